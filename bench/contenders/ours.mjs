import { content } from '../../dist/entries/content/en.js';
import { assess, screening } from '../../dist/entries/screening.js';
import { renderStatic } from '../../dist/entries/static.js';
import { hostStyle, page, repeat } from './document.mjs';

/** @import { Contender, Use } from '../types.js' */

const check = '<dn-eligibility-check layout="page"></dn-eligibility-check>';
const pair = '<dn-side-effects></dn-side-effects>\n<dn-session-timeline></dn-session-timeline>';

/**
 * The page as a clinic pastes it, or with our static HTML.
 * @param {string} script
 * @returns {Contender}
 */
export const pasted = (script, { isStatic = false } = {}) => ({
  hooks,
  use: use(),
  html: (copies) => {
    const tags = `${check}\n${repeat(copies, pair)}`;
    return page({
      css: hostStyle,
      head: `<script type="module" src="/cdn/${script}"></script>`,
      body: isStatic ? renderTags(tags) : tags,
    });
  },
});

/** @type {Map<string, string>} */
const rendered = new Map();

/**
 * Our static HTML in place of the tags.
 * @param {string} html
 */
function renderTags(html) {
  return html.replaceAll(/<(dn-[a-z-]+)( layout="page")?><\/\1>/g, (tag, name, layout) => {
    const known = rendered.get(tag) ?? renderStatic(name, { lang: 'en', attributes: layout ? { layout: 'page' } : {} });
    rendered.set(tag, known);
    return known;
  });
}

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
