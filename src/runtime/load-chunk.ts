import { packageFile } from './package-file.js';

interface Chunk<Exports> {
  readonly default: (code: object) => Exports;
}

/**
 * Loads a file that is a function of the code that it shares with this one: an import of this one would load it once more
 * where a page has moved, joined or renamed it, or where its address has a query.
 */
export async function loadChunk<Exports>(name: string, code: object, suffix: string): Promise<Exports> {
  const url = packageFile(`chunks/${name}-${__VERSION__}.js`) + suffix;
  return ((await import(/* @vite-ignore */ url)) as Chunk<Exports>).default(code);
}
