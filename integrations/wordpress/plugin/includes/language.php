<?php
/**
 * The language of the widgets on a page.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The language of a post, as a tag such as `es-MX`: by a translation plugin, else the site's.
 *
 * @param int $post_id The post; 0 for none.
 * @return string
 */
function dn_widgets_post_language( $post_id ) {
	$language = '';
	if ( $post_id && function_exists( 'pll_get_post_language' ) ) {
		$language = (string) pll_get_post_language( $post_id, 'locale' );
	}
	if ( '' === $language && $post_id ) {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- a filter of WPML.
		$details  = apply_filters( 'wpml_post_language_details', null, $post_id );
		$language = is_array( $details ) ? (string) ( $details['locale'] ?? '' ) : '';
	}
	/**
	 * Filters the language of a post, for plugins and themes that keep it elsewhere.
	 *
	 * @param string $language A tag such as `es-MX`.
	 * @param int    $post_id  The post; 0 for none.
	 */
	$language = (string) apply_filters( 'dn_widgets_post_language', '' === $language ? get_locale() : $language, $post_id );
	return dn_widgets_language_tag( $language );
}

/**
 * A language tag: of the locale `de_DE_formal` it is `de-DE`.
 *
 * @param string $locale A locale of WordPress or a tag.
 * @return string
 */
function dn_widgets_language_tag( $locale ) {
	return preg_match( '/^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z\d])/', $locale, $found )
		? implode( '-', array_filter( array_slice( $found, 1 ) ) )
		: 'en';
}

/**
 * The language of a widget: its own, else the one that the settings fix, else the post's.
 *
 * @param string $own What the block or shortcode asks for, or nothing.
 * @return string A tag.
 */
function dn_widgets_language( $own ) {
	if ( '' !== $own ) {
		return $own;
	}
	$fixed = dn_widgets_settings()['language'];
	return '' === $fixed ? dn_widgets_post_language( (int) get_the_ID() ) : $fixed;
}

/**
 * The language of the content for a tag; English if the content has no such language.
 *
 * @param string $tag A tag such as `es-MX`.
 * @return string
 */
function dn_widgets_content_language( $tag ) {
	$base = strtolower( strtok( $tag, '-' ) );
	return array_key_exists( $base, dn_widgets_languages() ) ? $base : 'en';
}

/** Loads the translations of the plugin's own labels, which come with it. */
function dn_widgets_load_translations() {
	load_plugin_textdomain( 'dry-needling-widgets', false, dirname( plugin_basename( DN_WIDGETS_FILE ) ) . '/languages' );
}
add_action( 'init', 'dn_widgets_load_translations', 0 );

/**
 * The file of a translation for a locale that has none, such as `es_MX`: that of its language.
 *
 * @param string|false $file   The file that core looks for.
 * @param string       $domain Its text domain.
 * @return string|false
 */
function dn_widgets_translation_file( $file, $domain ) {
	if ( 'dry-needling-widgets' !== $domain || ! is_string( $file ) || file_exists( $file ) ) {
		return $file;
	}
	$locales = array(
		'ar' => 'ar',
		'de' => 'de_DE',
		'es' => 'es_ES',
		'fr' => 'fr_FR',
		'zh' => 'zh_CN',
	);
	if ( ! preg_match( '#dry-needling-widgets-([a-z]{2,3})(?:_[A-Za-z_]+)?(-dn-widgets-[a-z]+\.json|\.mo)$#', $file, $found ) ) {
		return $file;
	}
	$own = isset( $locales[ $found[1] ] ) ? DN_WIDGETS_DIR . 'languages/dry-needling-widgets-' . $locales[ $found[1] ] . $found[2] : '';
	return '' !== $own && file_exists( $own ) ? $own : $file;
}
add_filter( 'load_textdomain_mofile', 'dn_widgets_translation_file', 10, 2 );

/**
 * The same for the translations of a script.
 *
 * @param string|false $file   The file that core looks for.
 * @param string       $handle The script.
 * @param string       $domain Its text domain.
 * @return string|false
 */
function dn_widgets_script_translation_file( $file, $handle, $domain ) {
	return dn_widgets_translation_file( $file, $domain );
}
add_filter( 'load_script_translation_file', 'dn_widgets_script_translation_file', 10, 3 );
