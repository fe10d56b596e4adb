import { readFileSync } from 'node:fs';

/**
 * The JSON Schema of a clinic's changes, in the words that WordPress checks (`rest_validate_value_from_schema`): no texts
 * for people, no `not`, no `prefixItems`. What it lets through, the script in the page checks.
 */
export function wordpressSchema() {
  return convert(JSON.parse(readFileSync(new URL('../../../cdn/content.schema.json', import.meta.url), 'utf8')));
}

const kept = ['type', 'enum', 'pattern', 'minItems', 'maxItems', 'minimum', 'maximum', 'required', 'minLength', 'maxLength'];

const each = (schemas) => Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, convert(schema)]));

function convert(schema) {
  if (typeof schema === 'boolean') return schema;
  const { properties, additionalProperties, propertyNames, items, prefixItems, anyOf, const: constant } = schema;
  const converted = Object.fromEntries(kept.filter((key) => key in schema).map((key) => [key, schema[key]]));
  if (converted.pattern) converted.pattern = converted.pattern.replaceAll('/', '\\/').replaceAll('\\/', '/');
  if (converted.required?.length === 0) delete converted.required;
  if (constant !== undefined) converted.enum = [constant];
  if (anyOf) converted.anyOf = anyOf.map(convert);
  if (prefixItems) converted.items = { anyOf: prefixItems.map(convert) };
  if (typeof items === 'object') converted.items = convert(items);
  if (properties) converted.properties = each(properties);
  if (additionalProperties === undefined) return typed(converted);
  if (propertyNames?.pattern) {
    converted.patternProperties = { [propertyNames.pattern]: convert(additionalProperties) };
    converted.additionalProperties = false;
  } else {
    converted.additionalProperties = convert(additionalProperties);
  }
  return typed(converted);
}

/** WordPress wants a type everywhere. */
function typed(schema) {
  if (schema.type || schema.anyOf) return schema;
  if (schema.enum) return { type: typeof schema.enum[0], ...schema };
  return { type: ['string', 'number', 'boolean', 'array', 'object', 'null'], ...schema };
}
