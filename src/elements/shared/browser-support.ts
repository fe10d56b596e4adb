import { isServer } from '../../scope/is-server.js';
import { logOnce } from '../../runtime/log-once.js';
import { requiredFeatures } from './required-features.js';
import { replacedBuiltIn } from './replaced-built-ins.js';

const has = (at: unknown, [name = '', ...rest]: readonly string[]): boolean =>
  name in (Object(at) as object) && (rest.length === 0 || has((at as Record<string, unknown>)[name], rest));

/** The features that this browser lacks. */
function missing(): string[] {
  const paths: string[] = [];
  for (const [, ...needed] of requiredFeatures)
    for (const path of needed) if (!has(globalThis, path.split('.'))) paths.push(path);
  return paths;
}

/** Why widgets can't be used in this browser or page, if so. */
function reason(): string | undefined {
  const lacking = missing();
  if (lacking.length > 0) return `this browser lacks ${lacking.join(', ')}; a newer one has it`;
  const replaced = replacedBuiltIn();
  return (
    replaced && `a script of this page has put something else in the place of ${replaced}; update or remove that script`
  );
}

let known: { readonly reason: string | undefined } | undefined;

/**
 * Whether the browser has all features that widgets need, and the page has not broken them. Otherwise nothing is registered,
 * so that the light DOM or static HTML stays readable, and the reason is logged once.
 */
export function isSupported(): boolean {
  if (isServer) return true;
  known ??= { reason: reason() };
  if (known.reason !== undefined) logOnce(`dn-widgets shows nothing of its own: ${known.reason}.`);
  return known.reason === undefined;
}
