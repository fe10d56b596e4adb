import * as v from 'valibot';
import type { Change } from '../content.js';
import * as sources from '../facts/sources.js';
import type { Problem } from '../problem.js';
import { hash } from './hash.js';
import { toChange } from './apply.js';
import { isLocked } from './locked.js';
import { changesSchema, type Changes } from './schema/changes.js';
import { objectReason } from './schema/pieces.js';

/** The valid part of a clinic's changes, and the problems of the rest. */
export interface ValidatedChanges {
  readonly changes: Changes;
  readonly problems: readonly Problem[];
  /** Applies the changes over a content. Missing if nothing changes. */
  readonly change: Change | undefined;
}

type Path = readonly PropertyKey[];

/** How many segments of a path identify one change, by the start of the path: a change is kept or left out as a whole. */
const depths: readonly (readonly [begin: readonly string[], depth: number])[] = [
  [['screening', 'raise'], 4],
  [['screening'], 3],
  [['text'], 3],
  [['note'], 3],
  [[], 2],
];

function changeAt(path: Path): Path {
  const [, depth] = depths.find(([begin]) => begin.every((key, index) => path[index] === key)) ?? [[], 2];
  return path.slice(0, depth);
}

/** Removes one change. In a list it leaves a hole, so that the others keep their index until all are reported. */
function removeChange(changes: object, path: Path): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], changes);
  const key = path[path.length - 1];
  if (typeof holder === 'object' && holder !== null && key !== undefined) Reflect.deleteProperty(holder, key);
}

const dangerous = ['__proto__', 'constructor', 'prototype'];

/** Names that could reach an object's prototype, at any depth. */
function dangerousPaths(value: unknown, path: Path = []): Path[] {
  // Nothing deeper is in the schema, which rejects it.
  if (typeof value !== 'object' || value === null || path.length > 8) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return dangerous.includes(key) ? [here] : dangerousPaths(inner, here);
  });
}

/** The maximum size of changes, in characters. */
const longest = 1_000_000;

const lists = /^(screening\.(ask|add|add\.\d+\.answers)|hide)$/;

/** Arrays in place of objects, which the schema would accept as empty objects. */
function emptyLists(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length === 0 && !lists.test(path.join('.'))) return [path];
  return Object.entries(value).flatMap(([key, inner]) => emptyLists(inner, [...path, key]));
}

/** The changes as plain JSON, so that they contain no other types and can't change later. */
function plain(input: unknown): { value?: unknown; reason?: string } {
  try {
    const json = JSON.stringify(input) as string | undefined;
    if (json === undefined || !json.startsWith('{')) return { reason: 'is not an object; write it as {"text": …}' };
    if (json.length > longest) return { reason: `is longer than ${String(longest)} characters` };
    return { value: JSON.parse(json) };
  } catch {
    return { reason: 'is not plain JSON; write objects, lists, texts and numbers, and none of them inside itself' };
  }
}

function schemaProblems(changes: unknown): [Path, string][] {
  return (v.safeParse(changesSchema, changes).issues ?? []).map(({ path: items = [], message }) => {
    const path = items.map(({ key }) => key as PropertyKey);
    const [part, , id] = path;
    return [path, part === 'text' && isLocked(String(id)) ? 'is locked: nobody can reword it' : message];
  });
}

/** What the schema can't check: whether sources exist, and whether an id occurs twice. */
function* referenceProblems({ screening, sources: own = {} }: Changes): Generator<[Path, string]> {
  const exists = (id: string) => Object.hasOwn(sources, id) || Object.hasOwn(own, id);
  const missing = (id: string) => `names a source "${id}" that does not exist; add it to "sources"`;
  for (const [question, answers] of Object.entries(screening?.raise ?? {})) {
    for (const [answer, raised] of Object.entries(answers ?? {})) {
      if (raised?.source !== undefined && !exists(raised.source)) {
        yield [['screening', 'raise', question, answer], missing(raised.source)];
      }
    }
  }
  const seen = new Set<string>();
  for (const [index, question] of Object.entries(screening?.add ?? [])) {
    const path = ['screening', 'add', Number(index)];
    if (!exists(question.source)) yield [path, missing(question.source)];
    else if (seen.has(question.id)) yield [path, `has an id "${question.id}" that is taken; take another`];
    else seen.add(question.id);
  }
}

/** Validates a clinic's changes. Each invalid change is left out by itself and reported by its path. Never throws. */
export function validate(input: unknown): ValidatedChanges {
  const { value, reason } = plain(input);
  const found: [Path, string][] = reason === undefined ? [] : [[[], reason]];
  const changes = (typeof value === 'object' && value !== null ? value : {}) as Changes;

  const rejected = new Set<string>();
  const reject = (wrong: readonly [Path, string][]): void => {
    const fresh = wrong.filter(([path]) => !rejected.has(JSON.stringify(changeAt(path))));
    for (const problem of fresh) {
      const change = changeAt(problem[0]);
      found.push(problem);
      rejected.add(JSON.stringify(change));
      removeChange(changes, change);
    }
  };
  reject(dangerousPaths(value).map((path) => [path, 'is a name that JavaScript keeps for itself; take another']));
  if (reason === undefined) reject(schemaProblems(changes));
  reject(emptyLists(changes).map((path) => [path, objectReason]));
  reject([...referenceProblems(changes)]);

  const problems = found.map(([path, why]) => ({ path: path.join('.') || 'changes', reason: why }));
  const usable = compact(found.some(([path]) => path.length === 0) ? {} : { ...changes, $schema: undefined }) as
    Changes | undefined;
  return { changes: usable ?? {}, problems, change: usable && toChange(usable, hash(usable)) };
}

/** Closes the holes in lists and removes what is empty. */
function compact(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = Object.values(value as unknown[]).map(compact);
    return list.length > 0 ? list : undefined;
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, compact(inner)] as const);
  const kept = entries.filter(([, inner]) => inner !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
