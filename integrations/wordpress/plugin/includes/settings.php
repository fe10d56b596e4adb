<?php
/**
 * The settings: registered, and checked before they are stored. WordPress checks the capability and the nonce.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/** Registers the one option that holds all settings. */
function dn_widgets_register_settings() {
	register_setting(
		'dn_widgets',
		'dn_widgets_settings',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'dn_widgets_sanitize_settings',
			'show_in_rest'      => false,
		)
	);
}
add_action( 'admin_init', 'dn_widgets_register_settings' );

/**
 * The settings as they may be stored. What can't be used is reported, and what was stored stays in its place.
 *
 * @param mixed $input What the form sent.
 * @return array
 */
function dn_widgets_sanitize_settings( $input ) {
	$input = is_array( $input ) ? $input : array();
	$old   = dn_widgets_settings();
	return array(
		'details'  => dn_widgets_sanitize_details( $input['details'] ?? array(), $old['details'] ),
		'accent'   => dn_widgets_sanitize_accent( $input['accent'] ?? '', $old['accent'] ),
		'changes'  => dn_widgets_sanitize_changes( $input['changes'] ?? '', $old['changes'] ),
		'language' => dn_widgets_sanitize_language( $input['language'] ?? '', $old['language'] ),
		'json_ld'  => ! empty( $input['json_ld'] ),
	);
}

/**
 * Reports what was not stored.
 *
 * @param string $name    The setting.
 * @param string $message What is wrong, and how to mend it.
 */
function dn_widgets_report( $name, $message ) {
	// Core sanitises a new option twice.
	if ( ! in_array( $message, wp_list_pluck( get_settings_errors( 'dn_widgets_settings' ), 'message' ), true ) ) {
		add_settings_error( 'dn_widgets_settings', "dn_widgets_$name", $message );
	}
}

/**
 * The details: a wrong one keeps its old value.
 *
 * @param mixed $input What the form sent.
 * @param array $old   What is stored.
 * @return array
 */
function dn_widgets_sanitize_details( $input, $old ) {
	$input   = is_array( $input ) ? $input : array();
	$typed   = array_map( 'dn_widgets_clean_text', array_intersect_key( $input, dn_widgets_details() ) );
	$typed   = array_filter( array_map( 'wp_strip_all_tags', $typed ), 'strlen' );
	$details = array();
	foreach ( $typed as $name => $value ) {
		$problem = dn_widgets_detail_problem( $name, $value, $typed );
		if ( '' === $problem ) {
			$details[ $name ] = $value;
			continue;
		}
		$label = dn_widgets_details()[ $name ]['label'];
		dn_widgets_report( $name, esc_html( sprintf( '%1$s (%2$s): "%3$s" %4$s.', $label, $name, $value, $problem ) ) );
		if ( isset( $old[ $name ] ) ) {
			$details[ $name ] = $old[ $name ];
		}
	}
	return $details;
}

/**
 * The accent colour.
 *
 * @param mixed  $input What the form sent.
 * @param string $old   What is stored.
 * @return string
 */
function dn_widgets_sanitize_accent( $input, $old ) {
	$text  = dn_widgets_clean_text( $input );
	$color = sanitize_hex_color( $text );
	if ( null === $color ) {
		dn_widgets_report( 'accent', esc_html__( 'The accent colour is not a colour; write it as "#0a5c5c".', 'dry-needling-widgets' ) );
		return $old;
	}
	return (string) $color;
}

/**
 * The changes: stored as they were typed if their shape is right. The script checks what they say in the page.
 *
 * @param mixed  $input What the form sent.
 * @param string $old   What is stored.
 * @return string
 */
function dn_widgets_sanitize_changes( $input, $old ) {
	$json = is_string( $input ) ? trim( wp_check_invalid_utf8( $input ) ) : '';
	// A form sends the line breaks of Windows.
	$json = str_replace( "\r\n", "\n", $json );
	if ( '' === $json || $json === $old ) {
		return $json;
	}
	$problems = dn_widgets_changes_problems( $json );
	foreach ( $problems as $problem ) {
		dn_widgets_report( 'changes', esc_html( $problem ) );
	}
	if ( array() === $problems ) {
		return $json;
	}
	// What was typed comes back to the form, so that it can be mended.
	set_transient( 'dn_widgets_refused_' . get_current_user_id(), $json, MINUTE_IN_SECONDS );
	return $old;
}

/**
 * The language: one of the content, or nothing for the post's.
 *
 * @param mixed  $input What the form sent.
 * @param string $old   What is stored.
 * @return string
 */
function dn_widgets_sanitize_language( $input, $old ) {
	$is_known = '' === $input || ( is_string( $input ) && isset( dn_widgets_languages()[ $input ] ) );
	return $is_known ? $input : $old;
}
