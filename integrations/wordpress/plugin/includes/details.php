<?php
/**
 * The clinic's details: the attributes of dn-content. The script in the page reads them as they were typed; static HTML has
 * only what is certain, so a number is a link only if it can be dialled as it is written.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * A label for each detail, by its attribute.
 *
 * @return array
 */
function dn_widgets_detail_labels() {
	return array(
		'clinic'           => __( 'Name of the clinic', 'dry-needling-widgets' ),
		'phone'            => __( 'Phone number, as it is dialled', 'dry-needling-widgets' ),
		'phone-text'       => __( 'Phone number, as it is shown', 'dry-needling-widgets' ),
		'booking-url'      => __( 'Address of the booking page', 'dry-needling-widgets' ),
		'emergency-number' => __( 'Number for emergencies', 'dry-needling-widgets' ),
		'urgent-phone'     => __( 'Phone number out of hours', 'dry-needling-widgets' ),
		'reviewer'         => __( 'Clinician who reviewed the content', 'dry-needling-widgets' ),
		'reviewed-on'      => __( 'Day of the review', 'dry-needling-widgets' ),
		'reviewed-content' => __( 'Versions of the content that were reviewed', 'dry-needling-widgets' ),
		'staff-lang'       => __( 'Language of the staff', 'dry-needling-widgets' ),
	);
}

/**
 * The details of this version: those of dn-content, each with a label and what is to be written.
 *
 * @return array
 */
function dn_widgets_details() {
	$labels  = dn_widgets_detail_labels();
	$details = require DN_WIDGETS_DIR . 'generated/details.php';
	foreach ( $details as $name => $detail ) {
		$details[ $name ]['label'] = $labels[ $name ] ?? $detail['label'];
	}
	return $details;
}

/**
 * A text as a reader sees it, on one line.
 *
 * @param mixed $text What was typed.
 * @return string
 */
function dn_widgets_clean_text( $text ) {
	$text = is_string( $text ) ? wp_check_invalid_utf8( $text, true ) : '';
	$text = preg_replace( '/[\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{2069}\x{FEFF}\x{00AD}]/u', '', $text );
	return trim( preg_replace( '/[\s\p{Cc}\x{00A0}]+/u', ' ', $text ) );
}

/**
 * A text without the quotes around it.
 *
 * @param string $text What was typed, cleaned.
 * @return string
 */
function dn_widgets_unquoted( $text ) {
	$quotes = '[\s"\'`´‘’‚‛“”„‟«»‹›′″＂＇]+';
	return preg_replace( "/^{$quotes}|{$quotes}$/u", '', $text );
}

/**
 * The digits of an emergency number; nothing if it may be something else.
 *
 * @param string $text What was typed.
 * @return string
 */
function dn_widgets_emergency_digits( $text ) {
	$text = preg_replace( '/^tel[.:]+\/*/i', '', dn_widgets_unquoted( dn_widgets_clean_text( $text ) ) );
	// One group of digits, or single digits apart: never two numbers.
	if ( ! preg_match( '/^\d(?:[ .\-]?\d)*$/', $text ) ) {
		return '';
	}
	$groups = preg_grep( '/^\d{2,}$/', preg_split( '/\D+/', $text ) );
	$digits = preg_replace( '/\D/', '', $text );
	return count( $groups ) < 2 && preg_match( '/^\d{2,6}$/', $digits ) ? $digits : '';
}

/**
 * What to dial for a number: nothing if that is not certain. Digits that were not written are never dialled.
 *
 * @param string $text What was typed.
 * @return string
 */
function dn_widgets_dialled( $text ) {
	$text = preg_replace( '/^tel[.:]+\/*/i', '', dn_widgets_unquoted( dn_widgets_clean_text( $text ) ) );
	$text = preg_replace( '/[\p{Pd}\x{2212}]/u', '-', $text );
	$area = '(?:\([1-9]\d{1,4}\) ?)?';
	if ( ! preg_match( "/^(?:\+ ?\d{1,3}[ .\-]?)?{$area}\d(?:[ .\-]?\d)*$/", $text ) ) {
		return '';
	}
	$number = preg_replace( '/[^+\d]/', '', $text );
	// Two numbers beside each other are longer than one, or two groups of the same length as a whole number.
	return preg_match( '/^\+?\d{4,15}$/', $number ) && ! preg_match( '/\d{6,}\D+\d{6,}/', $text ) ? $number : '';
}

/**
 * Whether a day is written as 2026-12-01 and exists.
 *
 * @param string $text What was typed.
 * @return bool
 */
function dn_widgets_is_day( $text ) {
	return preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $text, $found ) && checkdate( (int) $found[2], (int) $found[3], (int) $found[1] );
}

/**
 * Why a detail can't be used, in the words of dn-content; nothing if it can.
 *
 * @param string $name    The detail's attribute.
 * @param string $value   What was typed, cleaned.
 * @param array  $details All details.
 * @return string
 */
function dn_widgets_detail_problem( $name, $value, $details ) {
	$bare = dn_widgets_unquoted( $value );
	switch ( $name ) {
		case 'phone':
		case 'urgent-phone':
			return preg_match_all( '/\p{Nd}/u', $bare ) < 4
				? __( 'is not a phone number; write it as it is dialled, such as "+15550100"', 'dry-needling-widgets' )
				: '';
		case 'emergency-number':
			$digits = dn_widgets_emergency_digits( $value );
			if ( '' === $digits ) {
				return __( 'is not an emergency number; write 2 to 6 digits, such as "911"', 'dry-needling-widgets' );
			}
			foreach ( array( 'phone', 'urgent-phone' ) as $own ) {
				if ( preg_replace( '/\D/', '', $details[ $own ] ?? '' ) === $digits ) {
					return __( 'is the clinic\'s own phone; write the number of the emergency services', 'dry-needling-widgets' );
				}
			}
			return '';
		case 'booking-url':
			$is_relative = preg_match( '#^(?:\.{0,2}/(?![/\\\\])|[?\#])#', $bare );
			$is_host     = preg_match( '#^(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+\.?(?::\d+)?(?=[/?\#]|$)#u', $bare );
			$is_web      = preg_match( '#^https?://[^/@\s]+(?:[/?\#]|$)#i', $bare );
			return $is_relative || $is_host || $is_web
				? ''
				: __( 'is neither a web address nor a path; write one that starts with "https://" or "/"', 'dry-needling-widgets' );
		case 'reviewed-on':
			return dn_widgets_is_day( $bare ) ? '' : __( 'is not a day; write it as "2026-12-01"', 'dry-needling-widgets' );
	}
	return '';
}
