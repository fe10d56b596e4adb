import assert from 'node:assert/strict';
import { test } from 'node:test';
import { details, isNothingLogged, load, page, wordpress } from './support/page.mjs';
import { publish, store, visit } from './support/wordpress.mjs';

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

test('nothing is written to the log of PHP', isNothingLogged);
