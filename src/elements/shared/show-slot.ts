/** Shows only an element's light DOM, without Lit, because Lit may be what fails. */
export function showSlot(root: Node): void {
  while (root.lastChild) root.removeChild(root.lastChild);
  root.appendChild(document.createElement('slot'));
}
