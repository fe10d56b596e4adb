<?php
/**
 * The blocks: one for each element, and a pattern.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/** Registers every block from its folder. */
function dn_widgets_register_blocks() {
	wp_register_script(
		'dn-widgets-editor',
		plugins_url( 'editor/editor.js', DN_WIDGETS_FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		DN_WIDGETS_VERSION,
		true
	);
	wp_set_script_translations( 'dn-widgets-editor', 'dry-needling-widgets', DN_WIDGETS_DIR . 'languages' );
	wp_register_style( 'dn-widgets-editor', plugins_url( 'editor/editor.css', DN_WIDGETS_FILE ), array(), DN_WIDGETS_VERSION );
	foreach ( dn_widgets_elements() as $element ) {
		register_block_type( DN_WIDGETS_DIR . 'blocks/' . $element['slug'] );
	}
	register_block_pattern_category( 'dry-needling', array( 'label' => __( 'Dry needling', 'dry-needling-widgets' ) ) );
	register_block_pattern(
		'dry-needling-widgets/page',
		array(
			'title'       => __( 'Dry needling page', 'dry-needling-widgets' ),
			'description' => __( 'The blocks of a page about dry needling, in reading order.', 'dry-needling-widgets' ),
			'categories'  => array( 'dry-needling' ),
			'keywords'    => array( 'dry needling' ),
			'content'     => dn_widgets_pattern(),
		)
	);
}
add_action( 'init', 'dn_widgets_register_blocks' );

/**
 * The pattern: every block, in reading order.
 *
 * @return string
 */
function dn_widgets_pattern() {
	$blocks = array();
	foreach ( dn_widgets_elements() as $element ) {
		$blocks[] = '<!-- wp:dry-needling-widgets/' . $element['slug'] . ' /-->';
	}
	return implode( "\n\n", $blocks );
}

/**
 * A category of their own, first in the list.
 *
 * @param array $categories The categories.
 * @return array
 */
function dn_widgets_block_category( $categories ) {
	array_unshift(
		$categories,
		array(
			'slug'  => 'dry-needling',
			'title' => __( 'Dry needling', 'dry-needling-widgets' ),
		)
	);
	return $categories;
}
add_filter( 'block_categories_all', 'dn_widgets_block_category' );

/** What the editor needs to show the blocks: their attributes, and the clinic's details and changes. */
function dn_widgets_editor_data() {
	$blocks = array();
	foreach ( dn_widgets_elements() as $tag => $element ) {
		$blocks[] = array(
			'name'       => 'dry-needling-widgets/' . $element['slug'],
			'tag'        => $tag,
			'attributes' => array_values( $element['attributes'] ),
		);
	}
	$post = get_post();
	$data = array(
		'blocks'   => $blocks,
		'details'  => array_intersect_key( dn_widgets_settings()['details'], dn_widgets_details() ),
		'changes'  => dn_widgets_settings()['changes'],
		'accent'   => dn_widgets_settings()['accent'],
		'language' => '' === dn_widgets_settings()['language'] ? dn_widgets_post_language( $post ? $post->ID : 0 ) : dn_widgets_settings()['language'],
	);
	wp_add_inline_script( 'dn-widgets-editor', 'window.dnWidgetsEditor = ' . wp_json_encode( $data, JSON_HEX_TAG ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'dn_widgets_editor_data' );

/**
 * A block as HTML. Its attributes have the names of the element's properties: `headingLevel`.
 *
 * @param string $tag    The element.
 * @param array  $values The block's attributes.
 * @return string HTML, escaped.
 */
function dn_widgets_render_block( $tag, $values ) {
	$own = array();
	foreach ( dn_widgets_elements()[ $tag ]['attributes'] as $name => $attribute ) {
		if ( isset( $values[ $attribute['key'] ] ) && $values[ $attribute['key'] ] !== $attribute['initial'] ) {
			$own[ $name ] = $values[ $attribute['key'] ];
		}
	}
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), dn_widgets_render( $tag, $own ) );
}
