import type { Change } from '../content/content.js';
import { validateDetails } from '../content/details.js';
import type { Problem } from '../content/problem.js';
import { changesNow, isSameSource, loadChanges, type ChangesSource, type LoadedChanges } from './load-changes.js';
import { logOnce } from '../runtime/log-once.js';
import { emptyScope, type Scope } from './scope.js';

type RawDetails = Readonly<Record<string, unknown>>;

/** A clinic's validated details and changes, from one element of the page. */
export class ClinicInput {
  scope: Scope = emptyScope;

  /** What was left out, and why. Logged once. */
  problems: readonly Problem[] = [];

  readonly #name: string;
  readonly #changed: (scope: Scope) => void;
  #details: RawDetails = {};
  #ownProblems: readonly Problem[] = [];
  #source: ChangesSource | undefined;
  #change: Change | undefined;
  #changeProblems: readonly Problem[] = [];
  /** While changes load, and if they can't be read, the last ones stay in force. */
  #pending = false;
  #load = new AbortController();

  /** `name` is what warnings call the element; `changed` is called when its scope or its problems may have changed. */
  constructor(name: string, changed: (scope: Scope) => void) {
    this.#name = name;
    this.#changed = changed;
  }

  /** Sets details, the source of changes, and the problems that were found before. */
  update(details: RawDetails, source: ChangesSource | undefined, problems: readonly Problem[] = []): void {
    this.#details = details;
    this.#ownProblems = problems;
    this.#setSource(source);
    this.#publish();
  }

  /** Aborts a pending load, and drops the changes. */
  stop(): void {
    this.#setSource(undefined);
  }

  #setSource(source: ChangesSource | undefined): void {
    if (isSameSource(source, this.#source)) return;
    this.#source = source;
    this.#load.abort();
    const { signal } = (this.#load = new AbortController());
    const now = source ? changesNow(source) : { problems: [] };
    this.#pending = !now;
    if (now) this.#setChange(now);
    else if (source) {
      void loadChanges(source, signal).then((loaded) => {
        if (signal.aborted) return;
        this.#setChange(loaded);
        this.#publish();
      });
    }
  }

  #setChange({ change, problems, isUnusable = false }: LoadedChanges): void {
    this.#pending = false;
    if (!isUnusable) this.#change = change;
    this.#changeProblems = problems;
  }

  #publish(): void {
    const { details, problems } = validateDetails(this.#details);
    this.scope = { details, change: this.#change, pending: this.#pending };
    this.problems = [...this.#ownProblems, ...problems, ...this.#changeProblems];
    // Logged when loading has finished, so that it is logged once.
    if (this.problems.length > 0 && !this.#pending) {
      const lines = this.problems.slice(0, 100).map(({ path, reason }) => `  ${path}: ${reason}.`);
      logOnce([`${this.#name} leaves out what is wrong; everything else holds.`, ...lines].join('\n'));
    }
    this.#changed(this.scope);
  }
}
