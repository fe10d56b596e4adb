import type { Change } from '../content/content.js';
import type { Problem } from '../content/problem.js';
import { webAddressReason } from '../content/web-address.js';
import { orStop, patience } from './patience.js';

/** Where a clinic's changes are: at an address, in the text of a script, or in a property. */
export type Given = { readonly src: string } | { readonly text: string } | { readonly value: unknown };

/** The largest file that is read, in bytes. */
const largest = 1_000_000;

type Checker = typeof import('../content/changes/accept.js');

let checker: Checker | undefined;

const same = (a: Given | undefined, b: Given | undefined): boolean =>
  a === b || (!!a && !!b && Object.entries(a).every(([key, value]) => Reflect.get(b, key) === value));

/** Something that is wrong with the changes as a whole; its message ends the sentence that begins with their path. */
class Unusable extends Error {}

/** Gets a clinic's changes and has them checked. The code that checks them is loaded when the first ones come. */
export class ChangesLoader {
  /** Whether changes are on their way. */
  pending = false;
  change: Change | undefined;
  problems: readonly Problem[] = [];
  #given: Given | undefined;
  #stop = new AbortController();
  readonly #done: () => void;

  constructor(done: () => void) {
    this.#done = done;
  }

  /** Loads what is given, in place of what was; nothing happens when it is the same. */
  load(given: Given | undefined): void {
    if (same(given, this.#given)) return;
    this.stop();
    this.#given = given;
    if (given) void this.#run(given, this.#stop.signal);
  }

  /** Lets go of what is on its way, and of what has come. */
  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#given = undefined;
    this.pending = false;
    this.change = undefined;
    this.problems = [];
  }

  #settle(change?: Change, problems: readonly Problem[] = []): void {
    this.pending = false;
    this.change = change;
    this.problems = problems;
    this.#done();
  }

  async #run(given: Given, stopped: AbortSignal): Promise<void> {
    this.pending = true;
    const patient = AbortSignal.any([stopped, AbortSignal.timeout(patience)]);
    try {
      const value =
        'value' in given ? given.value : parse('src' in given ? await fetchText(given.src, patient) : given.text);
      checker ??= await orStop(import('../content/changes/accept.js'), patient);
      const { change, problems } = checker.accept(value);
      if (!stopped.aborted) this.#settle(change, problems);
    } catch (error) {
      if (stopped.aborted) return;
      const reason = patient.aborted
        ? `did not come within ${String(patience / 1000)} seconds`
        : error instanceof Unusable
          ? error.message
          : `could not be loaded (${String(error)}); see that the page can reach it, and that its content security policy allows it`;
      const [path = 'changes'] = Object.keys(given);
      this.#settle(undefined, [{ path: path === 'src' ? path : 'changes', reason }]);
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unusable(`is not JSON: ${(error as Error).message}`);
  }
}

async function fetchText(src: string, signal: AbortSignal): Promise<string> {
  const reason = webAddressReason(src);
  if (reason) throw new Unusable(`"${src}" ${reason}`);
  const response = await fetch(src, { signal });
  if (!response.ok) throw new Unusable(`"${src}" answers ${String(response.status)}; see that the file is there`);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size > largest) {
      await reader?.cancel();
      throw new Unusable(`"${src}" is larger than ${String(largest)} bytes`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
