import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { changesSchema } from '../dist/content/changes/schema/changes.js';

/** Writes what an editor knows of a clinic's changes. What JSON Schema can't say is left to the check. */
const schema = toJsonSchema(changesSchema, { target: 'draft-2020-12', errorMode: 'ignore' });
writeFileSync(new URL('../cdn/content.schema.json', import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
