import { packageFile } from './package-file.js';

interface Chunk<Code, Exports> {
  readonly default: (code: Code) => Exports;
}

/**
 * Loads a file that is a function of the code that it shares with this one: an import of this one would load it once more
 * where a page has moved, joined or renamed it, or where its address has a query.
 */
export async function loadChunk<Code, Exports>(name: string, code: Code, suffix: string): Promise<Exports> {
  const url = packageFile(`chunks/${name}-${__VERSION__}.js`) + suffix;
  return ((await import(/* @vite-ignore */ url)) as Chunk<Code, Exports>).default(code);
}
