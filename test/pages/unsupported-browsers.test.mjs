import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requiredFeatures } from '../../src/elements/shared/required-features.js';
import { body, each, isAllOrNothing } from './all-or-nothing.mjs';
import { newer, without } from './half-old.mjs';
import { cdn, open, tag } from './site.mjs';

const scripts = {
  'dn-widgets.js': tag('dn-widgets.js'),
  'autoload.js': tag('autoload.js'),
  'dn-widgets.classic.js': `<script src="${cdn}/dn-widgets.classic.js"></script>`,
  'elements/dn-eligibility-check.js': tag('elements/dn-eligibility-check.js'),
};

const paths = requiredFeatures.flatMap(([, ...some]) => some);

for (const [name, script] of Object.entries(scripts)) {
  test(`${name} registers nothing where anything it needs is missing, and logs that once`, async () => {
    // The list is the same for all: one script is tested with each of it, the others with some.
    const some = name === 'dn-widgets.js' ? paths : paths.filter((_, index) => index % 6 === 0);
    await each(some, async (path) => {
      const visit = await open(script + body, { head: without(path) });
      assert.equal(await isAllOrNothing(visit), 'nothing');
      assert.ok(visit.logs[0]?.includes(path), visit.logs[0]);
      await visit.page.close();
    });
  });
}

/** What a browser may lack without harm: every newer function that we do not need. */
const spare = newer.filter((path) => !paths.some((needed) => `${needed}.`.startsWith(`${path}.`)));

for (const name of /** @type {const} */ (['dn-widgets.js', 'autoload.js', 'dn-widgets.classic.js'])) {
  test(`${name} registers its elements where only what it does not need is missing`, async () => {
    const visit = await open(scripts[name] + body, { head: spare.map(without).join('') });
    assert.equal(await isAllOrNothing(visit), 'all', visit.logs.join('\n'));
  });
}
