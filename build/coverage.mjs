import { readdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { define } from './define.mjs';

const load = async (path) => (await runnerImport(`./src/${path}.ts`, { configFile: false, define })).module;

const { baseFacts } = await load('content/facts/base');
const { originOf } = await load('content/provenance');
const { textsById } = await load('content/word-ids');
const english = await load('content/words/en/index');
await load('entries/dn-widgets');

/** Writes which widgets state which facts, and the evidence for each text. */
const tags = readdirSync(new URL('../src/entries/elements/', import.meta.url))
  .map((file) => file.replace('.ts', ''))
  .filter((tag) => customElements.get(tag)['words']);

const widgetsOf = (id) => {
  const [part] = id.split('.');
  const saying = tags.filter((tag) => part in customElements.get(tag)['words']);
  return saying.length === tags.length ? 'all' : saying.map((tag) => `\`${tag}\``).join(', ');
};

const texts = textsById(english).map(([id, text]) => ({ id, text, origin: originOf(id) }));

const cell = (text) => text.replaceAll('|', '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const basisOf = ({ facts, sources: cited = [] }) =>
  [facts.length > 0 ? 'base' : '', ...cited.map(({ citation }) => `ext: ${citation}`)].filter(Boolean).join('; ');

const textsOf = (fact) => texts.filter(({ origin }) => typeof origin === 'object' && origin.facts.includes(fact));
const facts = Object.entries(baseFacts).flatMap(([fact, states]) =>
  textsOf(fact).map(({ id, text, origin }, index) => [
    ...(index === 0 ? [fact, states] : ['', '']),
    ...[widgetsOf(id), `\`${id}\``, text, basisOf(origin)],
  ]),
);

const rest = texts.filter(({ origin }) => origin === 'rule' || origin.facts?.length === 0);
const others = rest.map(({ id, text, origin }) => [
  ...[widgetsOf(id), `\`${id}\``, text],
  origin === 'rule' ? 'rule' : basisOf(origin),
]);

const page = `# What is said, where, and why

Made by \`npm run coverage\`; don't edit it. "All" means that every widget has the text and shows it where it is needed.
Labels, buttons and headings that say nothing of medicine are not listed.

## Facts

${table(['fact', 'it states', 'widgets', 'text', 'in English', 'mark'], facts)}

## Beyond the facts

${table(['widgets', 'text', 'in English', 'mark'], others)}
`;
writeFileSync(new URL('../docs/coverage.md', import.meta.url), page);
