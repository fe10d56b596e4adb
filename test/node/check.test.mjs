import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { validate, check } from 'dn-widgets/check';
import { clinicQuestions } from '../../dist/content/facts/faq.js';
import { textsById } from '../../dist/content/word-ids.js';
import { summary } from '../../dist/node/summary.js';
import { widgets } from '../../build/define.mjs';

/** @import { Widget } from '../../dist/elements/shared/widget.js' */

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dn-check-'));

/**
 * The command on a file with this text.
 * @param {string} text
 */
function run(text) {
  const file = join(folder, 'changes.json');
  writeFileSync(file, text);
  return command('check', file);
}

/** @param {string[]} args */
function command(...args) {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin['dn-widgets'], ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { lines: stdout.trim().split('\n'), stderr, status };
}

const wrong = {
  text: { en: { 'common.disclaimer': 'x', 'effects.tiredness.about': 'You are safe.' } },
  screening: { raise: { bleeding: { yes: { level: 'none' } } } },
  hide: ['effects.organ'],
};

test('the command prints the same problems as check(), by the same paths, a line each', () => {
  const { lines, status } = run(JSON.stringify(wrong));
  assert.equal(status, 1);
  assert.deepEqual(
    lines,
    check(wrong).map(({ path, reason }) => `${path} ${reason}`),
  );
  assert.equal(lines.length, 4);
});

test('the command says what changes, and in which widgets, when nothing is wrong', () => {
  const { lines, status } = command('check', 'demo/changes.json');
  assert.equal(status, 0);
  assert.match(lines[0] ?? '', /Nothing is wrong/);
  for (const tag of ['dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline']) {
    assert.ok(
      lines.some((line) => line.includes(tag)),
      tag,
    );
  }
});

test('the command says that nothing changes', () => {
  assert.match(run('{}').lines.join(), /nothing is changed/);
});

test('the command reports a file that it can not read, or that is not JSON', () => {
  assert.match(command('check', join(folder, 'none.json')).lines.join(), /can not be read/);
  assert.match(run('{oops').lines.join(), /is not JSON/);
  assert.equal(run('{oops').status, 1);
});

test('the command prints its usage', () => {
  for (const args of [[], ['check'], ['render'], ['check', 'a', 'b']]) {
    const { stderr, status } = command(...args);
    assert.match(stderr, /Usage: dn-widgets check FILE/);
    assert.equal(status, 2);
  }
});

test('the script for pages returns the same as the module for bundlers', async () => {
  const script = await import(String(new URL('../../cdn/check.js', import.meta.url)));
  assert.deepEqual(script.check(wrong), check(wrong));
});

test('content.schema.json knows every part of the changes, with the words it replaces', () => {
  const schema = JSON.parse(readFileSync(join(root, 'cdn/content.schema.json'), 'utf8'));
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  const parts = ['$schema', 'text', 'note', 'screening', 'session', 'hide', 'sources'];
  assert.deepEqual(Object.keys(schema.properties), parts);
  const texts = schema.properties.text.additionalProperties.properties;
  assert.equal(texts['effects.tiredness.about'].description, 'You may feel tired.');
  assert.equal(texts['common.disclaimer'], undefined);
});

test('content.schema.json tells what a clinic can answer in dn-faq, by each id', () => {
  const { note } = JSON.parse(readFileSync(join(root, 'cdn/content.schema.json'), 'utf8')).properties;
  const notes = note.additionalProperties.properties;
  for (const id of [...clinicQuestions.map((each) => `faq.${each}`), 'faq.after']) {
    assert.ok(note.description.includes(id), id);
    assert.match(notes[id].title, /\?$/);
  }
});

test('the demo’s file answers every question of dn-faq that only the clinic can answer', () => {
  const { note } = JSON.parse(readFileSync(join(root, 'demo/changes.json'), 'utf8'));
  for (const id of [...clinicQuestions.map((each) => `faq.${each}`), 'faq.after']) assert.ok(note.en[id], id);
});

test('the command names each widget that shows a changed text', async () => {
  await import('dn-widgets');
  for (const tag of widgets) {
    const { words: parts } = /** @type {CustomElementConstructor & Pick<typeof Widget, 'words'>} */ (
      customElements.get(tag)
    );
    for (const [part, words] of Object.entries(parts)) {
      const { changes } = validate({ text: { en: Object.fromEntries(textsById({ [part]: words })) } });
      for (const line of summary(changes)) assert.ok(line.includes(tag) || line.includes('every widget'), line);
    }
  }
});
