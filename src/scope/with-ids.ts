import { partsOf } from './word-store.js';

/** The parts of a content that have come. Those that came as lines have got the ids of the English that is brought. */
export function partsWithIds(version: string, brought: object): Record<string, unknown> {
  const parts = partsOf(version);
  for (const [name, english] of Object.entries(brought)) {
    const part = parts[name];
    if (typeof part === 'string') parts[name] = withIds(english, part.split('\n'));
  }
  return parts;
}

/** Takes the lines one by one. */
const withIds = (english: unknown, lines: string[]): unknown =>
  typeof english === 'string'
    ? lines.shift()
    : Object.fromEntries(Object.entries(english as object).map(([id, below]) => [id, withIds(below, lines)]));
