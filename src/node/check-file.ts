import { validate } from '../content/changes/validate.js';
import { readJson } from './read-json.js';
import { summary } from './summary.js';

/** What the command prints, and its exit code. */
export interface Report {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/** Validates a file of a clinic's changes: a line for each problem, or for each change if there are no problems. */
export function checkFile(file: string): Report {
  let changes: unknown;
  try {
    changes = readJson(file);
  } catch (error) {
    return { lines: [(error as Error).message], exitCode: 1 };
  }
  const { problems, changes: accepted } = validate(changes);
  if (problems.length > 0) return { lines: problems.map(({ path, reason }) => `${path} ${reason}`), exitCode: 1 };
  const lines = summary(accepted);
  return {
    lines:
      lines.length > 0
        ? ['Nothing is wrong. The clinic', ...lines.map((line) => `  ${line}`)]
        : ['Nothing is wrong, and nothing is changed.'],
    exitCode: 0,
  };
}
