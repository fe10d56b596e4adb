import { coreOrigins } from './origins/core.js';
import type { Origin } from './origins/origin.js';
import { otherOrigins } from './origins/others.js';

/** The origin of every text, by its id or by that of a tree above it; the longest id that fits counts. */
export const origins: Readonly<Record<string, Origin>> = { ...coreOrigins, ...otherOrigins };

/** The origin of a text, if it is known. */
export function originOf(id: string): Origin | undefined {
  const keys = id.split('.').map((_, index, all) => all.slice(0, all.length - index).join('.'));
  const key = keys.find((each) => Object.hasOwn(origins, each));
  return key === undefined ? undefined : origins[key];
}
