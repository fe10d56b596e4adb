import { html, type LitElement } from 'lit';
import { withRenderContext } from '../scope/render-context.js';
import { contentIn } from './languages.js';
import { renderer } from './renderer.js';
import { structuredData } from './structured-data.js';
import { checkOptions, type StaticOptions } from './static-options.js';

/** Markers that Lit SSR writes for hydration. They are removed, because scripts re-render instead of hydrating. */
const hydrationMarks = /<!--\/?lit-[^>]*-->|<\?>/g;

/** How Lit SSR writes a boolean property; it is replaced by a boolean attribute. */
const flags = / (checked|disabled|open|selected)="(true|false)"/g;

/**
 * Renders a widget as HTML that can be read without JavaScript: the element with its content in a declarative shadow
 * root. If the page loads a script of dn-widgets, the widget is re-rendered with the page's scope.
 *
 * @throws {StaticError} Lists every problem of the options.
 */
export function renderStatic(tag: string, options: StaticOptions = {}): string {
  const { context, attributes } = checkOptions(tag, options);
  const { LitElementRenderer, toText } = renderer();
  const content = contentIn(context);
  const data = options.jsonLd ? jsonLd(structuredData(content, new Date())) : '';
  return withRenderContext(context, () => {
    const host = new LitElementRenderer(tag);
    for (const [name, value] of attributes) host.setAttribute(name, value);
    host.connectedCallback();
    const look = options.stylesheet
      ? toText(html`<link rel="stylesheet" href=${options.stylesheet} />`)
      : ['<style>', stylesOf(host.element), '</style>'].join('');
    const body = toText(host.element['render']());
    const root = `<template shadowrootmode="open">${look}${body}</template>`;
    const element = `<${tag}${host.renderAttributes().join('')}>${root}</${tag}>`
      .replaceAll(hydrationMarks, '')
      .replaceAll(flags, (_, name: string, value: string) => (value === 'true' ? ` ${name}` : ''));
    return element + data;
  });
}

/** Escaped, so that it can't close the script. */
const jsonLd = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

function stylesOf(element: LitElement): string {
  const { elementStyles } = element.constructor as typeof LitElement;
  return elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
}
