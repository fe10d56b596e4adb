import type { LitElement } from 'lit';
import { print } from '../../handout/print.js';

/** Prints only a part of a widget, with the widget's styles. */
export function printPart(widget: LitElement, part: Element, title: string): void {
  const { elementStyles } = widget.constructor as typeof LitElement;
  const cssText = elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
  print({ part, cssText, title });
}

/** Prints only a widget, as it is rendered. */
export function printWidget(widget: LitElement, title: string): void {
  const part = widget.renderRoot.querySelector('.dn');
  if (part) printPart(widget, part, title);
}
