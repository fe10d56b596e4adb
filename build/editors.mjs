import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** Writes the files that editors read, next to `package.json`. */
const options = { hideLogs: true, packageJson: false, cssFileName: null };
for (const generate of [generateJetBrainsWebTypes, generateVsCodeCustomElementData]) {
  // Each generator mutates the manifest.
  generate(JSON.parse(readFileSync('custom-elements.json', 'utf8')), options);
}
