import { render, type LitElement, type TemplateResult } from 'lit';
import { print } from '../../handout/print.js';

/** Prints only a part of a widget, with the widget's styles; `head` is printed below its title. */
export function printPart(widget: LitElement, part: Element, title: string, head?: TemplateResult): void {
  const { elementStyles } = widget.constructor as typeof LitElement;
  const cssText = elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
  const below = document.createDocumentFragment();
  render(head, below);
  print({ part, cssText, title, head: below });
}

/** Prints only a widget, as it is rendered; `head` is printed below its title. */
export function printWidget(widget: LitElement, title: string, head?: TemplateResult): void {
  const part = widget.renderRoot.querySelector('.dn');
  if (part) printPart(widget, part, title, head);
}
