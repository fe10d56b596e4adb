import { hostStyle, page, repeat, style } from './document.mjs';
import { hooks } from './ours.mjs';

const tags = ['dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline'];

/** What the plain style needs so that our content keeps its form. */
const plainStyle = `${style}
.hidden-text{position:absolute;clip-path:inset(50%)}svg{width:100%;display:block}.sign{width:2em;height:2em}`;

/** Shows the outcome, once every question has an answer. */
const script = (root) => `{
  const root = ${root};
  root.addEventListener('click', ({ target }) => {
    if (!target.closest('button.primary')) return;
    if (![...root.querySelectorAll('fieldset')].every((each) => each.querySelector(':checked'))) return;
    root.replaceChildren(...root.querySelectorAll('style'), document.getElementById('outcome').content);
  });
}`;

/** The questions, effects and session as our elements render them, with our styles. */
const inShadow = (snapshot, tag) => `<${tag}${snapshot[tag].attributes}><template shadowrootmode="open">
<style>${snapshot[tag].css}</style>${snapshot[tag].html}</template></${tag}>`;

const inLight = (snapshot, tag) => `<div class="${tag}">${snapshot[tag].html}</div>`;

const floor = (snapshot, element, css, root) => {
  const [check, effects, session] = tags.map((tag) => element(snapshot, tag));
  return (copies) =>
    page({
      css,
      body: `${check}${repeat(copies, effects + session)}
<template id="outcome">${snapshot.outcome}</template><script>${script(root)}</script>`,
    });
};

/**
 * Our own content as plain HTML, without the library: with our styles (`dn-limit-q`), and with those of `limit`
 * (`dn-limit-lite`).
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

/** Takes the DOM of our elements from a page that shows the questions, then the outcome. Runs in that page. */
export async function takeSnapshot({ tags, questions }) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const html = ({ shadowRoot }) => shadowRoot.innerHTML.replaceAll(/<!--[\s\S]*?-->/g, '');
  const take = (element) => ({
    css: element.constructor.elementStyles.map(({ cssText }) => cssText).join(''),
    html: html(element),
    attributes: Array.from(element.attributes, ({ name, value }) => ` ${name}="${value}"`).join(''),
  });
  const taken = Object.fromEntries(tags.map((tag) => [tag, take(document.querySelector(tag))]));
  const press = async (element) => {
    element.click();
    await frame();
  };
  for (let index = 0; index < questions; index++) await press(window.bench.answer(index));
  await press(window.bench.finish());
  return { ...taken, outcome: html(document.querySelector(tags[0])) };
}

export const snapshotTags = tags;
