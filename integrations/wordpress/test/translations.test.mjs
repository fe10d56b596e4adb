import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publish, site, visit, visitAs } from './support/wordpress.mjs';

const wordpress = await site();
await wordpress.php(
  `$user = get_user_by( 'login', 'owner' ); update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), 'core' => array( 'enableChoosePatternModal' => false, 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );`,
);
const { page } = await visitAs(wordpress, 'owner');

test('a site in Mexican Spanish has the plugin and the content in Spanish', async () => {
  await wordpress.php(`update_option( 'test_locale', 'es_MX' );`);
  const { page: view } = await visit(await publish(wordpress, '<!-- wp:dry-needling-widgets/side-effects /-->'));
  await view
    .getByRole('heading', { level: 2, name: 'Efectos secundarios de la punción seca (dry needling)' })
    .waitFor();
  await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=dn-widgets`);
  await page.getByLabel('Nombre de la clínica').waitFor();
  await page.getByLabel(/Sus propios textos/).fill('{');
  await page
    .locator('#dn-widgets-problems')
    .getByText(/Esto no es JSON/)
    .waitFor();
});

test('so have the blocks in the editor', async () => {
  await page.goto(`${wordpress.url}/wp-admin/post-new.php?post_type=page`);
  const found = await page.waitForFunction(() =>
    globalThis.wp?.blocks?.getBlockType('dry-needling-widgets/side-effects'),
  );
  const { title, description, keywords } = await found.evaluate(({ title, description, keywords }) => ({
    title,
    description,
    keywords,
  }));
  assert.equal(title, 'Efectos secundarios de la punción seca (dry needling)');
  assert.match(description, /^Cuándo pedir ayuda/);
  assert.ok(keywords.includes('punción seca'));
  const category = await page.evaluate(
    () =>
      wp.data
        .select('core/blocks')
        .getCategories()
        .find(({ slug }) => slug === 'dry-needling').title,
  );
  assert.equal(category, 'Punción seca');
  assert.equal(await page.evaluate(() => wp.i18n.__('Settings', 'dry-needling-widgets')), 'Ajustes');
});

test('Arabic is shown from right to left', async () => {
  await wordpress.php(`update_option( 'test_locale', 'ar' );`);
  const { page: view, told } = await visit(await publish(wordpress, '<!-- wp:dry-needling-widgets/takeaways /-->'));
  await view.locator('dn-takeaways .dn[dir="rtl"]').waitFor();
  assert.deepEqual(told, []);
});
