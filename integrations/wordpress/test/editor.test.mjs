import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements } from '../build/elements.mjs';
import { core, site, store, visit, visitAs } from './support/wordpress.mjs';

const wordpress = await site();
await store(wordpress, {
  details: { clinic: 'Riverside Physio', 'emergency-number': '911' },
  changes: '{"text":{"en":{"effects.soreness.advice":"A warm shower often helps our patients."}}}',
});
await wordpress.php(`
  wp_insert_user( array( 'user_login' => 'writer', 'user_pass' => 'writer', 'user_email' => 'writer@example.org', 'role' => 'editor' ) );
  $id = get_user_by( 'login', 'writer' )->ID;
  // The tour of a new user.
  foreach ( array( 'core/edit-post', 'core' ) as $scope ) { $seen[ $scope ] = array( 'welcomeGuide' => false, 'enableChoosePatternModal' => false ); }
  update_user_meta( $id, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $seen + array( '_modified' => gmdate( 'c' ) ) );`);

/** The post editor of a new page, with the document that the blocks are in. */
async function openEditor(address = 'post-new.php?post_type=page') {
  const visited = await visitAs(wordpress, 'writer');
  const { page } = visited;
  await page.goto(`${wordpress.url}/wp-admin/${address}`);
  const frame = page.locator('iframe[name="editor-canvas"]');
  await page.locator('.is-root-container').or(frame).first().waitFor();
  const isFramed = (await frame.count()) > 0;
  const canvas = isFramed ? page.frameLocator('iframe[name="editor-canvas"]') : page;
  return { ...visited, canvas, isFramed };
}

const editor = await openEditor();
const { page, canvas, told } = editor;

/** Replaces the post's blocks. */
const insert = (...blocks) =>
  page.evaluate((all) => {
    const created = all.map(([slug, attributes]) => wp.blocks.createBlock(`dry-needling-widgets/${slug}`, attributes));
    wp.data.dispatch('core/block-editor').resetBlocks(created);
  }, blocks);

test('searching "dry needling" finds every block, in a category of its own', async () => {
  const found = await page.evaluate(() =>
    wp.blocks
      .getBlockTypes()
      .filter(({ name }) => name.startsWith('dry-needling-widgets/'))
      .map(({ name, category, keywords, title, description }) => ({ name, category, keywords, title, description })),
  );
  assert.deepEqual(
    found.map(({ name }) => name).sort(),
    elements.map(({ slug }) => `dry-needling-widgets/${slug}`).sort(),
  );
  for (const { category, keywords, title, description } of found) {
    assert.equal(category, 'dry-needling');
    assert.ok(keywords.includes('dry needling'));
    assert.ok(title && description);
  }
  const categories = await page.evaluate(() =>
    wp.data
      .select('core/blocks')
      .getCategories()
      .map(({ slug }) => slug),
  );
  assert.ok(categories.includes('dry-needling'));
});

test('an editor searches, inserts a block, and sees the live widget', async () => {
  await page
    .getByRole('button', { name: /Toggle block inserter|Block Inserter/ })
    .first()
    .click();
  await page.getByRole('searchbox').first().fill('dry needling');
  const options = page.getByRole('option', { name: 'Side effects' });
  await page
    .getByRole('option')
    .nth(elements.length - 1)
    .waitFor();
  await options.first().click();
  await canvas
    .locator('dn-side-effects')
    .getByRole('heading', { level: 2, name: 'Side effects of dry needling' })
    .waitFor();
  await page.keyboard.press('Escape');
});

test('every block shows its live widget, with the clinic’s details and changes', async () => {
  await insert(...elements.map(({ slug }) => [slug, {}]));
  for (const { tag } of elements) {
    await canvas.locator(tag).getByRole('heading', { level: 2 }).first().waitFor();
    assert.equal(await canvas.locator(tag).evaluate((element) => Boolean(element.shadowRoot)), true, tag);
  }
  await canvas.locator('dn-side-effects a[href="tel:911"]').first().waitFor();
  await canvas.getByText('A warm shower often helps our patients.').waitFor();
});

test('no block is invalid or crashes', async () => {
  assert.equal(await canvas.getByText(/unexpected or invalid|has encountered an error/).count(), 0);
  assert.equal(
    await page.evaluate(() =>
      wp.data
        .select('core/block-editor')
        .getBlocks()
        .every(({ isValid }) => isValid),
    ),
    true,
  );
});

test('the editor is in a frame, in every core that has one (6.3)', () => {
  assert.equal(editor.isFramed, core !== 'oldest');
});

test('an attribute is set in the sidebar, and shows at once', async () => {
  await insert(['eligibility-check', {}]);
  await page.evaluate(() => {
    const [{ clientId }] = wp.data.select('core/block-editor').getBlocks();
    wp.data.dispatch('core/block-editor').selectBlock(clientId);
    wp.data
      .dispatch(wp.data.select('core/edit-post').getActiveGeneralSidebarName ? 'core/edit-post' : 'core/interface')
      .openGeneralSidebar?.('edit-post/block');
  });
  await page.getByLabel('Heading level').selectOption('3');
  await canvas.locator('dn-eligibility-check').getByRole('heading', { level: 3 }).first().waitFor();
  await page.getByLabel('Language').selectOption('es');
  await canvas.locator('dn-eligibility-check .dn[lang="es"]').waitFor();
  await page.getByLabel('Layout').selectOption('page');
  assert.equal(await canvas.locator('dn-eligibility-check').getAttribute('layout'), 'page');
});

test('it is published, and a visitor sees it', async () => {
  const address = await page.evaluate(async () => {
    const { editPost, savePost } = wp.data.dispatch('core/editor');
    await editPost({ title: 'A page', status: 'publish' });
    await savePost();
    return wp.data.select('core/editor').getPermalink();
  });
  const { page: view } = await visit(address);
  await view.locator('dn-eligibility-check').getByRole('heading', { level: 3 }).first().waitFor();
  assert.equal(await view.locator('dn-eligibility-check').getAttribute('lang'), 'es');
});

test('the pattern inserts every block', async () => {
  await page.evaluate(() => {
    const settings = wp.data.select('core/block-editor').getSettings();
    const patterns = settings.__experimentalBlockPatterns ?? [];
    return patterns.length;
  });
  const response = await page.evaluate(() => wp.apiFetch({ path: '/wp/v2/block-patterns/patterns' }));
  const pattern = response.find(({ name }) => name === 'dry-needling-widgets/page');
  assert.equal(pattern.title, 'Dry needling page');
  await page.evaluate(
    (content) => wp.data.dispatch('core/block-editor').resetBlocks(wp.blocks.parse(content)),
    pattern.content,
  );
  for (const { tag } of elements) await canvas.locator(tag).first().waitFor();
});

test('the blocks are in the widgets area and in the site editor too, with live elements', async () => {
  const { page: owner } = await visitAs(wordpress, 'owner');
  const isLive = (document) => document.waitForFunction(() => globalThis.customElements.get('dn-side-effects'));
  const hasBlocks = () =>
    owner.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('dry-needling-widgets/side-effects')?.edit);
  await owner.goto(`${wordpress.url}/wp-admin/widgets.php`);
  await hasBlocks();
  await isLive(owner);
  await wordpress.php(`switch_theme( 'blocks' );`);
  await owner.goto(`${wordpress.url}/wp-admin/site-editor.php?canvas=edit&postType=wp_template&postId=blocks//index`);
  await hasBlocks();
  const frame = await owner.waitForSelector('iframe[name="editor-canvas"]');
  await isLive(await frame.contentFrame());
  await wordpress.php(`switch_theme( 'classic' );`);
});

test('nothing is told in the console', () => {
  assert.deepEqual(
    told.filter((text) => /dn-|dry-needling|dnWidgets/.test(text)),
    [],
  );
});
