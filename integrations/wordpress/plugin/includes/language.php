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
