import { Giving } from './giving.js';
import type { Scope } from './scope.js';

/** Reads what a script in the page's head gives, and tells it, again when its changes have come. */
export function readGiven(text: string, told: (scope: Scope) => void): void {
  const giving = new Giving('<script data-dn-content>', () => {
    told(giving.scope);
  });
  giving.give(...parse(text));
}

/** The clinic's details, its changes, and what is neither. */
function parse(text: string): Parameters<Giving['give']> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    // The check of changes tells what is wrong with it.
    return [{}, { text }];
  }
  const { clinic = {}, changes, ...rest } = Object(given) as Record<string, unknown>;
  const isObject = typeof clinic === 'object' && clinic !== null;
  return [
    isObject ? { ...clinic } : {},
    changes === undefined ? undefined : { value: changes },
    [
      ...(isObject ? [] : [{ path: 'clinic', reason: 'is not an object; write it as {"phone": "…"}' }]),
      ...Object.keys(rest).map((path) => ({ path, reason: 'is unknown here; use one of clinic, changes' })),
    ],
  ];
}
