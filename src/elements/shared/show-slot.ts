/** Shows an element's light DOM and nothing else, without Lit, which may be what fails. */
export function showSlot(root: Node): void {
  while (root.lastChild) root.removeChild(root.lastChild);
  root.appendChild(document.createElement('slot'));
}
