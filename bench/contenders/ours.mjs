import { content } from '../../dist/entries/content/en.js';
import { assess, screening } from '../../dist/entries/screening.js';
import { renderStatic } from '../../dist/entries/static.js';
import { hostStyle, page, repeat } from './document.mjs';

const check = '<dn-eligibility-check layout="page"></dn-eligibility-check>';
const pair = '<dn-side-effects></dn-side-effects>\n<dn-session-timeline></dn-session-timeline>';

/** The page as a clinic pastes it, or with our static HTML. */
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

const rendered = new Map();

/** Our static HTML in place of the tags. */
function renderTags(html) {
  return html.replaceAll(/<(dn-[a-z-]+)( layout="page")?><\/\1>/g, (tag, name, layout) => {
    if (!rendered.has(tag)) {
      rendered.set(tag, renderStatic(name, { lang: 'en', attributes: layout ? { layout: 'page' } : {} }));
    }
    return rendered.get(tag);
  });
}

/** The labels to press: the least cautious answer to each question. */
function use() {
  const words = content.words.eligibility;
  const chosen = screening.questions.map(({ answers }) => answers.find(({ level }) => level === 'none').id);
  const ids = screening.questions.map(({ id }) => id);
  const { level } = assess(screening, Object.fromEntries(ids.map((id, index) => [id, chosen[index]])));
  return {
    start: words.start.button,
    answers: chosen.map((answer, index) => words.questions[ids[index]].answers[answer]),
    finish: words.check.button,
    outcome: words.outcomes[level].heading,
  };
}

/** Uses our elements by what a reader sees, in shadow roots or, `inLight`, in elements with their names as classes. */
export function hooks({ start, answers, finish, outcome, inLight = false }) {
  const root = (tag) => {
    const last = [...document.querySelectorAll(inLight ? `.${tag}` : tag)].at(-1);
    return inLight ? last : last?.shadowRoot;
  };
  const check = () => root('dn-eligibility-check');
  const labelled = (elements, text) => [...(elements ?? [])].find((each) => each.textContent.trim() === text);
  const button = (text) => labelled(check()?.querySelectorAll('button'), text);
  window.bench = {
    isDrawn: () => ['dn-side-effects', 'dn-session-timeline'].every((tag) => root(tag)?.querySelector('li')),
    start: () => button(start),
    answer: (index) => {
      const label = labelled(check()?.querySelectorAll('fieldset')[index]?.querySelectorAll('label'), answers[index]);
      return label?.querySelector('input[type=radio]') ? label : undefined;
    },
    finish: () => button(finish),
    outcome: () => labelled(check().querySelectorAll('h1, h2, h3'), outcome)?.textContent,
  };
}
