<?php
/**
 * Plugin Name:       Dry Needling Widgets
 * Description:       Blocks and shortcodes that inform patients about dry needling and prepare a talk with their provider. They read without JavaScript, in six languages, and send nothing anywhere.
 * Version:           @version@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The dn-widgets contributors
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       dry-needling-widgets
 * Domain Path:       /languages
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

define( 'DN_WIDGETS_VERSION', '@version@' );
define( 'DN_WIDGETS_FILE', __FILE__ );
define( 'DN_WIDGETS_DIR', plugin_dir_path( __FILE__ ) );

require_once DN_WIDGETS_DIR . 'includes/data.php';
require_once DN_WIDGETS_DIR . 'includes/details.php';
require_once DN_WIDGETS_DIR . 'includes/language.php';
require_once DN_WIDGETS_DIR . 'includes/schema.php';
require_once DN_WIDGETS_DIR . 'includes/changes.php';
require_once DN_WIDGETS_DIR . 'includes/attributes.php';
require_once DN_WIDGETS_DIR . 'includes/review.php';
require_once DN_WIDGETS_DIR . 'includes/static-html.php';
require_once DN_WIDGETS_DIR . 'includes/render.php';
require_once DN_WIDGETS_DIR . 'includes/scripts.php';
require_once DN_WIDGETS_DIR . 'includes/structured-data.php';
require_once DN_WIDGETS_DIR . 'includes/blocks.php';
require_once DN_WIDGETS_DIR . 'includes/shortcodes.php';
require_once DN_WIDGETS_DIR . 'includes/privacy.php';

if ( is_admin() ) {
	require_once DN_WIDGETS_DIR . 'includes/settings.php';
	require_once DN_WIDGETS_DIR . 'includes/settings-page.php';
	require_once DN_WIDGETS_DIR . 'includes/notices.php';
}
