<?php
/**
 * Schema.org's data for search engines: once on a page, if the settings ask for it.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/** Prints the data on a page that shows an element. While there are changes it is left out: it would tell the words without them. */
function dn_widgets_print_structured_data() {
	if ( ! wp_script_is( 'dn-widgets', 'enqueued' ) && ! wp_script_is( 'dn-widgets', 'done' ) ) {
		return;
	}
	if ( ! dn_widgets_settings()['json_ld'] || array() !== dn_widgets_changes() ) {
		return;
	}
	$language = dn_widgets_content_language( dn_widgets_language( '' ) );
	$details  = dn_widgets_settings()['details'];
	$choice   = dn_widgets_detail_axes( dn_widgets_detail_places( $language ), $language );
	$data     = json_decode( dn_widgets_compose( dn_widgets_template( $language, 'json-ld' ), $choice ), true );
	if ( ! is_array( $data ) ) {
		return;
	}
	$places = array(
		'{{emergency}}'   => dn_widgets_emergency_digits( $details['emergency-number'] ?? '' ),
		'{{reviewer}}'    => $details['reviewer'] ?? '',
		'{{reviewed-on}}' => $details['reviewed-on'] ?? '',
	);
	array_walk_recursive(
		$data,
		function ( &$value ) use ( $places ) {
			$value = is_string( $value ) ? strtr( $value, $places ) : $value;
		}
	);
	printf(
		"<script type=\"application/ld+json\">%s</script>\n",
		wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON without tags.
	);
}
add_action( 'wp_footer', 'dn_widgets_print_structured_data', 30 );
