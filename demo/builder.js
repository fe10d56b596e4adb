import { check } from '../cdn/check.js';
import { DnOverview } from '../cdn/dn-widgets.js';
import { origin, snippets } from './snippets.js';

const { version } = DnOverview;
const integrity = await (await fetch('../cdn/integrity.json')).json();

const form = document.querySelector('form');
const frames = [...document.querySelectorAll('iframe')];
const boxes = [...document.querySelectorAll('[data-box]')];
const details = [...form.querySelectorAll('[data-detail]')];

/** A widget that is not shown: it says when to call for help as every widget does. */
const speaker = document.createElement('dn-eligibility-check');
const speakerContent = document.createElement('dn-content');
speakerContent.hidden = true;
speakerContent.append(speaker);

/** Waits until something holds, at each change inside an element. */
const until = (root, holds) =>
  new Promise((done) => {
    const observer = new MutationObserver(() => {
      const value = holds();
      if (!value) return;
      observer.disconnect();
      done(value);
    });
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  });

/** When to call for help, in the language and with the number that were chosen. */
async function emergencyLine({ language, clinic }) {
  const lang = language || 'en';
  speaker.lang = lang;
  setDetails(speakerContent, clinic);
  await speakerContent.updateComplete;
  await speaker.updateComplete;
  const said = () => speaker.shadowRoot.querySelector(`[lang="${lang}"] .urgent-line`)?.textContent;
  return said() ?? until(speaker.shadowRoot, said);
}

/** Shows the text for a state in an element, which has it in a data attribute. */
const say = (place, state) => {
  const words = state ? place.dataset[state] : '';
  if (place.textContent !== words) place.textContent = words;
};

/** The clinic's changes as they are typed; undefined while there are none that can be read. */
function typedChanges(text) {
  if (text.trim() === '') return { problems: [] };
  try {
    const changes = JSON.parse(text);
    const problems = check(changes);
    return { changes, problems, state: problems.length > 0 ? 'wrong' : 'right' };
  } catch (error) {
    return { problems: [{ path: 'JSON', reason: error.message }], state: 'unreadable' };
  }
}

/** The choices in the form. */
function read() {
  const data = new FormData(form);
  const text = (name) => data.get(name).trim();
  const base = text('base').replaceAll('VERSION', version).replace(/[^/]$/, '$&/');
  const filled = details.filter(({ value }) => value.trim() !== '');
  const typed = typedChanges(data.get('changes'));
  return {
    typed,
    way: data.get('way'),
    choice: {
      ...{ base, version, integrity },
      blocks: data.getAll('block'),
      language: data.get('language'),
      clinic: Object.fromEntries(filled.map(({ name, value }) => [name, value.trim()])),
      changes: typed.changes,
      colors: Object.fromEntries(data.getAll('color').map((name) => [name, data.get(`${name}-value`)])),
    },
  };
}

function list(place, problems) {
  place.replaceChildren(
    ...problems.map(({ path, reason }) => {
      const item = document.createElement('li');
      const code = document.createElement('code');
      code.textContent = path;
      item.append(code, ` ${reason}.`);
      return item;
    }),
  );
}

function setDetails(content, clinic) {
  for (const { name } of details) {
    if (name in clinic) content.setAttribute(name, clinic[name]);
    else content.removeAttribute(name);
  }
}

/** Shows what was chosen in a frame's page. Widgets that are there already are kept, with what a reader did in them. */
function show({ contentDocument: page }, { blocks, language, clinic, changes, colors }) {
  const content = page.querySelector('dn-content');
  setDetails(content, clinic);
  if (JSON.stringify(content.changes) !== JSON.stringify(changes)) content.changes = changes;
  const main = page.querySelector('main');
  const kept = new Map([...main.children].map((widget) => [widget.localName, widget]));
  const widgets = blocks.map((tag) => kept.get(tag) ?? page.createElement(tag));
  if (widgets.some((widget, index) => widget !== main.children[index]) || main.children.length !== widgets.length)
    main.replaceChildren(...widgets);
  for (const widget of widgets) {
    if (language) widget.lang = language;
    else widget.removeAttribute('lang');
  }
  const { style } = page.documentElement;
  for (const name of [...style]) if (!(name in colors)) style.removeProperty(name);
  for (const [name, value] of Object.entries(colors)) style.setProperty(name, value);
  return content;
}

let updates = 0;

async function update() {
  const { typed, way, choice } = read();
  const own = ++updates;
  say(form.querySelector('#changes-state'), typed.state);
  list(form.querySelector('#changes-problems'), typed.problems);
  const addressed = origin(choice.base) !== undefined;
  say(form.querySelector('#base-state'), addressed ? '' : 'wrong');
  for (const note of document.querySelectorAll('[data-way]')) note.hidden = note.dataset.way !== way;
  const snippet = addressed ? await snippets[way]({ ...choice, emergencyLine: await emergencyLine(choice) }) : {};
  // A later choice takes precedence.
  if (own !== updates) return;
  for (const box of boxes) {
    const text = snippet[box.dataset.box] ?? '';
    box.hidden = text === '';
    const area = box.querySelector('textarea');
    area.value = text;
    area.rows = Math.min(text.split('\n').length, 18);
  }
  const [content] = frames.map((frame) => show(frame, choice));
  await content.updateComplete;
  const names = details.map(({ name }) => name);
  list(
    form.querySelector('#clinic-problems'),
    content.problems.filter(({ path }) => names.includes(path)),
  );
}

async function copy({ currentTarget }) {
  const box = currentTarget.closest('[data-box]');
  const area = box.querySelector('textarea');
  const state = box.querySelector('[role="status"]');
  say(state);
  try {
    await navigator.clipboard.writeText(area.value);
    say(state, 'copied');
  } catch {
    area.select();
    say(state, 'selected');
  }
}

const isLoading = ({ contentWindow }) =>
  contentWindow.location.href === 'about:blank' || contentWindow.document.readyState === 'loading';

await Promise.all(
  frames.map(async (frame) => {
    if (isLoading(frame)) await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    await frame.contentWindow.customElements.whenDefined('dn-content');
  }),
);
document.body.append(speakerContent);
for (const place of document.querySelectorAll('[data-version]')) place.textContent = version;
for (const button of document.querySelectorAll('[data-box] button')) button.addEventListener('click', copy);
form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
await update();
