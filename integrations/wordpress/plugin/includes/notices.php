<?php
/**
 * Notices to the owner: the content is due for a new review, or was corrected since the owner last read about it. They come
 * with the plugin; nothing is asked anywhere.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The corrections since a version, each a text.
 *
 * @param string $version A version.
 * @return string[]
 */
function dn_widgets_corrections_since( $version ) {
	$texts = array();
	foreach ( require DN_WIDGETS_DIR . 'generated/corrections.php' as $corrected => $corrections ) {
		if ( version_compare( $corrected, $version, '>' ) ) {
			$texts = array_merge( $texts, $corrections );
		}
	}
	return $texts;
}

/**
 * The languages whose content is due for a new review.
 *
 * @return string[] Names.
 */
function dn_widgets_due_languages() {
	$due = array();
	foreach ( dn_widgets_languages() as $tag => $language ) {
		if ( dn_widgets_review( $tag )['is_due'] ) {
			$due[] = $language['name'];
		}
	}
	return $due;
}

/** Prints the notices, where an owner looks after the site. */
function dn_widgets_notices() {
	$screen = get_current_screen();
	if ( ! $screen || ! in_array( $screen->base, array( 'dashboard', 'plugins', 'settings_page_dn-widgets' ), true ) || ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$due = dn_widgets_due_languages();
	if ( array() !== $due ) {
		/* translators: %s: languages. */
		$text = sprintf( __( 'Dry Needling Widgets: the content is due for a new review (%s). Install a newer version, or have it reviewed.', 'dry-needling-widgets' ), implode( ', ', $due ) );
		printf( '<div class="notice notice-warning"><p>%s</p></div>', esc_html( $text ) );
	}
	$corrections = dn_widgets_corrections_since( (string) get_option( 'dn_widgets_read_version', DN_WIDGETS_VERSION ) );
	if ( array() === $corrections ) {
		return;
	}
	printf( '<div class="notice notice-warning"><p>%s</p><ul class="ul-disc">', esc_html__( 'Dry Needling Widgets: the content was corrected. Read this, and tell those who may have relied on the old text.', 'dry-needling-widgets' ) );
	foreach ( $corrections as $correction ) {
		printf( '<li>%s</li>', esc_html( $correction ) );
	}
	?>
	</ul><form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
		<input type="hidden" name="action" value="dn_widgets_read">
		<?php wp_nonce_field( 'dn_widgets_read' ); ?>
		<p><button class="button"><?php esc_html_e( 'I have read it', 'dry-needling-widgets' ); ?></button></p>
	</form></div>
	<?php
}
add_action( 'admin_notices', 'dn_widgets_notices' );

/** Remembers that the owner has read the corrections. */
function dn_widgets_read() {
	check_admin_referer( 'dn_widgets_read' );
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You are not allowed to do this.', 'dry-needling-widgets' ), 403 );
	}
	update_option( 'dn_widgets_read_version', DN_WIDGETS_VERSION );
	$back = wp_get_referer();
	wp_safe_redirect( $back ? $back : admin_url() );
	exit;
}
add_action( 'admin_post_dn_widgets_read', 'dn_widgets_read' );
