import manifest from '../custom-elements.json' with { type: 'json' };

/** An item of the manifest. */
export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly kind?: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
  readonly type?: { readonly text: string };
}

interface Declared {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

const declarations = manifest.modules.flatMap((module): readonly Declared[] => module.declarations);

/** Every element with its summary. */
export const elements = declarations.filter(({ tagName }) => tagName);

/** The declaration of an element in the manifest. */
export function declared(tag: string): Declared {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest has no ${tag}.`);
  return found;
}
