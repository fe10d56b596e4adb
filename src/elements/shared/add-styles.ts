import type { CSSResult, LitElement } from 'lit';
import { adoptStylesIn } from './styled-root.js';

/** Adds styles to an element and to its class, which is printed and moved with them. */
export function addStyles(element: LitElement, styles: readonly CSSResult[]): void {
  const { elementStyles } = element.constructor as typeof LitElement;
  elementStyles.push(...styles.filter((style) => !elementStyles.includes(style)));
  adoptStylesIn(element.renderRoot as ShadowRoot, element);
}
