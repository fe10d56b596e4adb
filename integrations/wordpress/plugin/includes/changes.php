<?php
/**
 * The clinic's changes: JSON that the script checks and applies in the page. Here only its shape is checked, and which
 * elements it touches.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The changes of this site; nothing without any.
 *
 * @return array
 */
function dn_widgets_changes() {
	$changes = json_decode( dn_widgets_settings()['changes'], true );
	return is_array( $changes ) ? $changes : array();
}

/**
 * What is wrong with the shape of changes: a line for each problem found, none if it is right.
 *
 * @param string $json What was typed.
 * @return string[]
 */
function dn_widgets_changes_problems( $json ) {
	if ( strlen( $json ) > 100000 ) {
		return array( __( 'The changes are longer than 100,000 characters.', 'dry-needling-widgets' ) );
	}
	$changes = json_decode( $json, false, 32 );
	if ( JSON_ERROR_NONE !== json_last_error() ) {
		/* translators: %s: the error of the parser. */
		return array( sprintf( __( 'The changes are not JSON: %s.', 'dry-needling-widgets' ), json_last_error_msg() ) );
	}
	if ( ! is_object( $changes ) ) {
		return array( __( 'The changes are not a JSON object; write { … }.', 'dry-needling-widgets' ) );
	}
	return dn_widgets_schema_problems( $changes, require DN_WIDGETS_DIR . 'generated/changes-schema.php' );
}

/**
 * The parts of the words that changes touch; `common` stands for every element.
 *
 * @param array $changes The changes.
 * @return string[]
 */
function dn_widgets_touched_parts( $changes ) {
	$parts   = array();
	$part_of = function ( $id ) {
		$part = strtok( (string) $id, '.' );
		// Therapies have no words of their own.
		return 'therapies' === $part ? 'session' : $part;
	};
	foreach ( $changes as $key => $value ) {
		switch ( $key ) {
			case '$schema':
				break;
			case 'text':
				foreach ( (array) $value as $texts ) {
					$parts = array_merge( $parts, array_map( $part_of, array_keys( (array) $texts ) ) );
				}
				break;
			case 'note':
			case 'screening':
				$parts[] = 'eligibility';
				break;
			case 'session':
				$parts[] = 'session';
				break;
			case 'hide':
				$parts = array_merge( $parts, array_map( $part_of, array_filter( (array) $value, 'is_string' ) ) );
				break;
			default:
				// What this version does not know may touch anything.
				$parts[] = 'common';
		}
	}
	return array_unique( $parts );
}

/**
 * Whether the clinic's changes touch an element, so that its static HTML must not be shown.
 *
 * @param string $tag The element.
 * @return bool
 */
function dn_widgets_is_touched( $tag ) {
	$touched = dn_widgets_touched_parts( dn_widgets_changes() );
	$known   = array_merge( ...array_values( wp_list_pluck( dn_widgets_elements(), 'parts' ) ) );
	// A part that no element has is unknown, and may touch anything.
	return array_diff( $touched, $known ) || array_intersect( $touched, dn_widgets_elements()[ $tag ]['parts'] );
}
