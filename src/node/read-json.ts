import { readFileSync } from 'node:fs';

/** Reads a JSON file; the message of an error says why that failed. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : 'can not be read';
    throw new Error(`${file} ${reason}: ${(error as Error).message}`, { cause: error });
  }
}
