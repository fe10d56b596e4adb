import { readFileSync } from 'node:fs';

/** What stands in a file; an error's message says why it can't be had. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : 'can not be read';
    throw new Error(`${file} ${reason}: ${(error as Error).message}`, { cause: error });
  }
}
