<?php
/**
 * The shortcodes, for the classic editor and for page builders: [dn_side_effects heading-level="3"].
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/** Registers a shortcode for every element. */
function dn_widgets_register_shortcodes() {
	foreach ( array_keys( dn_widgets_elements() ) as $tag ) {
		// The filter below takes over before this is called.
		add_shortcode( dn_widgets_shortcode_name( $tag ), '__return_empty_string' );
	}
}
add_action( 'init', 'dn_widgets_register_shortcodes' );

/**
 * The shortcode of an element: `dn_side_effects`.
 *
 * @param string $tag The element.
 * @return string
 */
function dn_widgets_shortcode_name( $tag ) {
	return str_replace( '-', '_', $tag );
}

/**
 * A shortcode as HTML. It is read here, because core takes values in curled quotes apart.
 *
 * @param false|string $output What another filter made of it.
 * @param string       $name   The shortcode.
 * @param array|string $values What core found in it.
 * @param array        $found  The parts of the shortcode: the fourth is the text of its attributes.
 * @return false|string HTML, escaped.
 */
function dn_widgets_shortcode( $output, $name, $values, $found ) {
	$tag = str_replace( '_', '-', $name );
	if ( false !== $output || dn_widgets_shortcode_name( $tag ) !== $name || ! isset( dn_widgets_elements()[ $tag ] ) ) {
		return $output;
	}
	list( $values, $rest ) = dn_widgets_shortcode_values( $found[3] );
	$html                  = dn_widgets_render( $tag, $values );
	if ( '' === $rest ) {
		return $html;
	}
	/* translators: %s: a part of a shortcode. */
	$problem = sprintf( __( 'this can not be read: %s. Write each attribute as name="value", without brackets in it', 'dry-needling-widgets' ), $rest );
	return dn_widgets_editor_notice( $tag, array( $problem ) ) . $html;
}
add_filter( 'pre_do_shortcode_tag', 'dn_widgets_shortcode', 10, 4 );

/**
 * The attributes in the text of a shortcode. Visual editors curl quotes, write them as entities, and put line breaks and
 * spaces that do not break between them.
 *
 * @param string $text Such as ` session=“combined” heading-level="3"`.
 * @return array Values by the attribute's name, and what could not be read.
 */
function dn_widgets_shortcode_values( $text ) {
	$text   = html_entity_decode( preg_replace( '/<br\b[^>]*>|<\/?p\b[^>]*>/i', ' ', $text ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$text   = preg_replace( '/[\s\x{00A0}\x{200B}\x{202F}\x{FEFF}]+/u', ' ', $text );
	$double = '"“”„‟«»″＂';
	$single = '\'‘’‚‛‹›′＇';
	$values = array();
	$rest   = preg_replace_callback(
		"/([\w-]+) ?= ?(?:[$double]+([^$double]*)[$double]+|[$single]+([^$single]*)[$single]+|([^ $double$single]+))(?= |\$)/u",
		function ( $match ) use ( &$values ) {
			$values[ str_replace( '_', '-', strtolower( $match[1] ) ) ] = trim( implode( '', array_slice( $match, 2 ) ) );
			return '';
		},
		// A shortcode may end in a slash.
		rtrim( $text, '/ ' )
	);
	return array( $values, trim( (string) $rest ) );
}

/**
 * Core does not find a shortcode whose name a space follows that does not break, as visual editors write it.
 *
 * @param string $content A post's content.
 * @return string
 */
function dn_widgets_plain_space( $content ) {
	$names = implode( '|', array_map( 'dn_widgets_shortcode_name', array_keys( dn_widgets_elements() ) ) );
	return preg_replace( "/\[($names)(?:\xC2\xA0|&nbsp;|&#160;)+/", '[$1 ', $content ) ?? $content;
}
add_filter( 'the_content', 'dn_widgets_plain_space', 8 );
add_filter( 'widget_text', 'dn_widgets_plain_space', 8 );
