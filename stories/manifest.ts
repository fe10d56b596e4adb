import type { Declared } from '../build/manifest.js';
import manifest from '../custom-elements.json' with { type: 'json' };

const declarations = manifest.modules.flatMap((module): Declared[] => module.declarations);

/** Every element with its summary. */
export const elements = declarations.filter(({ tagName }) => tagName);

/** The declaration of an element in the manifest. */
export function declared(tag: string): Declared {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest has no ${tag}.`);
  return found;
}
