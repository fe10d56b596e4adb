/** Validates a clinic's changes, in a browser or in Node. */
import { validate } from '../content/changes/validate.js';
import type { Problem } from '../content/problem.js';

export { validate, type ValidatedChanges } from '../content/changes/validate.js';
export type { Changes } from '../content/changes/schema/changes.js';
export type { Problem };

/** The problems of a clinic's changes, each with its `path` and its `reason`. Empty if the changes are valid. */
export const check = (changes: unknown): readonly Problem[] => validate(changes).problems;
