<?php
/**
 * Whether a value has the shape of a JSON Schema, as far as the schema of the changes goes. Core's own check takes
 * "a" for a list and "1" for a number.
 *
 * @package DryNeedlingWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * What is wrong with a value: a line for each problem, with its path.
 *
 * @param mixed      $value  A value, as json_decode gives it with objects.
 * @param array|bool $schema Its schema.
 * @param string     $path   Its path; nothing for the whole.
 * @return string[]
 */
function dn_widgets_schema_problems( $value, $schema, $path = '' ) {
	if ( true === $schema ) {
		return array();
	}
	if ( false === $schema ) {
		/* translators: %s: a path, such as "screening.raise". */
		return array( sprintf( __( '%s is unknown here', 'dry-needling-widgets' ), $path ) );
	}
	if ( isset( $schema['type'] ) && ! dn_widgets_has_type( $value, $schema['type'] ) ) {
		/* translators: 1: a path, such as "hide", 2: "object", "array", "string" or "number". */
		return array( sprintf( __( '%1$s has the wrong type; it has to be: %2$s', 'dry-needling-widgets' ), $path, $schema['type'] ) );
	}
	if ( ! dn_widgets_is_allowed( $value, $schema ) ) {
		/* translators: 1: a path, such as "screening.raise.pregnancy.yes.level", 2: the values that can be used, or nothing. */
		return array( trim( sprintf( __( '%1$s has a value that is not allowed. %2$s', 'dry-needling-widgets' ), $path, implode( ', ', $schema['enum'] ?? array() ) ) ) );
	}
	if ( is_object( $value ) ) {
		return dn_widgets_object_problems( $value, $schema, $path );
	}
	return is_array( $value ) ? dn_widgets_list_problems( $value, $schema, $path ) : array();
}

/**
 * Whether a value has a type of JSON.
 *
 * @param mixed  $value A value.
 * @param string $type  The type.
 * @return bool
 */
function dn_widgets_has_type( $value, $type ) {
	$checks = array(
		'object'  => 'is_object',
		'array'   => 'is_array',
		'string'  => 'is_string',
		'boolean' => 'is_bool',
		'null'    => 'is_null',
	);
	if ( isset( $checks[ $type ] ) ) {
		return $checks[ $type ]( $value );
	}
	return is_int( $value ) || ( is_float( $value ) && ( 'number' === $type || floor( $value ) === $value ) );
}

/**
 * Whether a value is one of those that are allowed.
 *
 * @param mixed $value  A value.
 * @param array $schema Its schema.
 * @return bool
 */
function dn_widgets_is_allowed( $value, $schema ) {
	if ( isset( $schema['enum'] ) && ! in_array( $value, $schema['enum'], true ) ) {
		return false;
	}
	if ( isset( $schema['pattern'] ) && is_string( $value ) && ! preg_match( '~' . str_replace( '~', '\~', $schema['pattern'] ) . '~u', $value ) ) {
		return false;
	}
	return ! ( isset( $schema['minimum'] ) && $value < $schema['minimum'] ) && ! ( isset( $schema['maximum'] ) && $value > $schema['maximum'] );
}

/**
 * What is wrong in an object.
 *
 * @param object $value  The object.
 * @param array  $schema Its schema.
 * @param string $path   Its path.
 * @return string[]
 */
function dn_widgets_object_problems( $value, $schema, $path ) {
	$problems = array();
	foreach ( $schema['required'] ?? array() as $name ) {
		if ( ! property_exists( $value, $name ) ) {
			/* translators: %s: a path, such as "screening.add.0.id". */
			$problems[] = sprintf( __( '%s is missing', 'dry-needling-widgets' ), ltrim( "$path.$name", '.' ) );
		}
	}
	foreach ( get_object_vars( $value ) as $name => $each ) {
		$is_named = dn_widgets_is_allowed( (string) $name, $schema['propertyNames'] ?? array() );
		$own      = $schema['properties'][ $name ] ?? ( $is_named ? $schema['additionalProperties'] ?? true : false );
		$problems = array_merge( $problems, dn_widgets_schema_problems( $each, $own, ltrim( "$path.$name", '.' ) ) );
	}
	return $problems;
}

/**
 * What is wrong in a list.
 *
 * @param array  $value  The list.
 * @param array  $schema Its schema.
 * @param string $path   Its path.
 * @return string[]
 */
function dn_widgets_list_problems( $value, $schema, $path ) {
	$problems = array();
	if ( count( $value ) < ( $schema['minItems'] ?? 0 ) ) {
		/* translators: %s: a path, such as "hide". */
		$problems[] = sprintf( __( '%s has too few items', 'dry-needling-widgets' ), $path );
	}
	foreach ( $value as $index => $each ) {
		$own      = $schema['prefixItems'][ $index ] ?? $schema['items'] ?? true;
		$problems = array_merge( $problems, dn_widgets_schema_problems( $each, $own, "$path.$index" ) );
	}
	return $problems;
}
