import { readFileSync } from 'node:fs';
import { version } from '../../build/define.mjs';
import { snippets } from '../../demo/snippets.js';
import { content } from '../../dist/entries/content/en.js';
import { assess, screening } from '../../dist/entries/screening.js';
import { renderStatic } from '../../dist/entries/static.js';
import { hostStyle, page, repeat } from './document.mjs';

/**
 * @import { Choice } from '../../demo/snippets.js'
 * @import { Contender, Use } from '../types.js'
 */

/**
 * What is chosen in the builder.
 * @type {Choice}
 */
const choice = {
  base: '/cdn/',
  version,
  language: '',
  changes: undefined,
  colors: {},
  integrity: JSON.parse(readFileSync(new URL('../../cdn/integrity.json', import.meta.url), 'utf8')),
  clinic: { clinic: 'Northvale Clinic', 'emergency-number': '911' },
  blocks: ['dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline'],
  emergencyLine: 'Heavy bleeding, chest pain or trouble breathing? Call 911 now.',
};

/** A widget that is not in `dn-core.js`. */
const other = 'dn-takeaways';

/**
 * The page that the builder makes by one of its ways; with every element in its script, it makes that for another widget, too.
 * @param {string} way
 * @param {{ hasAll?: boolean }} [options]
 * @returns {Promise<Contender>}
 */
export async function pasted(way, { hasAll = false } = {}) {
  const snippet = await snippets[way]?.({ ...choice, blocks: [...(hasAll ? [other] : []), ...choice.blocks] });
  const html = (snippet?.page ?? '')
    .replace(new RegExp(`<${other}>.*\\n`), '')
    .replace('<dn-eligibility-check', '$& layout="page"')
    .replaceAll(/<(dn-(?!content)[a-z-]+)( layout="page")?>.*<\/\1>/g, way === 'static' ? render : String);
  const [content, pair] = ['<dn-content', '<dn-side-effects'].map((tag) => html.indexOf(tag));
  return {
    hooks,
    use: use(),
    html: (copies) =>
      page({
        css: hostStyle,
        head: html.slice(0, content),
        body: html.slice(content, pair) + repeat(copies, html.slice(pair)),
      }),
  };
}

/**
 * Our static HTML in place of a tag.
 * @param {string} _
 * @param {string} tag
 * @param {string} [layout]
 */
const render = (_, tag, layout) =>
  renderStatic(tag, {
    lang: 'en',
    clinic: choice.clinic,
    stylesheet: `${choice.base}static.css`,
    attributes: layout ? { layout: 'page' } : {},
  });

/**
 * The labels to press: the least cautious answer to each question.
 * @returns {Use}
 */
function use() {
  const words = content.words.eligibility;
  /** @type {Record<string, { answers: Record<string, string> }>} */
  const questions = words.questions;
  const chosen = screening.questions.flatMap(({ id, answers }) => {
    const answer = answers.find(({ level }) => level === 'none');
    return answer ? [{ id, answer: answer.id }] : [];
  });
  const { level } = assess(screening, Object.fromEntries(chosen.map(({ id, answer }) => [id, answer])));
  return {
    start: words.start.button,
    answers: chosen.map(({ id, answer }) => questions[id]?.answers[answer] ?? ''),
    finish: words.check.button,
    outcome: words.outcomes[level].heading,
  };
}

/**
 * Uses our elements by what a reader sees, in shadow roots or, `inLight`, in elements with their names as classes.
 * @param {Use} use
 */
export function hooks({ start, answers, finish, outcome, inLight = false }) {
  /** @param {string} tag */
  const root = (tag) => {
    const last = [...document.querySelectorAll(inLight ? `.${tag}` : tag)].at(-1);
    return inLight ? last : last?.shadowRoot;
  };
  const check = () => root('dn-eligibility-check');
  /**
   * @param {Iterable<HTMLElement> | undefined} elements
   * @param {string | undefined} text
   */
  const labelled = (elements, text) => [...(elements ?? [])].find((each) => each.textContent.trim() === text);
  /** @param {string} text */
  const button = (text) => labelled(check()?.querySelectorAll('button'), text);
  window.bench = {
    isDrawn: () => ['dn-side-effects', 'dn-session-timeline'].every((tag) => root(tag)?.querySelector('li')),
    start: () => button(start),
    answer: (index) => {
      const label = labelled(check()?.querySelectorAll('fieldset')[index]?.querySelectorAll('label'), answers[index]);
      return label?.querySelector('input[type=radio]') ? label : undefined;
    },
    finish: () => button(finish),
    outcome: () => labelled(check()?.querySelectorAll('h1, h2, h3'), outcome)?.textContent,
  };
}
