<?php
/**
 * A text for the site's privacy policy.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/** Offers the text in the guide for privacy policies. */
function dn_widgets_privacy_policy() {
	$text = __( 'The information about dry needling on this site is shown by a script that this site serves itself. It sets no cookie, stores nothing and contacts nobody else. Your answers stay on your device: they are not stored and not sent to anybody.', 'dry-needling-widgets' );
	$note = __( 'If you set "share" on an eligibility check, readers are asked whether they want to share their answers with your page; then describe here what your page does with them.', 'dry-needling-widgets' );
	wp_add_privacy_policy_content(
		'Dry Needling Widgets',
		sprintf( '<p class="privacy-policy-tutorial">%s</p><p>%s</p>', esc_html( $note ), esc_html( $text ) )
	);
}
add_action( 'admin_init', 'dn_widgets_privacy_policy' );
