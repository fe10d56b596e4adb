import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parseAst } from 'vite';

const answers = {
  pregnancy: 'no',
  infection: 'no',
  needles: 'nervous',
  bleeding: 'notSure',
  diabetes: 'no',
  vascular: 'no',
  implantedDevice: 'no',
  otherCondition: 'no',
  bloodThinner: 'no',
  otherMedicine: 'no',
};

for (const entry of ['dn-widgets/screening', '../../cdn/screening.js']) {
  test(`${entry} screens in Node`, async () => {
    const { assess, screening } = await import(entry);
    const { level, reasons, missing } = assess(screening, answers);
    assert.equal(level, 'doctor');
    assert.deepEqual(missing, []);
    assert.deepEqual(reasons, [
      { question: 'needles', answer: 'nervous', level: 'provider' },
      { question: 'bleeding', answer: 'notSure', level: 'doctor' },
    ]);
  });
}

test('cdn/dn-widgets.js is one file; only the check of changes, other languages, and what waits until the browser is idle are loaded', async () => {
  const code = await readFile(new URL('../../cdn/dn-widgets.js', import.meta.url), 'utf8');
  assert.deepEqual(
    parseAst(code).body.filter((statement) => 'source' in statement && statement.source),
    [],
  );
  const onDemand = [...code.matchAll(/\bimport\([\w$]+\(`([^`$]*)/g)].map(([, path]) => path);
  assert.equal(code.match(/\bimport\(/g)?.length, onDemand.length);
  assert.deepEqual(onDemand.sort(), ['check.js', 'chunks/', 'words/']);
});
