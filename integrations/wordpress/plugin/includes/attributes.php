<?php
/**
 * The attributes of elements: only those of the manifest, with values that they allow.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The value of an attribute, as the element has it; null if it is not allowed. An empty text is no value.
 *
 * @param array $attribute The attribute, of generated/elements.php.
 * @param mixed $value     What a block or a shortcode has.
 * @return string|bool|null
 */
function dn_widgets_attribute_value( $attribute, $value ) {
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	switch ( $attribute['kind'] ) {
		case 'flag':
			return is_bool( $value ) ? $value : ! in_array( strtolower( (string) $value ), array( 'false', '0', 'no', 'off' ), true );
		case 'number':
			$number = filter_var( $value, FILTER_VALIDATE_INT );
			return false !== $number && $number >= $attribute['min'] && $number <= $attribute['max'] ? (string) $number : null;
		case 'choice':
			return in_array( (string) $value, array_map( 'strval', $attribute['options'] ), true ) ? (string) $value : null;
		default:
			return sanitize_text_field( (string) $value );
	}
}

/**
 * The attributes that an element gets, and a problem for each that it does not.
 *
 * @param string $tag    The element.
 * @param array  $values Values by the attribute's name.
 * @return array { values: array, problems: string[] }
 */
function dn_widgets_checked_attributes( $tag, $values ) {
	$known    = dn_widgets_elements()[ $tag ]['attributes'];
	$checked  = array();
	$problems = array();
	foreach ( $values as $name => $value ) {
		if ( ! isset( $known[ $name ] ) ) {
			/* translators: 1: an attribute, 2: the attributes that can be used. */
			$problems[] = sprintf( __( '"%1$s" is unknown; use %2$s', 'dry-needling-widgets' ), $name, implode( ', ', array_keys( $known ) ) );
			continue;
		}
		$allowed = dn_widgets_attribute_value( $known[ $name ], $value );
		if ( null !== $allowed ) {
			$checked[ $name ] = $allowed;
			continue;
		}
		$attribute = $known[ $name ];
		$options   = 'number' === $attribute['kind'] ? range( $attribute['min'], $attribute['max'] ) : ( $attribute['options'] ?? array() );
		/* translators: 1: an attribute, 2: its value, 3: the values that can be used. */
		$problems[] = sprintf( __( '%1$s can not be "%2$s"; use %3$s', 'dry-needling-widgets' ), $name, is_scalar( $value ) ? $value : '', implode( ', ', array_filter( $options, 'strlen' ) ) );
	}
	return array(
		'values'   => $checked,
		'problems' => $problems,
	);
}

/**
 * Attributes as HTML, escaped. An empty one is left out.
 *
 * @param array $attributes Values by name; true is an attribute without a value.
 * @return string
 */
function dn_widgets_attributes_html( $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		if ( true === $value ) {
			$html .= ' ' . esc_attr( $name );
		} elseif ( false !== $value && '' !== $value ) {
			$html .= sprintf( ' %s="%s"', esc_attr( $name ), dn_widgets_without_brackets( esc_attr( $value ) ) );
		}
	}
	return $html;
}

/**
 * Escaped text that no shortcode can be found in.
 *
 * @param string $escaped Escaped text.
 * @return string
 */
function dn_widgets_without_brackets( $escaped ) {
	return strtr(
		$escaped,
		array(
			'[' => '&#91;',
			']' => '&#93;',
		)
	);
}
