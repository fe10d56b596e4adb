<?php
/**
 * Who reviewed the content, and when it is due for a new review: as the script decides it.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Today, as 2026-12-01. A review is counted in days of UTC.
 *
 * @return string
 */
function dn_widgets_today() {
	return gmdate( 'Y-m-d' );
}

/**
 * The review of the content in a language: whether the clinic's counts, and when the content is due for a new one.
 *
 * @param string $language A language of the content.
 * @return array { counts: bool, due: string, is_due: bool }
 */
function dn_widgets_review( $language ) {
	$content = dn_widgets_languages()[ $language ];
	$details = dn_widgets_settings()['details'];
	$on      = $details['reviewed-on'] ?? '';
	$counts  = '' !== ( $details['reviewer'] ?? '' )
		&& dn_widgets_is_day( $on )
		&& $on <= dn_widgets_today()
		&& in_array( $content['version'], preg_split( '/\s+/', $details['reviewed-content'] ?? '' ), true );
	$due     = $counts ? gmdate( 'Y-m-d', strtotime( "$on +24 months UTC" ) ) : $content['due'];
	return array(
		'counts' => $counts,
		'due'    => $due,
		'is_due' => dn_widgets_today() >= $due,
	);
}

/**
 * A day as a language writes it.
 *
 * @param string $day      A day, as 2026-12-01.
 * @param string $language A language of the content.
 * @return string
 */
function dn_widgets_day( $day, $language ) {
	list( $year, $month, $number ) = array_map( 'intval', explode( '-', $day ) );

	$content = dn_widgets_languages()[ $language ];
	return strtr(
		$content['days'][ $month - 1 ],
		array(
			'{{day}}'  => 1 === $number ? $content['first'] : (string) $number,
			'{{year}}' => (string) $year,
		)
	);
}

/** Remembers the version that the plugin was activated with: its corrections are no news. */
function dn_widgets_activate() {
	add_option( 'dn_widgets_read_version', DN_WIDGETS_VERSION );
}
register_activation_hook( DN_WIDGETS_FILE, 'dn_widgets_activate' );
