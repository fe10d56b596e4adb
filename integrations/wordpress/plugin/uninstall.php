<?php
/**
 * Removes what the plugin stored: its options, on every site of a network.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;
defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes the options of the current site. */
function dn_widgets_remove_options() {
	delete_option( 'dn_widgets_settings' );
	delete_option( 'dn_widgets_read_version' );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $dn_widgets_site ) {
		switch_to_blog( $dn_widgets_site );
		dn_widgets_remove_options();
		restore_current_blog();
	}
} else {
	dn_widgets_remove_options();
}
