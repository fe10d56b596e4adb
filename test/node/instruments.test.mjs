import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { instruments, problemsOf, texts } from '../../build/instruments/instruments.mjs';

/** @import { Instrument, Item } from '../../build/instruments/instruments.mjs' */

/** @param {Instrument} instrument */
const itemsOf = ({ groups }) => groups.flatMap(({ items }) => items);
const all = instruments.flatMap(itemsOf);
/**
 * @param {number} from
 * @param {number} to
 */
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

test('every answer to an instrument names words, drawings and tests that exist', () => {
  assert.deepEqual(problemsOf(instruments, texts), []);
});

test('deleting any text that earns an item is a problem of each item that it earns', () => {
  for (const id of new Set(all.flatMap(({ texts: ids = [] }) => ids))) {
    const rest = Object.fromEntries(Object.entries(texts).filter(([each]) => each !== id));
    const earned = all.filter(({ texts: ids }) => ids?.includes(id));
    assert.equal(problemsOf(instruments, rest).length, earned.length, id);
  }
});

test('an item that is met by nothing, left without a reason or earned by what is gone is a problem', () => {
  /** @param {Omit<Item, 'item' | 'asks'>} answer */
  const problems = (answer) =>
    instruments
      .slice(0, 1)
      .flatMap((instrument) =>
        problemsOf([{ ...instrument, groups: [{ name: '', items: [{ item: '1', asks: '', ...answer }] }] }], texts),
      );
  const texts1 = ['main.tell'];
  assert.deepEqual(problems({ answer: 'met' }), ['PEMAT-P, item 1 is met by no text']);
  assert.deepEqual(problems({ answer: 'met', texts: [] }), ['PEMAT-P, item 1 is met by no text']);
  assert.equal(problems({ answer: 'not met' }).length, 1);
  assert.equal(problems({ answer: 'not applicable' }).length, 1);
  assert.equal(problems({ answer: 'Met', texts: texts1 }).length, 1);
  assert.equal(problems({ answer: 'met', texts: ['main'] }).length, 1);
  assert.equal(problems({ answer: 'met', texts: texts1, figures: ['src/figures/none.ts'] }).length, 1);
  assert.equal(problems({ answer: 'met', texts: texts1, tests: [{ file: 'test/none.ts', name: '' }] }).length, 1);
  assert.equal(
    problems({ answer: 'met', texts: texts1, tests: [{ file: 'test/quiz.test.ts', name: 'none' }] }).length,
    1,
  );
  assert.deepEqual(problems({ answer: 'met', texts: texts1 }), []);
});

test('no item of an instrument is left out', () => {
  const [pemat, index, ipdasi] = instruments.map((instrument) => itemsOf(instrument).map(({ item }) => item));
  assert.deepEqual(pemat, [...range(1, 12), ...range(15, 26)]);
  assert.deepEqual(index, range(1, 20));
  assert.deepEqual(ipdasi, [
    ...['1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.1.5', '1.2.1'],
    ...['2.1.1', '2.2.1', '2.2.2', '2.2.3', '2.2.4', '2.3.1'],
  ]);
  const files = readdirSync(new URL('../../build/instruments/', import.meta.url)).filter((file) =>
    file.endsWith('.json'),
  );
  assert.equal(instruments.length, files.length);
});
