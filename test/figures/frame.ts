import { render, type CSSResult, type TemplateResult } from 'lit';
import { look } from '../../src/look/base.js';
import { textLines } from '../look/text-lines.js';
import { mount } from '../support/mount.js';

/** The widths of widgets whose content is 243, 323, 534 and 934 px wide. */
export const widths = [280, 360, 600, 1000];

interface Page {
  readonly lang?: string;
  readonly dir?: string;
  readonly width?: number;
  /** The size of the text, in pixels. */
  readonly size?: number;
}

/** A figure in the frame of a widget, in a wide font. */
export function framed(
  figure: TemplateResult,
  styles: CSSResult,
  { lang = 'en', dir = 'ltr', width = 600, size = 16 }: Page = {},
): HTMLElement {
  const place = mount('<div><div></div></div>');
  Object.assign(place.style, { width: `${width}px`, font: `${size}px 'DejaVu Sans', Verdana, sans-serif` });
  const root = place.firstElementChild!.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...look, styles].map(({ styleSheet }) => styleSheet!);
  root.innerHTML = `<div class="dn" lang="${lang}" dir="${dir}"><div class="body"></div></div>`;
  const body = root.querySelector<HTMLElement>('.body')!;
  render(figure, body);
  // Chromium evaluates container queries only after a layout.
  place.getBoundingClientRect();
  return body.querySelector('figure')!;
}

/** The texts that leave their column. */
export function outside(column: Element): string[] {
  const { left, right } = column.getBoundingClientRect();
  return textLines(column)
    .filter(({ rect }) => rect.left < left - 0.5 || rect.right > right + 0.5)
    .map(({ text }) => text);
}

/** The text spacing that readers may set (WCAG 2.2, 1.4.12). */
export function spaceText(figure: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`,
  );
  (figure.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
}
