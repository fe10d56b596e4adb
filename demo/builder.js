import { origin, snippets } from './snippets.js';

/**
 * @import { DnContent } from '../dist/entries/classes.js'
 * @import { Snippet } from './snippets.js'
 * @typedef {{ path: string, reason: string }} Problem
 * @typedef {Record<string, string>} Details The clinic's details, by the names of their attributes.
 */

// The built files have no types beside them: they are those of the modules that they are built from.
/** @param {string} file */
const built = (file) => import(new URL(`../cdn/${file}`, import.meta.url).href);
/** @type {[typeof import('../dist/entries/check.js'), typeof import('../dist/entries/classes.js')]} */
const [{ check }, { DnOverview }] = await Promise.all([built('check.js'), built('dn-widgets.js')]);

const { version } = DnOverview;
/** @type {Record<string, string>} */
const integrity = await (await fetch('../cdn/integrity.json')).json();

/**
 * What builder.html has.
 * @template {Element} E
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => E} type
 */
function find(root, selector, type) {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`There is no ${selector}.`);
}

const form = find(document, 'form', HTMLFormElement);
const frames = [...document.querySelectorAll('iframe')];
/** @type {NodeListOf<HTMLElement>} */
const boxes = document.querySelectorAll('[data-box]');
/** @type {HTMLInputElement[]} */
const details = [...form.querySelectorAll('input')].filter((input) => 'detail' in input.dataset);

/** A widget that is not shown: it says when to call for help as every widget does. */
const speaker = document.createElement('dn-eligibility-check');
const speakerContent = document.createElement('dn-content');
speakerContent.hidden = true;
speakerContent.append(speaker);

/**
 * Waits until something is there, at each change inside an element.
 * @param {Node} root
 * @param {() => string | undefined} holds
 * @returns {Promise<string>}
 */
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

/**
 * When to call for help, in the language and with the number that were chosen.
 * @param {{ language: string, clinic: Details }} choice
 */
async function emergencyLine({ language, clinic }) {
  const lang = language || 'en';
  speaker.lang = lang;
  setDetails(speakerContent, clinic);
  await speakerContent.updateComplete;
  await speaker.updateComplete;
  const { renderRoot } = speaker;
  const said = () => renderRoot.querySelector(`[lang="${lang}"] .urgent-line`)?.textContent;
  return said() ?? until(renderRoot, said);
}

/**
 * Shows the text for a state in an element, which has it in a data attribute.
 * @param {HTMLElement} place
 * @param {string} [state]
 */
const say = (place, state) => {
  const words = (state && place.dataset[state]) ?? '';
  if (place.textContent !== words) place.textContent = words;
};

/**
 * The clinic's changes as they are typed; undefined while there are none that can be read.
 * @param {string} text
 * @returns {{ problems: readonly Problem[], changes?: DnContent['changes'], state?: string }}
 */
function typedChanges(text) {
  if (text.trim() === '') return { problems: [] };
  try {
    const changes = JSON.parse(text);
    const problems = check(changes);
    return { changes, problems, state: problems.length > 0 ? 'wrong' : 'right' };
  } catch (error) {
    return {
      problems: [{ path: 'JSON', reason: error instanceof Error ? error.message : String(error) }],
      state: 'unreadable',
    };
  }
}

/** The choices in the form. */
function read() {
  const data = new FormData(form);
  /** @param {string} name */
  const text = (name) => String(data.get(name) ?? '').trim();
  /** @param {string} name */
  const all = (name) => data.getAll(name).map(String);
  const base = text('base').replaceAll('VERSION', version).replace(/[^/]$/, '$&/');
  const filled = details.filter(({ value }) => value.trim() !== '');
  const typed = typedChanges(text('changes'));
  return {
    typed,
    way: text('way'),
    choice: {
      base,
      version,
      integrity,
      blocks: all('block'),
      language: text('language'),
      clinic: Object.fromEntries(filled.map(({ name, value }) => [name, value.trim()])),
      changes: typed.changes,
      colors: Object.fromEntries(all('color').map((name) => [name, text(`${name}-value`)])),
    },
  };
}

/**
 * @param {HTMLElement} place
 * @param {readonly Problem[]} problems
 */
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

/**
 * @param {Element} content
 * @param {Readonly<Details>} clinic
 */
function setDetails(content, clinic) {
  for (const { name } of details) {
    const value = clinic[name];
    if (value === undefined) content.removeAttribute(name);
    else content.setAttribute(name, value);
  }
}

/**
 * Shows what was chosen in a frame's page. Widgets that are there already are kept, with what a reader did in them.
 * @param {HTMLIFrameElement} frame
 * @param {ReturnType<typeof read>['choice']} choice
 */
function show({ contentDocument: page }, { blocks, language, clinic, changes, colors }) {
  const content = page?.querySelector('dn-content');
  const main = page?.querySelector('main');
  if (!page || !content || !main) throw new Error('A preview has no place for the widgets.');
  setDetails(content, clinic);
  if (JSON.stringify(content.changes) !== JSON.stringify(changes)) content.changes = changes;
  const kept = new Map(
    Array.from(/** @type {HTMLCollectionOf<HTMLElement>} */ (main.children), (widget) => [widget.localName, widget]),
  );
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
  say(find(form, '#changes-state', HTMLElement), typed.state);
  list(find(form, '#changes-problems', HTMLElement), typed.problems);
  const addressed = origin(choice.base) !== undefined;
  say(find(form, '#base-state', HTMLElement), addressed ? '' : 'wrong');
  /** @type {NodeListOf<HTMLElement>} */
  const notes = document.querySelectorAll('[data-way]');
  for (const note of notes) note.hidden = note.dataset.way !== way;
  /** @type {Snippet} */
  const snippet =
    (addressed && (await snippets[way]?.({ ...choice, emergencyLine: await emergencyLine(choice) }))) || {};
  // A later choice takes precedence.
  if (own !== updates) return;
  for (const box of boxes) {
    const text = snippet[/** @type {keyof Snippet} */ (box.dataset.box)] ?? '';
    box.hidden = text === '';
    const area = find(box, 'textarea', HTMLTextAreaElement);
    area.value = text;
    area.rows = Math.min(text.split('\n').length, 18);
  }
  const [content] = frames.map((frame) => show(frame, choice));
  if (!content) return;
  await content.updateComplete;
  const names = details.map(({ name }) => name);
  list(
    find(form, '#clinic-problems', HTMLElement),
    content.problems.filter(({ path }) => names.includes(path)),
  );
}

/** @param {Element} box */
async function copy(box) {
  const area = find(box, 'textarea', HTMLTextAreaElement);
  const state = find(box, '[role="status"]', HTMLElement);
  say(state);
  try {
    await navigator.clipboard.writeText(area.value);
    say(state, 'copied');
  } catch {
    area.select();
    say(state, 'selected');
  }
}

/** @param {HTMLIFrameElement} frame */
const isLoading = ({ contentWindow }) =>
  contentWindow?.location.href === 'about:blank' || contentWindow?.document.readyState === 'loading';

await Promise.all(
  frames.map(async (frame) => {
    if (isLoading(frame)) await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    await frame.contentWindow?.customElements.whenDefined('dn-content');
  }),
);
document.body.append(speakerContent);
for (const place of document.querySelectorAll('[data-version]')) place.textContent = version;
for (const box of boxes) find(box, 'button', HTMLButtonElement).addEventListener('click', () => void copy(box));
form.addEventListener('input', update);
form.addEventListener('submit', (event) => event.preventDefault());
await update();
