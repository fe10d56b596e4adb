import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { define } from '../../build/define.mjs';
import { modulesOf } from '../../build/shared-modules.mjs';

const version = JSON.parse(define.__VERSION__);
const cdn = new URL('../../cdn/', import.meta.url);
const src = new URL('../../src/', import.meta.url).href;

/**
 * The modules of ours in a file.
 * @param {string} file
 */
const sourcesOf = (file) => {
  /** @type {{ sources: string[] }} */
  const { sources } = JSON.parse(readFileSync(new URL(`${file}.map`, cdn), 'utf8'));
  const hrefs = sources.map((source) => new URL(source, new URL(file, cdn)).href);
  return hrefs.filter((href) => href.startsWith(src)).map((href) => href.slice(src.length));
};

const besideBase = [
  ...readdirSync(new URL('elements/', cdn))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `elements/${file}`),
  `chunks/main-${version}.js`,
  `chunks/head-config-${version}.js`,
];

for (const [list, files] of Object.entries({
  'entries/autoload/base.ts': besideBase,
  'elements/eligibility-check/shared-code.ts': [`chunks/after-start-${version}.js`],
  'elements/eligibility-check/handout/handout-code.ts': [`chunks/handout-${version}.js`],
  'elements/session-timeline/calendar-code.ts': [`chunks/calendar-${version}.js`],
})) {
  const shared = modulesOf(list);

  test(`${list} has everything that other files take from its modules`, () => {
    assert.ok(files.length > 0 && shared.size > 0);
    for (const source of new Set(files.flatMap(sourcesOf))) {
      for (const [id, names] of modulesOf(source)) {
        const missing = shared.has(id) ? names.filter((name) => !shared.get(id)?.includes(name)) : [];
        assert.deepEqual(missing, [], `${source} imports them from ${id}`);
      }
    }
  });

  test(`${list} takes no name from two modules, for they are shared as one flat object`, () => {
    const names = [...shared.values()].flat();
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
  });
}

test('what is in the base is in no file beside it', () => {
  const base = sourcesOf(`chunks/base-${version}.js`);
  assert.ok(base.includes('elements/shared/widget.ts'));
  for (const file of besideBase) {
    assert.deepEqual(
      sourcesOf(file).filter((source) => base.includes(source)),
      [],
      file,
    );
  }
});
