import { after } from 'node:test';
import { launch } from '../../../../test/browsers/launch.mjs';
import { startSite } from './site.mjs';

/** The core that a run tests: `oldest`, `middle` or `newest`. */
export const core = process.env.WORDPRESS_CORE ?? 'newest';

/** A site with the plugin active and the classic theme of these tests. */
export async function site(options) {
  const wordpress = await startSite(core, options);
  after(() => wordpress.stop());
  await wordpress.php(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $failed = activate_plugin( 'dry-needling-widgets/dry-needling-widgets.php' );
    if ( is_wp_error( $failed ) ) { echo $failed->get_error_message(); exit( 1 ); }
    switch_theme( 'classic' );`);
  return wordpress;
}

/** PHP source for a text. */
export const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Publishes a post; its address. */
export async function publish({ php }, content, { language = '', type = 'page', author = 1 } = {}) {
  return php(`
    $id = wp_insert_post( wp_slash( array( 'post_title' => 'A page', 'post_type' => '${type}', 'post_status' => 'publish', 'post_author' => ${String(author)}, 'post_content' => ${quote(content)} ) ), true );
    if ( is_wp_error( $id ) ) { echo $id->get_error_message(); exit( 1 ); }
    update_post_meta( $id, 'test_language', '${language}' );
    echo get_permalink( $id );`);
}

/** Stores settings, as the settings page does. */
export const store = ({ php }, settings) =>
  php(`update_option( 'dn_widgets_settings', json_decode( ${quote(JSON.stringify(settings))}, true ) );`);

let browser;
after(() => browser?.close());

/** A page in Chromium; `told` has its errors and what the console says. */
export async function visit(address, preferences) {
  browser ??= await launch();
  const context = await browser.newContext(preferences);
  const page = await context.newPage();
  const told = [];
  const requested = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) told.push(message.text());
  });
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('request', (request) => requested.push(request.url()));
  if (address) await page.goto(address);
  return { page, context, told, requested };
}

/** A page in Chromium of a user who has logged in with the form. */
export async function visitAs({ url }, name, password = name) {
  const visited = await visit(`${url}/wp-login.php`);
  const { page } = visited;
  await page.getByLabel(/Username/).fill(name);
  await page.locator('#user_pass').fill(password);
  await Promise.all([page.waitForURL(/wp-admin/), page.getByRole('button', { name: 'Log In' }).click()]);
  return visited;
}
