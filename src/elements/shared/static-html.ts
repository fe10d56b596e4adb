/** Static HTML in a root, from `renderStatic`. It is kept until its replacement is rendered. */
export class StaticHtml {
  #nodes: readonly ChildNode[] = [];

  /** Finds the static HTML of a root. Call before the first render. */
  find(root: ShadowRoot | null): void {
    this.#nodes = [...(root?.childNodes ?? [])];
  }

  get isPresent(): boolean {
    return this.#nodes.length > 0;
  }

  remove(): void {
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
  }
}
