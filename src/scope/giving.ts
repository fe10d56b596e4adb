import { checkDetails } from '../content/details.js';
import type { Problem } from '../content/problem.js';
import { ChangesLoader, type Given } from './changes-loader.js';
import { emptyScope, type Scope } from './scope.js';
import { logOnce } from './log-once.js';

/** What one place in a page gives to the widgets: a clinic's details and changes, checked. */
export class Giving {
  scope: Scope = emptyScope;

  /** What was left out, and why. Told once in the console. */
  problems: readonly Problem[] = [];

  readonly #name: string;
  readonly #told: () => void;
  readonly #changes = new ChangesLoader(() => this.#tell());
  #details: Readonly<Record<string, unknown>> = {};
  #known: readonly Problem[] = [];

  /** The name is what a warning calls the place; `told` is called whenever the scope or the problems may have changed. */
  constructor(name: string, told: () => void) {
    this.#name = name;
    this.#told = told;
  }

  /** Takes details and changes, and what is already known to be wrong with them. */
  give(
    details: Readonly<Record<string, unknown>>,
    changes: Given | undefined,
    problems: readonly Problem[] = [],
  ): void {
    this.#details = details;
    this.#known = problems;
    this.#changes.load(changes);
    this.#tell();
  }

  /** Lets go of what is on its way, and of what has come. */
  stop(): void {
    this.#changes.load(undefined);
  }

  #tell(): void {
    const { details, problems } = checkDetails(this.#details);
    const { change, pending } = this.#changes;
    this.scope = { details, change, pending };
    this.problems = [...this.#known, ...problems, ...this.#changes.problems];
    // Told when all is known, so that it is told once.
    if (this.problems.length > 0 && !pending) {
      const lines = this.problems.slice(0, 100).map(({ path, reason }) => `  ${path}: ${reason}.`);
      logOnce([`${this.#name} leaves out what is wrong; everything else holds.`, ...lines].join('\n'));
    }
    this.#told();
  }
}
