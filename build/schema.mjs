import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { changesSchema } from '../dist/content/changes/schema/changes.js';

/** Writes the JSON Schema of a clinic's changes for editors. What it can't express is only checked by `validate`. */
const schema = toJsonSchema(changesSchema, { target: 'draft-2020-12', errorMode: 'ignore' });
writeFileSync(new URL('../cdn/content.schema.json', import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
