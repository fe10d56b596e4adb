import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderStatic } from '../../../dist/entries/static.js';
import { elements } from '../build/elements.mjs';
import { publish, site, store, visit } from './support/wordpress.mjs';

const wordpress = await site();
const details = { clinic: 'Riverside Physio', phone: '+15550100', 'emergency-number': '911', 'booking-url': '/book' };
await store(wordpress, { details });

const block = (slug, attributes = {}) => `<!-- wp:dry-needling-widgets/${slug} ${JSON.stringify(attributes)} /-->`;
const every = elements.map(({ slug }) => block(slug)).join('\n\n');
const page = await publish(wordpress, every);
const load = async (address) => (await fetch(address)).text();

const rootIn = (html, tag) =>
  html.slice(html.indexOf('<template', html.indexOf(`<${tag}`)), html.indexOf('</template>', html.indexOf(`<${tag}`)));

/** What both renderings have: without ids, the address of the styles, and white space. */
const comparable = (html) =>
  html
    .replaceAll(/\bdn-\d+-/g, 'dn-')
    .replaceAll(/href="[^"]*static\.css[^"]*"/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s*([<>])\s*/g, '$1');

test('the static HTML of every element is what renderStatic renders, with the same details', async () => {
  const html = await load(page);
  for (const { tag } of elements) {
    const rendered = renderStatic(tag, { lang: 'en', clinic: details, stylesheet: '/static.css' });
    assert.equal(comparable(rootIn(html, tag)), comparable(rootIn(rendered, tag)), tag);
  }
});

test('in every language too, with every detail, a review and another level of headings', async () => {
  const { versionOf, tags } = await import('../build/statics.mjs');
  const all = {
    ...details,
    'phone-text': '555 <0100>',
    'urgent-phone': '+1 555 0199',
    reviewer: 'Dr. O’Neil & Co',
    'reviewed-on': '2026-11-01',
  };
  for (const lang of tags) {
    const clinic = { ...all, 'reviewed-content': versionOf(lang) };
    await store(wordpress, { details: clinic });
    const content = elements.map(({ slug }) => block(slug, { lang, headingLevel: 5 })).join('\n\n');
    const html = await load(await publish(wordpress, content));
    for (const { tag } of elements) {
      const attributes = { 'heading-level': 5 };
      const rendered = renderStatic(tag, { lang, clinic, attributes, stylesheet: '/static.css' });
      // renderStatic escapes quotes by number.
      const same = (text) => comparable(text).replaceAll('&#39;', '&#039;');
      assert.equal(same(rootIn(html, tag)), same(rootIn(rendered, tag)), `${tag} ${lang}`);
    }
  }
  await store(wordpress, { details });
});

test('every value of a choice has its own static HTML', async () => {
  for (const { tag, slug, attributes } of elements) {
    for (const { name, options } of attributes.filter(({ kind }) => kind === 'choice')) {
      for (const option of options) {
        const html = await load(await publish(wordpress, block(slug, { [name]: option })));
        const rendered = renderStatic(tag, {
          clinic: details,
          attributes: { [name]: option },
          stylesheet: '/static.css',
        });
        assert.equal(comparable(rootIn(html, tag)), comparable(rootIn(rendered, tag)), `${tag} ${name}=${option}`);
      }
    }
  }
});

test('without JavaScript every element can be read, with the clinic’s emergency number', async () => {
  const { page: view, told } = await visit(page, { javaScriptEnabled: false });
  for (const { tag } of elements) {
    assert.ok(await view.locator(`${tag} h2`).first().isVisible(), tag);
    const frame = view.locator(`${tag} .dn`);
    assert.equal(await frame.evaluate((element) => getComputedStyle(element).borderTopWidth), '1px', tag);
    assert.equal(await view.locator(`${tag} > span`).isVisible(), false, tag);
  }
  assert.ok(await view.locator('dn-side-effects .dn a[href="tel:911"]').first().isVisible());
  assert.deepEqual(told, []);
});

test('ids are unique on the page', async () => {
  const html = await load(await publish(wordpress, `${every}\n\n${every}`));
  const ids = [...html.matchAll(/\sid="(dn-\d[^"]*)"/g)].map(([, id]) => id);
  assert.ok(ids.length > 4);
  assert.equal(new Set(ids).size, ids.length);
});

test('the script takes over without a shift, and the screening runs to its outcome', async () => {
  const { page: view, told } = await visit(undefined);
  await view.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await view.goto(page);
  const check = view.locator('dn-eligibility-check');
  await check.getByRole('button', { name: 'Start' }).click();
  await check.getByText('Question 1 of 10').waitFor();
  assert.ok((await view.evaluate(() => globalThis.shift)) < 0.02);
  assert.deepEqual(told, []);
});

test('it runs under a strict content security policy', async () => {
  await store(wordpress, { details, accent: '#7a1f5c' });
  const { page: view, told } = await visit(`${page}?strict`);
  await view.locator('dn-eligibility-check').getByRole('button', { name: 'Start' }).click();
  await view.getByText('Question 1 of 10').waitFor();
  const accent = await view
    .locator('dn-side-effects')
    .evaluate((element) => getComputedStyle(element).getPropertyValue('--dn-accent'));
  assert.equal(accent, '#7a1f5c');
  // Core and the theme have inline styles and scripts of their own, which the policy refuses.
  const ours = told.filter((text) => /dn-|dry-needling/.test(text));
  assert.deepEqual(ours, []);
  await store(wordpress, { details });
});

test('nothing is requested from elsewhere, and nothing is stored', async () => {
  const { page: view, requested, context } = await visit(page);
  await view.locator('dn-eligibility-check').getByRole('button', { name: 'Start' }).click();
  assert.deepEqual(
    requested.filter((each) => !each.startsWith(wordpress.url) && !/^(data|blob):/.test(each)),
    [],
  );
  assert.deepEqual(await context.cookies(), []);
  assert.equal(await view.evaluate(() => localStorage.length), 0);
});

test('the script is a versioned module with the marks of cache plugins, once, and only where it is used', async () => {
  const html = await load(page);
  const scripts = html.match(/<script[^>]*dry-needling-widgets[^>]*>/g);
  assert.equal(scripts.length, 1);
  for (const mark of [
    'type="module"',
    'ver=',
    'data-cfasync="false"',
    'data-no-optimize="1"',
    'data-no-minify="1"',
    'data-no-defer="1"',
    'nowprocket',
  ]) {
    assert.ok(scripts[0].includes(mark), mark);
  }
  assert.doesNotMatch(await load(await publish(wordpress, '<p>Our address</p>')), /dry-needling-widgets|dn-content/);
});

test('every visitor gets the same bytes, so a page cache may keep them', async () => {
  assert.equal(await load(page), await load(page));
});

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
    screening: { raise: { otherMedicine: { yes: { level: 'doctor', source: 'house' } } } },
    sources: {},
  };
  delete changes.screening.raise.otherMedicine.yes.source;
  delete changes.sources;
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

test('a block theme shows the blocks too, and blocks in the widgets area work', async () => {
  await wordpress.php(`
    update_option( 'widget_block', array( 2 => array( 'content' => '<!-- wp:dry-needling-widgets/takeaways /-->' ), '_multiwidget' => 1 ) );
    update_option( 'sidebars_widgets', array( 'side' => array( 'block-2' ), 'wp_inactive_widgets' => array(), 'array_version' => 3 ) );`);
  const { page: view } = await visit(await publish(wordpress, '<p>Nothing</p>'));
  await view.locator('aside dn-takeaways').getByRole('heading', { level: 2 }).waitFor();
  await wordpress.php(`switch_theme( 'blocks' );`);
  const { page: other, told } = await visit(page);
  await other.locator('dn-eligibility-check').getByRole('button', { name: 'Start' }).click();
  assert.deepEqual(told, []);
  await wordpress.php(`switch_theme( 'classic' );`);
});

test('nothing is written to the log of PHP', () => {
  assert.deepEqual(
    wordpress
      .log()
      .split('\n')
      .filter((line) => /dry-needling|dn_widgets/.test(line)),
    [],
  );
});
