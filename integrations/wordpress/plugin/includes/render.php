<?php
/**
 * An element as HTML: for its block and for its shortcode.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * An element inside a dn-content with the clinic's details and changes, so that it never stands without them, whatever part
 * of a page another plugin caches, moves or loads later.
 *
 * @param string $tag    The element.
 * @param array  $values The element's attributes, unchecked.
 * @return string HTML, escaped.
 */
function dn_widgets_render( $tag, $values ) {
	$checked  = dn_widgets_checked_attributes( $tag, $values );
	$notice   = dn_widgets_editor_notice( $tag, $checked['problems'] );
	$values   = $checked['values'];
	$page     = dn_widgets_language( $values['lang'] ?? '' );
	$language = dn_widgets_content_language( $page );
	if ( is_feed() ) {
		// A reader of feeds knows neither the element nor its styles.
		return dn_widgets_static_html( 'line', $language );
	}
	dn_widgets_use_scripts( $language );
	$is_touched = dn_widgets_is_touched( $tag );
	$static     = dn_widgets_static_html( $is_touched ? 'reduced' : $tag, $language, $values );
	$line       = dn_widgets_static_html( 'line', $language );
	$html       = sprintf(
		"<dn-content%s>%s<%s%s>%s%s</%s>\n</dn-content>",
		dn_widgets_attributes_html( dn_widgets_content_attributes() ),
		dn_widgets_changes_html(),
		$tag,
		dn_widgets_attributes_html( array_merge( $values, array( 'lang' => $page ) ) ),
		$static,
		$line,
		$tag
	);
	return $notice . $html;
}

/**
 * The attributes of dn-content: the details that were typed, and the accent colour for view.js.
 *
 * @return array
 */
function dn_widgets_content_attributes() {
	$settings = dn_widgets_settings();
	$known    = array_intersect_key( $settings['details'], dn_widgets_details() );
	return array_merge( $known, array( 'data-dn-accent' => $settings['accent'] ) );
}

/**
 * The clinic's changes as dn-content reads them: data, which no policy of a page forbids and no parser takes for its end.
 *
 * @return string
 */
function dn_widgets_changes_html() {
	$changes = json_decode( dn_widgets_settings()['changes'] );
	if ( ! is_object( $changes ) || array() === get_object_vars( $changes ) ) {
		return '';
	}
	$json = wp_json_encode( $changes, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_UNESCAPED_SLASHES );
	// No shortcode can be found in it: outside of texts a bracket has another sign or a quote beside it.
	return sprintf( '<script type="application/json" data-no-optimize="1" data-cfasync="false">%s</script>', dn_widgets_json_without_shortcodes( $json ) );
}

/**
 * JSON that no shortcode can be found in: a bracket in a text is written by its code.
 *
 * @param string $json JSON.
 * @return string
 */
function dn_widgets_json_without_shortcodes( $json ) {
	return preg_replace_callback(
		'/"(?:[^"\\\\]|\\\\.)*"/s',
		function ( $text ) {
			return strtr(
				$text[0],
				array(
					'[' => '\u005b',
					']' => '\u005d',
				)
			);
		},
		$json
	);
}

/**
 * What is wrong with a block or a shortcode, for those who can mend it; a visitor never sees it.
 *
 * @param string   $tag      The element.
 * @param string[] $problems The problems.
 * @return string HTML, escaped.
 */
function dn_widgets_editor_notice( $tag, $problems ) {
	$post     = get_the_ID();
	$can_edit = $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_theme_options' );
	if ( array() === $problems || ! $can_edit || is_feed() ) {
		return '';
	}
	return sprintf(
		'<span class="dn-widgets-notice" role="note"><strong>%s</strong> %s</span>',
		esc_html__( 'Only editors see this:', 'dry-needling-widgets' ),
		dn_widgets_without_brackets( esc_html( dn_widgets_elements()[ $tag ]['title'] . ': ' . implode( '; ', $problems ) . '.' ) )
	);
}
