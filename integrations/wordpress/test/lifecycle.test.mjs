import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publish, site, store, visit } from './support/wordpress.mjs';

const single = await site();
const network = await site({ multisite: true });
const plugin = 'dry-needling-widgets/dry-needling-widgets.php';
const load = async (address) => (await fetch(address)).text();
const options = ({ php }) =>
  php(
    `echo wp_json_encode( $GLOBALS['wpdb']->get_col( "SELECT option_name FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '%dn\\\\_widgets%' OR option_name LIKE '%dry-needling%'" ) );`,
  );

test('activating it stores nothing but which version the owner has read', async () => {
  assert.deepEqual(JSON.parse(await options(single)), ['dn_widgets_read_version']);
});

test('after it is deactivated, pages have no trace of it but the shortcode’s text', async () => {
  await store(single, { details: { clinic: 'Riverside Physio' } });
  const address = await publish(single, '<!-- wp:dry-needling-widgets/side-effects /-->');
  await single.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( '${plugin}' );`);
  assert.doesNotMatch(await load(address), /dn-side-effects|dry-needling-widgets\/cdn/);
});

test('uninstalling removes its options', async () => {
  await single.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; uninstall_plugin( '${plugin}' );`);
  assert.deepEqual(JSON.parse(await options(single)), []);
});

test('on a multisite, each site has its own details', async () => {
  await network.php(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    deactivate_plugins( '${plugin}' );
    activate_plugin( '${plugin}', '', true );
    foreach ( array( 'north', 'south' ) as $name ) {
      $id = wpmu_create_blog( '${new URL(network.url).host}', "/$name/", $name, 1, array( 'public' => 1 ), 1 );
      // Old cores drop the colon before the port.
      $GLOBALS['wpdb']->update( $GLOBALS['wpdb']->blogs, array( 'domain' => '${new URL(network.url).host}' ), array( 'blog_id' => $id ) );
      clean_blog_cache( $id );
      update_blog_option( $id, 'home', "${network.url}/$name" );
      update_blog_option( $id, 'siteurl', "${network.url}/$name" );
    }`);
  for (const name of ['north', 'south']) {
    const at = `${network.url}/${name}`;
    await network.php(
      `switch_theme( 'classic' ); update_option( 'permalink_structure', '/%postname%/' );
      update_option( 'dn_widgets_settings', array( 'details' => array( 'clinic' => '${name} clinic', 'emergency-number' => '911' ) ) );
      wp_insert_post( array( 'post_title' => 'A page', 'post_name' => 'effects', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => '<!-- wp:dry-needling-widgets/side-effects /-->' ) );`,
      at,
    );
  }
  for (const name of ['north', 'south']) {
    const { page, told } = await visit(`${network.url}/${name}/effects/`);
    assert.equal(await page.locator('dn-content').getAttribute('clinic'), `${name} clinic`);
    await page.locator('dn-side-effects .dn a[href="tel:911"]').first().waitFor();
    assert.deepEqual(told, []);
  }
});

test('uninstalling removes the options of every site', async () => {
  const left = await network.php(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    deactivate_plugins( '${plugin}', true, true );
    uninstall_plugin( '${plugin}' );
    foreach ( get_sites( array( 'fields' => 'ids' ) ) as $site ) { switch_to_blog( $site ); $left[] = get_option( 'dn_widgets_settings' ) || get_option( 'dn_widgets_read_version' ); restore_current_blog(); }
    echo wp_json_encode( $left );`);
  assert.deepEqual(JSON.parse(left), [false, false, false]);
});

test('nothing is written to the log of PHP', () => {
  for (const { log } of [single, network]) {
    assert.deepEqual(
      log()
        .split('\n')
        .filter((line) => /dry-needling|dn_widgets/.test(line)),
      [],
    );
  }
});
