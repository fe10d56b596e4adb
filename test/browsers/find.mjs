import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** @param {string} file */
const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The first of these programs that is there: a bare name is looked up on PATH.
 * @param {string[]} programs
 */
export const find = (...programs) => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs
    .flatMap((program) => (isAbsolute(program) ? program : folders.map((folder) => join(folder, program))))
    .find(runs);
};

/**
 * One line without a stack, because the test runner prints the stack of errors in its configuration.
 * @param {string} message
 */
export const missing = (message) => Object.assign(new Error(message), { stack: `Error: ${message}` });
