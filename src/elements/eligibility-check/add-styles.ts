import { adoptStyles, type CSSResult, type LitElement } from 'lit';
import { adoptStylesIn } from '../shared/adopt-styles.js';

/** Adds styles to an element and to its class, which is printed and moved with them. */
export function addStyles(element: LitElement, styles: readonly CSSResult[]): void {
  const { elementStyles } = element.constructor as typeof LitElement;
  elementStyles.push(...styles.filter((style) => !elementStyles.includes(style)));
  const root = element.renderRoot as ShadowRoot;
  if (element.ownerDocument === document) adoptStyles(root, elementStyles);
  else adoptStylesIn(root, element);
}
