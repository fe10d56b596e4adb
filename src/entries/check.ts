/** Checks a clinic's changes, in a browser or in Node. */
import { validate } from '../content/changes/validate.js';
import type { Problem } from '../content/problem.js';

export { validate, type ValidatedChanges } from '../content/changes/validate.js';
export type { Changes } from '../content/changes/schema/changes.js';
export type { Problem };

/** What is wrong in a clinic's changes: each with its `path` and its `reason`. None where all of them hold. */
export const check = (changes: unknown): readonly Problem[] => validate(changes).problems;
