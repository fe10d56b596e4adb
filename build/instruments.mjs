import { writeFileSync } from 'node:fs';
import { widgets, wordParts } from './define.mjs';
import { answers, instruments, problemsOf, texts } from './instruments/instruments.mjs';

/** @import { Instrument, Item } from './instruments/instruments.mjs' */

/** Writes how the set answers the instruments for patient information, and by which words. */
const problems = problemsOf(instruments, texts);
if (problems.length > 0) throw new Error(`build/instruments: ${problems.join('; ')}`);

/** @param {string} id */
const widgetsOf = (id) => {
  const [part = ''] = id.split('.');
  const showing = widgets.filter((tag) => wordParts[tag]?.includes(part));
  if (showing.length > 3) return showing.length === widgets.length ? 'all' : `${showing.length} widgets`;
  return showing.map((tag) => `\`${tag}\``).join(', ');
};

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|');

/** @param {Item} item */
const row = ({ item, asks, answer, why, texts: ids = [], figures = [], tests = [] }) => {
  const by = [
    ...ids.map((id) => `\`${id}\` (${widgetsOf(id)}): “${texts[id]}”`),
    ...figures.map((file) => `drawn or styled in \`${file}\``),
    ...tests.map(({ file, name }) => `tested in \`${file}\`: ${name}`),
  ];
  return `| ${[item, asks, why ? `**${answer}**. ${why}` : `**${answer}**`, by.join('<br>')].map(cell).join(' | ')} |`;
};

/** @param {Instrument} instrument */
const counts = ({ groups }) => {
  const all = groups.flatMap(({ items }) => items);
  /** @param {string} answer */
  const count = (answer) => all.filter((item) => item.answer === answer).length;
  return answers
    .filter((answer) => count(answer) > 0)
    .map((answer) => `${count(answer)} ${answer}`)
    .join(', ');
};

/** @param {Instrument} instrument */
const chapter = (instrument) => `## ${instrument.name}

${instrument.about} **${counts(instrument)}.**

Source: [${instrument.source.citation}](${instrument.source.url}). Read: ${instrument.source.read}.

${instrument.groups
  .map(
    ({ name, items }) => `### ${name}

| item | what it asks, in our words | answer | earned by |
| --- | --- | --- | --- |
${items.map(row).join('\n')}`,
  )
  .join('\n\n')}
`;

const page = `# Held against published instruments

Made by \`npm run instruments\` from \`build/instruments/\`; don't edit it. All widgets together answer each item; a page with only some of them
answers fewer. The project answered the items itself: nobody outside it has. An item that needs people is said as not done. A test fails when a
text that earns an item is deleted.

${instruments.map(chapter).join('\n')}`;
writeFileSync(new URL('../docs/instruments.md', import.meta.url), page);
