/** Writes into docs/cms.md what is measured now: for new versions of the editors, and for new elements. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { measure } from './measure.mjs';
import { document, editorRows, replaced, wixRows } from './tables.mjs';

let text = readFileSync(document, 'utf8');
text = replaced(text, 'editors', editorRows(await measure()));
text = replaced(text, 'wix', wixRows());
writeFileSync(document, await format(text, { ...(await resolveConfig(document)), parser: 'markdown' }));
