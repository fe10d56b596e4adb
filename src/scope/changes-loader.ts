import type { Change } from '../content/content.js';
import type { Problem } from '../content/problem.js';
import { webAddressReason } from '../content/web-address.js';
import { howToMend } from './loading.js';
import { readJson, type ScriptText } from './json-script.js';
import { loadChecker } from './load-checker.js';
import { abortable, timeoutSignal, loadTimeout } from './loading.js';
import { retry } from './loading.js';

/** Where a clinic's changes are: at an address, in the text of a script, or in a property. */
export type Given = { readonly src: string } | ScriptText | { readonly value: unknown };

/** The largest file that is read, in bytes. */
const largest = 1_000_000;

type Checker = typeof import('../content/changes/accept.js');

let checker: Checker | undefined;

const same = (a: Given | undefined, b: Given | undefined): boolean =>
  a === b ||
  (!!a && !!b && Object.entries({ ...a, ...b }).every(([key]) => Reflect.get(a, key) === Reflect.get(b, key)));

/** Something that is wrong with the changes as a whole; its message ends the sentence that begins with their path. */
class Unusable extends Error {
  constructor(
    reason: string,
    /** Whether another attempt may find it usable. */
    readonly mayPass = false,
  ) {
    super(reason);
  }
}

/** Gets a clinic's changes and has them checked. The code that checks them is loaded when the first ones come. */
export class ChangesLoader {
  /** Whether changes are on their way. Until they have come, and where they can't be read, the last ones hold. */
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
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#given = given;
    this.pending = given !== undefined;
    if (given) void this.#run(given, this.#stop.signal);
    else this.#set();
  }

  #set(change?: Change, problems: readonly Problem[] = []): void {
    this.pending = false;
    this.change = change;
    this.problems = problems;
  }

  #accept(value: unknown, { accept }: Checker): void {
    const { change, problems } = accept(value);
    const isUnusable = !change && problems.some(({ path }) => path === 'changes');
    this.#set(isUnusable ? this.change : change, problems);
  }

  async #run(given: Given, stopped: AbortSignal): Promise<void> {
    // What is here already holds at once.
    const here = 'value' in given ? given : 'text' in given ? readJson(given) : {};
    if (checker && 'value' in here) {
      this.#accept(here.value, checker);
      return;
    }
    const signal = timeoutSignal(stopped);
    try {
      const value =
        'value' in here
          ? here.value
          : 'src' in given
            ? await fetchJson(given.src, signal)
            : 'text' in given && (await late(given, signal));
      checker ??= await abortable(retry(loadChecker, { signal }), signal).catch((error: unknown) => {
        throw new Unusable(`can't be checked (${String(error)}); ${howToMend}`);
      });
      if (stopped.aborted) return;
      this.#accept(value, checker);
    } catch (error) {
      if (stopped.aborted) return;
      const reason =
        error instanceof Unusable
          ? error.message
          : signal.aborted
            ? `did not come within ${String(loadTimeout / 1000)} seconds`
            : `could not be loaded (${String(error)}); see that the page can reach it, and that its content security policy allows it`;
      this.#set(this.change, [{ path: 'src' in given ? 'src' : 'changes', reason }]);
    }
    this.#done();
  }
}

/** A text that can't be read may be half there while the page loads, and one that is empty may be filled at any time. */
async function late(given: ScriptText, signal: AbortSignal): Promise<never> {
  const isEmpty = !given.text.trim();
  const whole = new Promise<void>((done) => {
    if (isEmpty) return;
    if (document.readyState === 'complete') done();
    else addEventListener('load', () => done(), { once: true });
  });
  await abortable(whole, signal).catch((error: unknown) => {
    if (isEmpty) throw error;
  });
  const read = readJson(given);
  throw new Unusable('reason' in read ? read.reason : '');
}

async function fetchJson(src: string, signal: AbortSignal): Promise<unknown> {
  const reason = webAddressReason(src);
  if (reason) throw new Unusable(`"${src}" ${reason}`);
  const got = await abortable(
    retry((suffix) => fetchText(src, signal, suffix ? 'reload' : 'default').catch(giveUp), { signal }),
    signal,
  );
  const read = got instanceof Unusable ? { reason: got.message } : readJson({ text: got });
  if ('reason' in read) throw new Unusable(read.reason);
  return read.value;
}

/** What is no fault of the network stays as it is; the rest is tried again. */
function giveUp(error: unknown): Unusable {
  if (error instanceof Unusable && !error.mayPass) return error;
  throw error;
}

async function fetchText(src: string, signal: AbortSignal, cache: RequestCache): Promise<string> {
  const response = await fetch(src, { signal, cache });
  const { ok, status } = response;
  if (!ok) {
    const mayPass = status >= 500 || [408, 425, 429].includes(status);
    throw new Unusable(`"${src}" answers ${String(status)}; see that the file is there`, mayPass);
  }
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
