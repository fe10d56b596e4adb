/**
 * What a webmaster pastes, as text: pure functions of what was chosen.
 *
 * @typedef {object} Choice
 * @property {string} base - The address of the folder `cdn/`, with a slash at its end.
 * @property {string} version - The version of dn-widgets.
 * @property {Readonly<Record<string, string>>} integrity - The hash of each file of that folder.
 * @property {readonly string[]} blocks - The tags of the chosen widgets, in reading order.
 * @property {string} language - The language of them all; empty for the page's own.
 * @property {string} emergencyLine - When to call for help, with the number: in that language, or in English.
 * @property {Readonly<Record<string, string>>} clinic - The clinic's details, by the names of their attributes.
 * @property {unknown} changes - The clinic's changes; undefined without any.
 * @property {Readonly<Record<string, string>>} colors - Each chosen color, by the name of its property.
 *
 * @typedef {Partial<Record<'page' | 'commands' | 'clinic' | 'changes' | 'css' | 'policy', string>>} Snippet
 */

const entities = new Map(Object.entries({ '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }));

/** @param {string} text */
const escape = (text) => text.replace(/[&"<>]/g, (character) => entities.get(character) ?? '');

/**
 * @param {string} name
 * @param {string} value
 */
const attribute = (name, value) => ` ${name}="${escape(value)}"`;

/**
 * JSON that no HTML parser can take for the end of its script, or for a comment.
 * @param {unknown} value
 */
const json = (value) => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');

/** @param {(string | false)[]} all */
const lines = (...all) => all.filter(Boolean).join('\n');

/**
 * The file's address and its hash: the browser runs no other content from that address.
 * @param {Choice} choice
 * @param {string} name
 * @param {string} address
 */
const file = ({ base, integrity }, name, address) =>
  `${attribute(address, base + name)}${attribute('integrity', integrity[name] ?? '')} crossorigin="anonymous"`;

/**
 * @param {Choice} choice
 * @param {string} name
 * @param {string} [more] - Other attributes.
 */
const script = (choice, name, more = '') => `<script type="module"${file(choice, name, 'src')}${more}></script>`;

/**
 * Keeps what follows a widget hidden until the widget is there, so that it does not jump.
 * @param {Choice} choice
 */
const noShift = (choice) => `<link rel="stylesheet"${file(choice, 'no-shift.css', 'href')} />`;

/**
 * The words of another language precede the script that needs them.
 * @param {Choice} choice
 */
const language = (choice) =>
  choice.language !== '' && choice.language !== 'en' && script(choice, `content/${choice.language}.js`);

/**
 * The check of changes is a file of its own, loaded only where there are changes.
 * @param {Choice} choice
 */
const check = (choice) =>
  choice.changes !== undefined && `<link rel="modulepreload"${file(choice, 'check.js', 'href')} />`;

/** The elements of `dn-core.js`. */
const core = ['dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline'];

/** @param {Choice} choice */
const isCore = ({ blocks }) => blocks.every((tag) => core.includes(tag));

/**
 * What the screening loads once it is there: in `dn-core.js` the questions after the start screen, and always what it prints
 * and saves.
 * @param {Choice} choice
 */
const loadedLater = (choice) => {
  if (!choice.blocks.includes('dn-eligibility-check')) return [];
  return (isCore(choice) ? ['after-start', 'handout'] : ['handout']).map(
    (name) =>
      `<link rel="modulepreload" fetchpriority="low"${file(choice, `chunks/${name}-${choice.version}.js`, 'href')} />`,
  );
};

/**
 * The smallest script that has all the elements.
 * @param {Choice} choice
 */
const scripts = (choice) =>
  lines(
    language(choice),
    check(choice),
    script(choice, isCore(choice) ? 'dn-core.js' : 'dn-widgets.js'),
    ...loadedLater(choice),
  );

/** @param {Choice} choice */
const everything = (choice) => lines(noShift(choice), scripts(choice));

/**
 * What is read inside a tag until the widget is there, and wherever it never comes: an editor may drop the script or the tag.
 * The class says that it is no text of the page.
 * @param {Choice} choice
 */
const fallback = ({ language, emergencyLine }) =>
  `<p class="dn-fallback"${language ? '' : ' lang="en"'}>${escape(emergencyLine)}</p>`;

/** @param {Choice} choice */
const blocks = (choice) =>
  lines(
    ...choice.blocks.map(
      (tag) => `<${tag}${choice.language ? attribute('lang', choice.language) : ''}>${fallback(choice)}</${tag}>`,
    ),
  );

/** @param {Choice} choice */
const content = ({ clinic, changes }) => {
  const details = Object.entries(clinic).map(([name, value]) => attribute(name, value));
  const inside = changes === undefined ? '' : `\n<script type="application/json">\n${json(changes)}\n</script>\n`;
  return `<dn-content page${details.join('')}>${inside}</dn-content>`;
};

/**
 * The files that autoload.js may load, each with its hash; of a language only the words of the widgets that are loaded.
 * @param {Choice} choice
 */
const importMap = ({ base, integrity, blocks, language, clinic, changes }) => {
  /** @param {string} name */
  const mayLoad = (name) =>
    name.startsWith('chunks/') ||
    ['dn-content', ...blocks].some((tag) => name === `elements/${tag}.js`) ||
    [language, clinic['staff-lang']].some((lang) => name.startsWith(`words/${lang}-`)) ||
    (name === 'check.js' && changes !== undefined);
  const files = Object.entries(integrity).filter(([name]) => mayLoad(name));
  return `\n${json({ integrity: Object.fromEntries(files.map(([name, hash]) => [base + name, hash])) })}\n`;
};

/** @param {string} text */
async function sha256(text) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

/**
 * The source of scripts, as a content security policy names it; undefined if the address is not valid.
 * @param {string} base
 */
export function origin(base) {
  const own = 'https://own.invalid';
  if (!URL.canParse(base, own)) return undefined;
  const url = new URL(base, own);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  return url.origin === own ? "'self'" : url.origin;
}

/**
 * @param {Choice} choice
 * @param {string[]} more
 */
const policy = (choice, ...more) =>
  `${['script-src', origin(choice.base), ...more].join(' ')}; style-src ${origin(choice.base)}`;

/** @param {Choice} choice */
const css = ({ colors }) => {
  const rules = Object.entries(colors).map(([name, value]) => `  ${name}: ${value};\n`);
  return rules.length > 0 ? `:root {\n${rules.join('')}}` : '';
};

/** @param {Choice} choice */
const whole = (choice) => ({
  page: lines(everything(choice), content(choice), blocks(choice)),
  css: css(choice),
  policy: policy(choice),
});

/**
 * The snippets for each way to add the widgets to a page.
 * @type {Readonly<Record<string, (choice: Choice) => Snippet | Promise<Snippet>>>}
 */
export const snippets = {
  plain: whole,

  head: (choice) => {
    const { clinic, changes } = choice;
    const config = `<script type="application/json" data-dn-content>\n${json({ clinic, changes })}\n</script>`;
    return {
      ...whole(choice),
      page: lines(
        '<!-- In the head of the page -->',
        config,
        everything(choice),
        '<!-- Where each widget belongs -->',
        blocks(choice),
      ),
    };
  },

  autoload: async (choice) => {
    const map = importMap(choice);
    return {
      ...whole(choice),
      page: lines(
        `<script type="importmap">${map}</script>`,
        noShift(choice),
        check(choice),
        script(choice, 'autoload.js'),
        content(choice),
        blocks(choice),
      ),
      policy: policy(choice, await sha256(map)),
    };
  },

  static: async (choice) => {
    const { base, version, language, clinic, changes } = choice;
    const map = importMap(choice);
    // A shell leaves the rest between these quotes as it is.
    const stylesheet = `${base}static.css`.replace(/["$`\\]/g, encodeURIComponent);
    const options = [
      language !== '' && `--lang ${language}`,
      '--clinic clinic.json',
      changes !== undefined && '--changes changes.json',
      `--stylesheet "${stylesheet}"`,
    ];
    /** @param {string} tag */
    const render = (tag) => ['npx dn-widgets render', tag, ...options.filter(Boolean), '>', `${tag}.html`].join(' ');
    return {
      ...whole(choice),
      // It has its height before a script comes, and is read without one.
      page: lines(
        `<script type="importmap">${map}</script>`,
        script(choice, 'autoload.js', ' loading="lazy"'),
        content(choice),
        blocks(choice),
      ),
      policy: policy(choice, await sha256(map)),
      clinic: JSON.stringify(clinic, null, 2),
      changes: changes === undefined ? '' : JSON.stringify(changes, null, 2),
      commands: lines(`npm install dn-widgets@${version} @lit-labs/ssr@4`, ...choice.blocks.map(render)),
    };
  },

  wordpress: (choice) => {
    const { page, ...rest } = whole(choice);
    return { page: lines('<!-- wp:html -->', page, '<!-- /wp:html -->'), ...rest };
  },
};
