import { existsSync, readFileSync } from 'node:fs';
import { parts } from '../content-versions.mjs';

/**
 * @typedef {{ readonly [id: string]: string | Words }} Words
 * @typedef {{ file: string, name: string }} Test
 * @typedef {{
 *   item: string, asks: string, answer: string, why?: string, texts?: string[], figures?: string[], tests?: Test[],
 * }} Item
 * @typedef {{
 *   name: string, about: string, source: { citation: string, url: string, read: string },
 *   groups: { name: string, items: Item[] }[],
 * }} Instrument
 */

const root = new URL('../../', import.meta.url);
/** @param {string} file */
const read = (file) => readFileSync(new URL(file, root), 'utf8');
/** @param {string} file */
const json = (file) => JSON.parse(read(file));

/** @type {Instrument[]} */
export const instruments = ['pemat-p', 'clear-communication-index', 'ipdasi', 'people'].map((name) =>
  json(`build/instruments/${name}.json`),
);

/**
 * @param {Words} words
 * @param {string} above
 * @returns {[id: string, text: string][]}
 */
const textsOf = (words, above) =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${above}.${key}`, value]] : textsOf(value, `${above}.${key}`),
  );

/** Every English text by its id. */
export const texts = Object.fromEntries(
  parts.flatMap((part) => textsOf(json(`src/content/words/en/${part}.json`), part)),
);

/** What an item can be answered with; only the first needs words that earn it, and only the others a reason. */
export const answers = ['met', 'not met', 'not applicable', 'not done'];

/** @param {Test} test */
const testExists = ({ file, name }) => existsSync(new URL(file, root)) && read(file).includes(name);

/**
 * What is wrong with the answers: one line for each.
 * @param {readonly Instrument[]} instruments
 * @param {Readonly<Record<string, string>>} texts
 */
export function problemsOf(instruments, texts) {
  return instruments.flatMap(({ name, groups }) =>
    groups.flatMap(({ items }) =>
      items.flatMap(({ item, answer, why, texts: ids = [], figures = [], tests = [] }) =>
        [
          ...(answers.includes(answer) ? [] : [`has no answer that is known: ${answer}`]),
          ...(answer === 'met' && ids.length === 0 ? ['is met by no text'] : []),
          ...(['not met', 'not applicable'].includes(answer) && !why ? [`is ${answer}, without a reason`] : []),
          ...ids.filter((id) => !Object.hasOwn(texts, id)).map((id) => `is earned by ${id}, which does not exist`),
          ...figures
            .filter((file) => !existsSync(new URL(file, root)))
            .map((file) => `names ${file}, which is not there`),
          ...tests
            .filter((test) => !testExists(test))
            .map((test) => `names no test of ours: ${test.file}, ${test.name}`),
        ].map((problem) => `${name}, item ${item} ${problem}`),
      ),
    ),
  );
}
