<?php
/**
 * The scripts: of dn-widgets, served by this site, and only on pages that use it.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file of dn-widgets.
 *
 * @param string $file A file in the folder `cdn`.
 * @return string
 */
function dn_widgets_asset_url( $file ) {
	return add_query_arg( 'ver', DN_WIDGETS_VERSION, plugins_url( "cdn/$file", DN_WIDGETS_FILE ) );
}

/** Registers the scripts. */
function dn_widgets_register_scripts() {
	// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion -- constants.
	wp_register_script( 'dn-widgets', plugins_url( 'cdn/dn-widgets.min.js', DN_WIDGETS_FILE ), array(), DN_WIDGETS_VERSION, true );
	wp_register_script( 'dn-widgets-view', plugins_url( 'public/view.js', DN_WIDGETS_FILE ), array(), DN_WIDGETS_VERSION, true );
	// The blocks name this as their `script`: core prints no modules into the frame of the editor. For visitors it is empty.
	$preview = is_admin() ? plugins_url( 'cdn/dn-widgets.classic.min.js', DN_WIDGETS_FILE ) : false;
	wp_register_script( 'dn-widgets-preview', $preview, array(), DN_WIDGETS_VERSION, true );
}
add_action( 'init', 'dn_widgets_register_scripts', 5 );

/** Adds the scripts to a page that shows an element. */
function dn_widgets_use_scripts() {
	if ( is_admin() ) {
		return;
	}
	wp_enqueue_script( 'dn-widgets' );
	if ( '' !== dn_widgets_settings()['accent'] ) {
		wp_enqueue_script( 'dn-widgets-view' );
	}
}

/**
 * Marks that plugins for caching and for delaying scripts honour: a delayed screening is no screening.
 *
 * @return array
 */
function dn_widgets_script_marks() {
	return array(
		'data-cfasync'            => 'false',
		'data-jetpack-boost'      => 'ignore',
		'data-no-defer'           => '1',
		'data-no-minify'          => '1',
		'data-no-optimize'        => '1',
		'data-noptimize'          => '1',
		'data-pagespeed-no-defer' => true,
		'data-wpmeteor-nooptimize' => 'true',
		'nowprocket'              => true,
	);
}

/**
 * Prints our scripts for visitors as modules, which are deferred, with the marks.
 *
 * @param string $tag    What core would print.
 * @param string $handle The script.
 * @param string $src    Its address.
 * @return string
 */
function dn_widgets_module_tag( $tag, $handle, $src ) {
	if ( ! in_array( $handle, array( 'dn-widgets', 'dn-widgets-view' ), true ) || '' === $src ) {
		return $tag;
	}
	return wp_get_script_tag(
		array_merge(
			array(
				'type' => 'module',
				'src'  => $src,
				'id'   => "$handle-js",
			),
			dn_widgets_script_marks()
		)
	);
}
add_filter( 'script_loader_tag', 'dn_widgets_module_tag', 10, 3 );

/**
 * The paragraph and quote filters leave the content of a template as it is.
 *
 * @param string[] $tags Tags whose content is not changed.
 * @return string[]
 */
function dn_widgets_no_texturize( $tags ) {
	$tags[] = 'template';
	return $tags;
}
add_filter( 'no_texturize_tags', 'dn_widgets_no_texturize' );
