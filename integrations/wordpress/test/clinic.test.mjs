import assert from 'node:assert/strict';
import { test } from 'node:test';
import { block, details, isNothingLogged, load, page, wordpress } from './support/page.mjs';
import { publish, store, visit } from './support/wordpress.mjs';

test('two posts in two languages, by a translation plugin', async () => {
  for (const [language, heading] of [
    ['de_DE', 'Nebenwirkungen von Dry Needling'],
    ['es_MX', 'Efectos secundarios de la punción seca (dry needling)'],
  ]) {
    const { page: view, told } = await visit(await publish(wordpress, block('side-effects'), { language }));
    await view.getByRole('heading', { level: 2, name: heading }).waitFor();
    assert.equal(await view.locator('dn-side-effects').getAttribute('lang'), language.replace('_', '-'));
    assert.deepEqual(told, []);
  }
});

test('a fixed language holds for every post', async () => {
  await store(wordpress, { details, language: 'fr' });
  const html = await load(await publish(wordpress, block('side-effects'), { language: 'de_DE' }));
  assert.match(html, /<dn-side-effects lang="fr">/);
  await store(wordpress, { details });
});

test('while the clinic’s changes touch an element, nobody is shown the words without them', async () => {
  const changes = {
    text: { en: { 'effects.soreness.advice': 'A warm shower often helps our patients.' } },
    screening: { raise: { otherMedicine: { yes: { level: 'doctor' } } } },
  };
  await store(wordpress, { details, changes: JSON.stringify(changes) });
  const { page: plain } = await visit(page, { javaScriptEnabled: false });
  for (const tag of ['dn-side-effects', 'dn-eligibility-check']) {
    const widget = plain.locator(`${tag} .dn`);
    assert.ok(await widget.getByRole('heading', { name: /call 911 now if/i }).isVisible(), tag);
    assert.ok(await widget.getByText('Avoid dry needling for now').first().isVisible(), tag);
    assert.ok(await widget.getByText('Talk to your doctor first').first().isVisible(), tag);
    assert.ok(await widget.getByText('Riverside Physio').first().isVisible(), tag);
    assert.ok(await widget.getByText('not medical advice').first().isVisible(), tag);
    assert.equal(await widget.getByText('Soreness').count(), 0, tag);
    assert.equal(await widget.getByText('What this asks').count(), 0, tag);
  }
  assert.ok(await plain.locator('dn-evidence').getByRole('heading', { level: 2 }).isVisible());
  const { page: view } = await visit(page);
  await view.getByText('A warm shower often helps our patients.').waitFor();
  await store(wordpress, { details });
});

test('structured data is printed once if it is asked for, and never beside changes', async () => {
  assert.doesNotMatch(await load(page), /ld\+json/);
  await store(wordpress, { details, json_ld: true });
  const found = (await load(page)).match(/<script type="application\/ld\+json">(.*?)<\/script>/g);
  assert.equal(found.length, 1);
  const data = JSON.parse(found[0].replace(/^<script[^>]*>|<\/script>$/g, ''));
  assert.equal(data['@type'], 'MedicalWebPage');
  assert.match(JSON.stringify(data), /911/);
  assert.doesNotMatch(JSON.stringify(data), /\{\{/);
  await store(wordpress, { details, json_ld: true, changes: '{"hide":["techniques.electrical"]}' });
  assert.doesNotMatch(await load(page), /ld\+json/);
  await store(wordpress, { details });
});

test('a feed has the line on when to get help, and no element', async () => {
  const address = await publish(wordpress, block('side-effects'), { type: 'post' });
  const feed = await load(`${wordpress.url}/feed/`);
  assert.ok(address);
  assert.match(feed, /Call .*911/);
  assert.doesNotMatch(feed, /dn-side-effects/);
});

test('details are escaped, and no shortcode in them is run', async () => {
  await store(wordpress, { details: { ...details, clinic: '"><script>alert(1)</script>[dn_takeaways]' } });
  const html = await load(await publish(wordpress, block('side-effects')));
  assert.doesNotMatch(html, /<script>alert/);
  assert.doesNotMatch(html, /<dn-takeaways/);
  const { page: view } = await visit(await publish(wordpress, block('side-effects')));
  assert.equal(await view.locator('dn-content').getAttribute('clinic'), '"><script>alert(1)</script>[dn_takeaways]');
  await store(wordpress, { details });
});

test('nothing is written to the log of PHP', isNothingLogged);
