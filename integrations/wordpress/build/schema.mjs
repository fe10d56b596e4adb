import { readFileSync } from 'node:fs';

/** What includes/schema.php checks. Other keywords are for people or for editors, or the script in the page checks them. */
const kept = ['type', 'enum', 'pattern', 'minimum', 'maximum', 'minItems', 'required'];

/** The JSON Schema of a clinic's changes, without its texts for people. */
export const changesSchema = () =>
  convert(JSON.parse(readFileSync(new URL('../../../cdn/content.schema.json', import.meta.url), 'utf8')));

const each = (schemas) => Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, convert(schema)]));

function convert(schema) {
  if (typeof schema === 'boolean') return schema;
  // Not anything at all.
  if (JSON.stringify(schema.not) === '{}') return false;
  const converted = Object.fromEntries(kept.filter((key) => key in schema).map((key) => [key, schema[key]]));
  if (schema.properties) converted.properties = each(schema.properties);
  if (schema.prefixItems) converted.prefixItems = schema.prefixItems.map(convert);
  for (const key of ['additionalProperties', 'propertyNames', 'items']) {
    if (key in schema) converted[key] = convert(schema[key]);
  }
  return converted;
}
