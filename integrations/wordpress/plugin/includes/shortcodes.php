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
		add_shortcode(
			str_replace( '-', '_', $tag ),
			function ( $found ) use ( $tag ) {
				return dn_widgets_shortcode( $tag, is_array( $found ) ? $found : array( $found ) );
			}
		);
	}
}
add_action( 'init', 'dn_widgets_register_shortcodes' );

/**
 * A shortcode as HTML.
 *
 * @param string $tag   The element.
 * @param array  $found What core found in the shortcode.
 * @return string HTML, escaped.
 */
function dn_widgets_shortcode( $tag, $found ) {
	list( $values, $rest ) = dn_widgets_shortcode_values( $found );
	$html                  = dn_widgets_render( $tag, $values );
	if ( '' === $rest ) {
		return $html;
	}
	/* translators: %s: a part of a shortcode. */
	$problem = sprintf( __( 'this can not be read: %s. Write each attribute as name="value", without brackets in it', 'dry-needling-widgets' ), $rest );
	return dn_widgets_editor_notice( $tag, array( $problem ) ) . $html;
}

/**
 * The attributes of a shortcode. Visual editors curl quotes, and then core takes `session=“combined”` for a value with quotes
 * in it, and `name=“my form”` for two.
 *
 * @param array $found What core found.
 * @return array Values by the attribute's name, and what could not be read.
 */
function dn_widgets_shortcode_values( $found ) {
	$text = '';
	foreach ( $found as $name => $value ) {
		$value = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		if ( is_int( $name ) ) {
			$text .= " $value";
		} elseif ( preg_match( '/^[“”„‟«»‘’‚‛″′]/u', $value ) ) {
			$text .= " $name=$value";
		} else {
			$text .= sprintf( ' %s="%s"', $name, str_replace( '"', '&quot;', $value ) );
		}
	}
	$text   = preg_replace( '/[\x{00A0}\x{200B}\x{FEFF}]+/u', ' ', $text );
	$values = array();
	$rest   = preg_replace_callback(
		'/([\w-]+)\s*=\s*(?:"([^"]*)"|[“”„‟«»″]+([^"“”„‟«»″]*)[“”„‟«»″]+|[‘’‚‛′]+([^\'‘’‚‛′]*)[‘’‚‛′]+|([^\s"\'“”„‟«»‘’‚‛″′]+))(?=\s|$)/u',
		function ( $match ) use ( &$values ) {
			$value = implode( '', array_slice( $match, 2 ) );

			$values[ str_replace( '_', '-', strtolower( $match[1] ) ) ] = trim( str_replace( '&quot;', '"', $value ) );
			return '';
		},
		$text
	);
	return array( $values, trim( $rest ) );
}
