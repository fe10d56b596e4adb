<?php
/**
 * What the build wrote down about the elements and their content, and the settings of this site.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Every element by its tag: title, description, attributes and the parts of the words that it shows.
 *
 * @return array
 */
function dn_widgets_elements() {
	return require DN_WIDGETS_DIR . 'generated/elements.php';
}

/**
 * Every language of the content: its name, the version of its content, and how it writes a day.
 *
 * @return array
 */
function dn_widgets_languages() {
	static $languages;
	$languages = $languages ?? require DN_WIDGETS_DIR . 'generated/languages.php';
	return $languages;
}

/**
 * The settings of this site, complete.
 *
 * @return array
 */
function dn_widgets_settings() {
	$stored = get_option( 'dn_widgets_settings' );
	return array_merge(
		array(
			'details'  => array(),
			'accent'   => '',
			'changes'  => '',
			'language' => '',
			'json_ld'  => false,
		),
		is_array( $stored ) ? $stored : array()
	);
}
