/** Static HTML in a root, from `renderStatic`: it stays until what replaces it is rendered. */
export class StaticHtml {
  #nodes: readonly ChildNode[] = [];

  /** Takes note of what is in a root before anything is rendered. */
  find(root: ShadowRoot | null): void {
    this.#nodes = [...(root?.childNodes ?? [])];
  }

  get isThere(): boolean {
    return this.#nodes.length > 0;
  }

  remove(): void {
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
  }
}
