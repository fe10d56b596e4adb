import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** Writes what editors read, where they look for it: beside `package.json`. */
const options = { hideLogs: true, packageJson: false, cssFileName: null };
for (const generate of [generateJetBrainsWebTypes, generateVsCodeCustomElementData]) {
  // Each changes the manifest that it is given.
  generate(JSON.parse(readFileSync('custom-elements.json', 'utf8')), options);
}
