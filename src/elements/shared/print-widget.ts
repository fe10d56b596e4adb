import type { LitElement } from 'lit';
import { print } from '../../handout/print.js';

/** Prints only a widget, as it is rendered. */
export function printWidget(widget: LitElement, title: string): void {
  const part = widget.renderRoot.querySelector('.dn');
  const { elementStyles } = widget.constructor as typeof LitElement;
  const cssText = elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
  if (part) print({ part, cssText, title });
}
