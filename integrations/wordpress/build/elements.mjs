import { readFileSync } from 'node:fs';

/** The elements, from the manifest: a block, a shortcode and static HTML follow from each without more work. */
const manifest = JSON.parse(readFileSync(new URL('../../../custom-elements.json', import.meta.url), 'utf8'));

/** The order of a page about dry needling; elements that are not in it come last, by name. */
const readingOrder = [
  'dn-overview',
  'dn-conditions',
  'dn-techniques',
  'dn-how-it-works',
  'dn-evidence',
  'dn-options',
  'dn-eligibility-check',
  'dn-needle-fear',
  'dn-session-timeline',
  'dn-side-effects',
  'dn-symptom-guide',
  'dn-visit-checklist',
  'dn-questions',
  'dn-faq',
  'dn-quiz',
  'dn-takeaways',
];

const place = (tag) => (readingOrder.includes(tag) ? readingOrder.indexOf(tag) : readingOrder.length);

/** `Side effects`, of `dn-side-effects`. */
const titleOf = (tag) => {
  const words = tag.replace(/^dn-/, '').replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
};

/** `Heading level`, of `heading-level`. */
const labelOf = (name) => titleOf(`dn-${name}`);

/** The first sentences of a description, up to the one on wrong values, which an editor with a list can't choose. */
const helpOf = (description = '') =>
  description
    .replaceAll(/\s+/g, ' ')
    .replace(/ ?(Another value|Any other value).*$/, '')
    .replaceAll('`', '"');

const unquoted = (text) => text?.replace(/^'(.*)'$/s, '$1');

/** An attribute as a block has it: `kind` is text, flag, number or choice. */
function attributeOf({ name, type: { text: type = 'string' } = {}, description, default: initial }) {
  const common = { name, label: labelOf(name), help: helpOf(description) };
  const options = [...type.matchAll(/'([^']*)'/g)].map(([, option]) => option);
  if (options.length > 0) {
    // The default is the first that an editor sees.
    const first = unquoted(initial) ?? options[0];
    return {
      ...common,
      kind: 'choice',
      options: [first, ...options.filter((option) => option !== first)],
      initial: first,
    };
  }
  if (/\bboolean\b/.test(type)) return { ...common, kind: 'flag', initial: false };
  if (/\bnumber\b/.test(type)) {
    const range = /(\d+) to (\d+)/.exec(description ?? '');
    if (!range) throw new Error(`The description of ${name} has to say its range, such as "1 to 6"`);
    return { ...common, kind: 'number', min: Number(range[1]), max: Number(range[2]), initial: Number(initial) };
  }
  return { ...common, kind: 'text', initial: '' };
}

const declarations = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);

/** Every widget, in reading order. */
export const elements = declarations
  .filter(({ tagName }) => tagName !== 'dn-content')
  .map(({ tagName: tag, summary, attributes = [] }) => ({
    tag,
    slug: tag.replace(/^dn-/, ''),
    title: titleOf(tag),
    description: summary ?? '',
    attributes: attributes.map(attributeOf),
  }))
  .sort((a, b) => place(a.tag) - place(b.tag) || (a.tag < b.tag ? -1 : 1));

/** The details of a clinic, from `dn-content`: each attribute with its help. */
export const details = declarations
  .find(({ tagName }) => tagName === 'dn-content')
  .attributes.filter(({ name }) => !['page', 'src'].includes(name))
  .map(attributeOf);
