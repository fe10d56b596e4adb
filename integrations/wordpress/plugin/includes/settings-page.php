<?php
/**
 * The settings page, with a preview.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/** Adds the page below "Settings". */
function dn_widgets_add_settings_page() {
	$hook = add_options_page(
		__( 'Dry Needling Widgets', 'dry-needling-widgets' ),
		__( 'Dry Needling Widgets', 'dry-needling-widgets' ),
		'manage_options',
		'dn-widgets',
		'dn_widgets_settings_page'
	);
	add_action( "admin_print_scripts-$hook", 'dn_widgets_settings_scripts' );
}
add_action( 'admin_menu', 'dn_widgets_add_settings_page' );

/**
 * A link to the page, in the list of plugins.
 *
 * @param string[] $links Links.
 * @return string[]
 */
function dn_widgets_settings_link( $links ) {
	$url = admin_url( 'options-general.php?page=dn-widgets' );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'dry-needling-widgets' ) ) );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( DN_WIDGETS_FILE ), 'dn_widgets_settings_link' );

/** The scripts of the page: the preview needs the elements, and the check of changes is loaded by settings.js. */
function dn_widgets_settings_scripts() {
	$src = plugins_url( 'admin/settings.js', DN_WIDGETS_FILE );
	wp_enqueue_script( 'dn-widgets-preview' );
	wp_enqueue_script( 'dn-widgets-settings', $src, array( 'dn-widgets-preview', 'wp-i18n' ), DN_WIDGETS_VERSION, true );
	wp_set_script_translations( 'dn-widgets-settings', 'dry-needling-widgets', DN_WIDGETS_DIR . 'languages' );
	wp_enqueue_style( 'dn-widgets-settings', plugins_url( 'admin/settings.css', DN_WIDGETS_FILE ), array(), DN_WIDGETS_VERSION );
}

/** Prints the page. */
function dn_widgets_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = dn_widgets_settings();
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form method="post" action="options.php" class="dn-widgets-settings" data-check="<?php echo esc_url( dn_widgets_asset_url( 'check.js' ) ); ?>">
			<?php settings_fields( 'dn_widgets' ); ?>
			<div>
				<h2><?php esc_html_e( 'Your clinic', 'dry-needling-widgets' ); ?></h2>
				<p><?php esc_html_e( 'Every field is optional; the texts do without what is empty. Write a number for emergencies only if you have confirmed it.', 'dry-needling-widgets' ); ?></p>
				<table class="form-table" role="presentation">
					<?php array_map( 'dn_widgets_detail_row', array_keys( dn_widgets_details() ), dn_widgets_details() ); ?>
				</table>
				<h2><?php esc_html_e( 'Look and language', 'dry-needling-widgets' ); ?></h2>
				<table class="form-table" role="presentation">
					<?php
					dn_widgets_accent_row( $settings['accent'] );
					dn_widgets_language_row( $settings['language'] );
					dn_widgets_json_ld_row( $settings['json_ld'] );
					?>
				</table>
				<h2><?php esc_html_e( 'Your changes', 'dry-needling-widgets' ); ?></h2>
				<?php dn_widgets_changes_field( $settings['changes'] ); ?>
				<?php submit_button(); ?>
			</div>
			<?php dn_widgets_preview(); ?>
		</form>
	</div>
	<?php
}

/**
 * A row for a detail.
 *
 * @param string $name   The detail's attribute.
 * @param array  $detail Its label and help.
 */
function dn_widgets_detail_row( $name, $detail ) {
	$value = dn_widgets_settings()['details'][ $name ] ?? '';
	?>
	<tr>
		<th scope="row"><label for="dn-widgets-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $detail['label'] ); ?></label></th>
		<td>
			<input class="regular-text" type="text" id="dn-widgets-<?php echo esc_attr( $name ); ?>" name="dn_widgets_settings[details][<?php echo esc_attr( $name ); ?>]" value="<?php echo esc_attr( $value ); ?>" data-detail="<?php echo esc_attr( $name ); ?>" aria-describedby="dn-widgets-help-<?php echo esc_attr( $name ); ?> dn-widgets-problem-<?php echo esc_attr( $name ); ?>">
			<p class="description" id="dn-widgets-help-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $detail['help'] ); ?></p>
			<p class="dn-widgets-problem" id="dn-widgets-problem-<?php echo esc_attr( $name ); ?>" role="status"></p>
			<?php if ( 'reviewed-content' === $name ) : ?>
				<p class="description"><?php dn_widgets_versions(); ?></p>
			<?php endif; ?>
		</td>
	</tr>
	<?php
}

/** The versions of the built-in content, which a review names. */
function dn_widgets_versions() {
	$versions = array();
	foreach ( dn_widgets_languages() as $language ) {
		$versions[] = sprintf( '%s: %s', $language['name'], $language['version'] );
	}
	/* translators: %s: versions, such as "English: 965804a49e97, Deutsch: 09b4b7ebfd39". */
	echo esc_html( sprintf( __( 'The content without changes is %s.', 'dry-needling-widgets' ), implode( ', ', $versions ) ) );
}

/**
 * The row for the accent colour.
 *
 * @param string $accent What is stored.
 */
function dn_widgets_accent_row( $accent ) {
	?>
	<tr>
		<th scope="row"><label for="dn-widgets-accent"><?php esc_html_e( 'Accent colour', 'dry-needling-widgets' ); ?></label></th>
		<td>
			<input class="regular-text code" type="text" id="dn-widgets-accent" name="dn_widgets_settings[accent]" value="<?php echo esc_attr( $accent ); ?>" placeholder="#0a5c5c" maxlength="7" data-accent aria-describedby="dn-widgets-help-accent">
			<p class="description" id="dn-widgets-help-accent"><?php esc_html_e( 'The colour of buttons, links and progress, such as "#0a5c5c". Its lightness is adjusted where text would be hard to read.', 'dry-needling-widgets' ); ?></p>
		</td>
	</tr>
	<?php
}

/**
 * The row for the language.
 *
 * @param string $language What is stored.
 */
function dn_widgets_language_row( $language ) {
	?>
	<tr>
		<th scope="row"><label for="dn-widgets-language"><?php esc_html_e( 'Language', 'dry-needling-widgets' ); ?></label></th>
		<td>
			<select id="dn-widgets-language" name="dn_widgets_settings[language]" data-language="<?php echo esc_attr( dn_widgets_language_tag( get_locale() ) ); ?>">
				<option value=""><?php esc_html_e( 'The language of each post', 'dry-needling-widgets' ); ?></option>
				<?php foreach ( dn_widgets_languages() as $tag => $each ) : ?>
					<option value="<?php echo esc_attr( $tag ); ?>" lang="<?php echo esc_attr( $tag ); ?>" <?php selected( $language, $tag ); ?>><?php echo esc_html( $each['name'] ); ?></option>
				<?php endforeach; ?>
			</select>
		</td>
	</tr>
	<?php
}

/**
 * The row for structured data.
 *
 * @param bool $json_ld What is stored.
 */
function dn_widgets_json_ld_row( $json_ld ) {
	?>
	<tr>
		<th scope="row"><?php esc_html_e( 'Search engines', 'dry-needling-widgets' ); ?></th>
		<td>
			<label>
				<input type="checkbox" name="dn_widgets_settings[json_ld]" value="1" <?php checked( $json_ld ); ?>>
				<?php esc_html_e( 'Add structured data (schema.org) to pages with a widget, while there are no changes', 'dry-needling-widgets' ); ?>
			</label>
		</td>
	</tr>
	<?php
}

/**
 * The field for the changes, with their problems.
 *
 * @param string $changes What is stored.
 */
function dn_widgets_changes_field( $changes ) {
	$refused = get_transient( 'dn_widgets_refused_' . get_current_user_id() );
	delete_transient( 'dn_widgets_refused_' . get_current_user_id() );
	?>
	<p id="dn-widgets-help-changes"><label for="dn-widgets-changes"><?php esc_html_e( 'Your own texts, stricter levels and more questions, as JSON. Wrong changes are left out, and the built-in content stands in their place.', 'dry-needling-widgets' ); ?></label></p>
	<textarea class="large-text code" rows="12" id="dn-widgets-changes" name="dn_widgets_settings[changes]" spellcheck="false" data-changes aria-describedby="dn-widgets-problems"><?php echo esc_textarea( is_string( $refused ) ? $refused : $changes ); ?></textarea>
	<ul id="dn-widgets-problems" class="dn-widgets-problems" role="status"></ul>
	<?php
}

/** A preview: the elements with what the form has now. */
function dn_widgets_preview() {
	?>
	<div class="dn-widgets-preview">
		<h2><label for="dn-widgets-preview-tag"><?php esc_html_e( 'Preview', 'dry-needling-widgets' ); ?></label></h2>
		<select id="dn-widgets-preview-tag">
			<?php foreach ( dn_widgets_elements() as $tag => $element ) : ?>
				<option value="<?php echo esc_attr( $tag ); ?>"><?php echo esc_html( $element['title'] ); ?></option>
			<?php endforeach; ?>
		</select>
		<dn-content></dn-content>
	</div>
	<?php
}
