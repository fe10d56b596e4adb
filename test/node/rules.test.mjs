import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { screening } from 'dn-widgets/screening';

/** @param {string} file */
const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const rules = read('docs/rules.md');

/**
 * The cells of the rows that begin with a pattern.
 * @param {RegExp} first
 */
const rowsOf = (first) =>
  rules
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, cell = '']) => first.test(cell))
    .map((cells) => cells.slice(1, -1));

/** @param {string} cell */
const codes = (cell) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, code = '']) => code);

const byRule = rowsOf(/^S\d+$/);

test('docs/rules.md has each rule from S1 to S15 once', () => {
  assert.deepEqual(
    byRule.map(([id]) => id),
    Array.from({ length: 15 }, (_, index) => `S${index + 1}`),
  );
});

for (const [id = '', , files = ''] of byRule) {
  test(`a test that docs/rules.md names for ${id} cites it`, () => {
    const tests = codes(files);
    assert.ok(tests.every((file) => /^test\/.+\.test\.m?[jt]s$/.test(file)));
    assert.ok(tests.some((file) => new RegExp(`\\b${id}\\b`).test(read(file))));
  });
}

test('docs/rules.md has the level of every answer', () => {
  const levels = /** @type {const} */ (['none', 'provider', 'doctor', 'avoid']);
  assert.deepEqual(
    rowsOf(/^`\w+`$/),
    screening.questions.map(({ id, answers }) => [
      `\`${id}\``,
      ...levels.map((level) =>
        answers
          .filter((answer) => answer.level === level)
          .map((answer) => `\`${answer.id}\``)
          .join(', '),
      ),
    ]),
  );
});
