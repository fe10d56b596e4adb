import { hostStyle, page, repeat, style } from './document.mjs';
import { hooks } from './ours.mjs';

/** @import { Contender, RenderedElement, Snapshot, Use } from '../types.js' */

const tags = ['dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline'];

/** What the plain style needs so that our content keeps its form. */
const plainStyle = `${style}
.hidden-text{position:absolute;clip-path:inset(50%)}svg{width:100%;display:block}.sign{width:2em;height:2em}`;

/**
 * Shows the outcome, once every question has an answer.
 * @param {string} root
 */
const script = (root) => `{
  const root = ${root};
  root.addEventListener('click', ({ target }) => {
    if (!target.closest('button.primary')) return;
    if (![...root.querySelectorAll('fieldset')].every((each) => each.querySelector(':checked'))) return;
    root.replaceChildren(...root.querySelectorAll('style'), document.getElementById('outcome').content);
  });
}`;

/** @typedef {(tag: string, rendered: RenderedElement) => string} Render */

/**
 * The questions, effects and session as our elements render them, with our styles.
 * @type {Render}
 */
const inShadow = (tag, { attributes, css, html }) => `<${tag}${attributes}><template shadowrootmode="open">
<style>${css}</style>${html}</template></${tag}>`;

/** @type {Render} */
const inLight = (tag, { html }) => `<div class="${tag}">${html}</div>`;

/**
 * @param {Snapshot} snapshot
 * @param {Render} render
 * @param {string} css
 * @param {string} root
 * @returns {Contender['html']}
 */
const floor = ({ elements, outcome }, render, css, root) => {
  const [check = '', ...pair] = Object.entries(elements).map((each) => render(...each));
  return (copies) =>
    page({
      css,
      body: `${check}${repeat(copies, pair.join(''))}
<template id="outcome">${outcome}</template><script>${script(root)}</script>`,
    });
};

/**
 * Our own content as plain HTML, without the library: with our styles (`dn-limit-q`), and with those of `limit`
 * (`dn-limit-lite`).
 *
 * @param {Snapshot} snapshot
 * @param {Use} use
 * @returns {Record<string, Contender>}
 */
export const floors = (snapshot, use) => ({
  'dn-limit-q': {
    hooks,
    use,
    html: floor(snapshot, inShadow, hostStyle, `document.querySelector('${tags[0]}').shadowRoot`),
  },
  'dn-limit-lite': {
    hooks,
    use: { ...use, inLight: true },
    html: floor(snapshot, inLight, plainStyle, `document.querySelector('.${tags[0]}')`),
  },
});

/**
 * Takes the DOM of our elements from a page that shows the questions, then the outcome. Runs in that page.
 * @param {{ tags: string[], questions: number }} what
 * @returns {Promise<Snapshot>}
 */
export async function takeSnapshot({ tags, questions }) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  /** @param {HTMLElement} element */
  const html = ({ shadowRoot }) => (shadowRoot?.innerHTML ?? '').replaceAll(/<!--[\s\S]*?-->/g, '');
  /** @param {HTMLElement} element */
  const take = (element) => ({
    css: /** @type {typeof import('lit').LitElement} */ (element.constructor).elementStyles.map(String).join(''),
    html: html(element),
    attributes: Array.from(element.attributes, ({ name, value }) => ` ${name}="${value}"`).join(''),
  });
  /** @param {string} tag */
  const find = (tag) => /** @type {HTMLElement} */ (document.querySelector(tag));
  const elements = Object.fromEntries(tags.map((tag) => [tag, take(find(tag))]));
  /** @param {Element | null | undefined} element */
  const press = async (element) => {
    if (!(element instanceof HTMLElement)) throw new Error('There is nothing to press.');
    element.click();
    await frame();
  };
  for (let index = 0; index < questions; index++) await press(window.bench.answer(index));
  await press(window.bench.finish?.());
  return { elements, outcome: html(find(String(tags[0]))) };
}

export const snapshotTags = tags;
