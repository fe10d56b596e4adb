import { html, type LitElement } from 'lit';
import { withRenderContext } from '../scope/render-context.js';
import { contentIn } from './languages.js';
import { renderer } from './renderer.js';
import { structuredData } from './structured-data.js';
import { checkOptions, type StaticOptions } from './static-options.js';

/** What the renderer writes for a hydration, which never comes: a script draws anew. */
const hydrationMarks = /<!--\/?lit-[^>]*-->|<\?>/g;

/** How it writes a property that is true or false, which as an attribute is there or not. */
const flags = / (checked|disabled|open|selected)="(true|false)"/g;

/**
 * A widget as HTML that reads without JavaScript: the element with its content in a declarative shadow root. A script
 * of dn-widgets, where one comes, draws it anew from what the page says.
 *
 * @throws {StaticError} Names everything that is wrong with what it was given.
 */
export function renderStatic(tag: string, options: StaticOptions = {}): string {
  const { context, attributes } = checkOptions(tag, options);
  const { LitElementRenderer, toText } = renderer();
  const whole = contentIn(context);
  const data = options.jsonLd ? jsonLd(structuredData(whole, new Date())) : '';
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

/** Nothing in it can end the script. */
const jsonLd = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

function stylesOf(element: LitElement): string {
  const { elementStyles } = element.constructor as typeof LitElement;
  return elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
}
