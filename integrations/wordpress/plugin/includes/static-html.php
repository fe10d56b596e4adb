<?php
/**
 * The static HTML that the build prepared, with the clinic's details.
 *
 * A template is a list of pieces: HTML, or variants of HTML by a few choices ("axes"), such as whether there is a phone
 * number. Its places are {{clinic}}, {{phone}}, {{urgent}}, {{emergency}}, {{reviewer}}, {{reviewed-on}}, {{due}},
 * {{stylesheet}}, {{uid}} (the beginning of each id) and {{h1}} to {{h6}} (the levels of headings).
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * A template of the build.
 *
 * @param string $language A language of the content.
 * @param string $name     An element, or `reduced`, `line` or `json-ld`.
 * @return array
 */
function dn_widgets_template( $language, $name ) {
	$is_known = in_array( $name, array( 'reduced', 'line', 'json-ld' ), true ) || isset( dn_widgets_elements()[ $name ] );
	if ( ! $is_known || ! isset( dn_widgets_languages()[ $language ] ) ) {
		return array();
	}
	$file = DN_WIDGETS_DIR . "static/$language/$name.php";
	return file_exists( $file ) ? require $file : array();
}

/**
 * The text of a template for a choice.
 *
 * @param array $template The template.
 * @param array $choice   The value of each axis.
 * @return string
 */
function dn_widgets_compose( $template, $choice ) {
	$html = '';
	foreach ( $template as $piece ) {
		if ( is_string( $piece ) ) {
			$html .= $piece;
			continue;
		}
		$values = array();
		foreach ( $piece['axes'] as $axis ) {
			$values[] = $choice[ $axis ] ?? '';
		}
		// An attribute's default is the first value of its axis.
		$html .= $piece['variants'][ implode( '|', $values ) ] ?? reset( $piece['variants'] );
	}
	return $html;
}

/**
 * A phone number as a link if it is certain what to dial, else as text.
 *
 * @param string $number What is dialled, as it was typed.
 * @param string $text   What is shown, or nothing.
 * @return string HTML, or nothing.
 */
function dn_widgets_phone_html( $number, $text ) {
	$dialled = '' === $number ? '' : dn_widgets_dialled( $number );
	$text    = '' === $text ? dn_widgets_unquoted( $number ) : $text;
	if ( '' === $text ) {
		return '';
	}
	$shown = dn_widgets_without_brackets( esc_html( $text ) );
	return '' === $dialled
		? "<bdi>$shown</bdi>"
		: sprintf( '<a href="tel:%s"><bdi dir="ltr">%s</bdi></a>', esc_attr( $dialled ), $shown );
}

/**
 * What stands in the places of every template in a language, escaped.
 *
 * @param string $language A language of the content.
 * @return array
 */
function dn_widgets_detail_places( $language ) {
	$details = dn_widgets_settings()['details'];
	$review  = dn_widgets_review( $language );
	$text    = function ( $name ) use ( $details ) {
		return dn_widgets_without_brackets( esc_html( $details[ $name ] ?? '' ) );
	};
	return array(
		'{{clinic}}'      => $text( 'clinic' ),
		'{{phone}}'       => dn_widgets_phone_html( $details['phone'] ?? '', $details['phone-text'] ?? '' ),
		'{{urgent}}'      => dn_widgets_phone_html( $details['urgent-phone'] ?? '', '' ),
		'{{emergency}}'   => dn_widgets_emergency_digits( $details['emergency-number'] ?? '' ),
		'{{reviewer}}'    => $text( 'reviewer' ),
		'{{reviewed-on}}' => $review['counts'] ? esc_html( dn_widgets_day( $details['reviewed-on'], $language ) ) : '',
		'{{due}}'         => esc_html( dn_widgets_day( $review['due'], $language ) ),
		'{{stylesheet}}'  => esc_url( dn_widgets_asset_url( 'static.css' ) ),
	);
}

/**
 * The value of each axis that follows from the details.
 *
 * @param array  $places   What stands in the places.
 * @param string $language A language of the content.
 * @return array
 */
function dn_widgets_detail_axes( $places, $language ) {
	$review = dn_widgets_review( $language );
	$axes   = array(
		'review' => $review['counts'] ? '1' : '0',
		'due'    => $review['is_due'] ? '1' : '0',
	);
	foreach ( array( 'clinic', 'phone', 'urgent', 'emergency' ) as $name ) {
		$axes[ $name ] = '' === $places[ '{{' . $name . '}}' ] ? '0' : '1';
	}
	return $axes;
}

/**
 * A template as HTML.
 *
 * @param string $name          An element, or another template.
 * @param string $language      A language of the content.
 * @param array  $attributes    The element's attributes.
 * @return string
 */
function dn_widgets_static_html( $name, $language, $attributes = array() ) {
	static $count = 0;

	$places = dn_widgets_detail_places( $language );
	$choice = dn_widgets_detail_axes( $places, $language );
	foreach ( $attributes as $attribute => $value ) {
		$choice[ "@$attribute" ] = is_bool( $value ) ? (string) (int) $value : $value;
	}
	$places['{{uid}}'] = 'dn-' . ( ++$count );
	$level             = (int) ( $attributes['heading-level'] ?? 2 );
	for ( $built = 1; $built <= 6; $built++ ) {
		$places[ "{{h$built}}" ] = 'h' . max( 1, min( 6, $built - 2 + $level ) );
	}
	return strtr( dn_widgets_compose( dn_widgets_template( $language, $name ), $choice ), $places );
}
