/**
 * Takes the pictures of docs/cms.md in the newest core: `node test/pictures.mjs`, after `npm run build`. ImageMagick then makes
 * them small: `convert FILE +dither -colors 96 -strip PNG8:FILE`.
 */
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { publish, site, visit, visitAs } from './support/wordpress.mjs';

const folder = new URL('../../../docs/cms/', import.meta.url);
const path = (name) => fileURLToPath(new URL(`wordpress-${name}.png`, folder));

test('pictures', async () => {
  const wordpress = await site();
  await wordpress.php(`
    $seen = array();
    foreach ( array( 'core/edit-post', 'core' ) as $scope ) { $seen[ $scope ] = array( 'welcomeGuide' => false, 'enableChoosePatternModal' => false ); }
    update_user_meta( 1, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $seen + array( '_modified' => gmdate( 'c' ) ) );`);
  const { page } = await visitAs(wordpress, 'owner');
  await page.setViewportSize({ width: 860, height: 500 });

  await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=dn-widgets`);
  await page.getByLabel('Name of the clinic').fill('Riverside Physio');
  await page.getByLabel('Number for emergencies').fill('911');
  await page.screenshot({ path: path('settings') });
  await page.locator('#submit').click();

  await page.goto(`${wordpress.url}/wp-admin/post-new.php?post_type=page`);
  await page
    .getByRole('button', { name: /Toggle block inserter|Block Inserter/ })
    .first()
    .click();
  await page.getByRole('searchbox').first().fill('dry needling');
  await page.getByRole('option', { name: 'Side effects' }).first().waitFor();
  await page.screenshot({ path: path('search') });
  await page.getByRole('option', { name: 'Side effects' }).first().click();
  const canvas = page.frameLocator('iframe[name="editor-canvas"]');
  await canvas.locator('dn-side-effects').getByRole('heading', { level: 2 }).first().waitFor();
  await page.getByRole('button', { name: 'Close Block Inserter' }).click();
  await page.mouse.move(430, 490);
  await page.screenshot({ path: path('block') });

  const address = await publish(wordpress, '<!-- wp:dry-needling-widgets/side-effects /-->');
  const visitor = await visit(address);
  await visitor.page.setViewportSize({ width: 600, height: 600 });
  await visitor.page.locator('dn-side-effects .foot').waitFor();
  await visitor.page.screenshot({ path: path('page') });
});
