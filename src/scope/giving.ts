import { checkDetails } from '../content/details.js';
import type { Problem } from '../content/problem.js';
import { ChangesLoader, type Given } from './changes-loader.js';
import { nothingGiven, type Scope } from './scope.js';
import { warnOnce } from './warn.js';

/** What one place in a page gives to the widgets: a clinic's details and changes, checked. */
export class Giving {
  scope: Scope = nothingGiven;

  /** What was left out, and why. Told once in the console. */
  problems: readonly Problem[] = [];

  readonly #name: string;
  readonly #told: () => void;
  readonly #changes = new ChangesLoader(() => this.#tell());
  #details: Readonly<Record<string, unknown>> = {};

  /** The name is what a warning calls the place; `told` is called whenever the scope or the problems may have changed. */
  constructor(name: string, told: () => void) {
    this.#name = name;
    this.#told = told;
  }

  give(details: Readonly<Record<string, unknown>>, changes: Given | undefined): void {
    this.#details = details;
    this.#changes.load(changes);
    this.#tell();
  }

  /** Lets go of what is on its way. */
  stop(): void {
    this.#changes.stop();
  }

  #tell(): void {
    const { details, problems } = checkDetails(this.#details);
    const { change, pending } = this.#changes;
    this.scope = { details, change, pending };
    this.problems = [...problems, ...this.#changes.problems];
    if (this.problems.length > 0) {
      const lines = this.problems.map(({ path, reason }) => `  ${path}: ${reason}.`);
      warnOnce([`${this.#name} leaves out what is wrong; everything else holds.`, ...lines].join('\n'));
    }
    this.#told();
  }
}
