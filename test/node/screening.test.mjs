import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const answers = {
  pregnancy: 'no',
  infection: 'no',
  needles: 'nervous',
  bleeding: 'notSure',
  diabetes: 'no',
  vascular: 'no',
  otherCondition: 'no',
  bloodThinner: 'no',
  otherMedicine: 'no',
};

for (const door of ['dn-widgets/screening', '../../cdn/screening.js']) {
  test(`${door} screens in Node`, async () => {
    const { assess, screening } = await import(door);
    const { level, reasons, missing } = assess(screening, answers);
    assert.equal(level, 'doctor');
    assert.deepEqual(missing, []);
    assert.deepEqual(reasons, [
      { question: 'needles', answer: 'nervous', level: 'provider' },
      { question: 'bleeding', answer: 'notSure', level: 'doctor' },
    ]);
  });
}

test('every door can be imported in plain Node', async () => {
  const { exports } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  const modules = Object.keys(exports).filter((door) => !door.endsWith('.json') && !door.includes('*'));
  assert.ok(modules.length >= 3);
  for (const door of modules) await import(door.replace('.', 'dn-widgets'));
  for (const tag of ['content', 'eligibility-check', 'session-timeline', 'side-effects']) {
    await import(`dn-widgets/elements/dn-${tag}.js`);
  }
});

test('cdn/dn-widgets.js is one file; only other languages and the check of changes are loaded, on demand', async () => {
  const code = await readFile(new URL('../../cdn/dn-widgets.js', import.meta.url), 'utf8');
  assert.doesNotMatch(code, /\bimport\s*["'{*]|\bfrom\s*["'`]/);
  const onDemand = [...code.matchAll(/\bimport\((?:\s*\/\*.*?\*\/)?\s*`([^`$]*)/g)].map(([, path]) => path);
  assert.deepEqual(onDemand, ['./check.js', './words/']);
});
