import type { Change } from '../content/content.js';
import type { Problem } from '../content/problem.js';
import { webAddressReason } from '../content/web-address.js';
import { readJson, type ScriptText } from './json-script.js';
import { loadValidator } from '../runtime/load-validator.js';
import { abortable, howToFix, loadTimeout, retry, timeoutSignal } from '../runtime/loading.js';

/** Where a clinic's changes are: at an address, in the text of a script, or in a property. */
export type ChangesSource = { readonly src: string } | ScriptText | { readonly value: unknown };

/** A clinic's validated changes. */
export interface LoadedChanges {
  readonly change?: Change | undefined;
  readonly problems: readonly Problem[];
  /** Whether none of them could be read, so that the last changes stay in force. */
  readonly isUnusable?: boolean;
}

/** The maximum size of a file, in bytes. */
const maxBytes = 1_000_000;

let validator: typeof import('../content/changes/validate.js') | undefined;

export const isSameSource = (a: ChangesSource | undefined, b: ChangesSource | undefined): boolean =>
  a === b ||
  (!!a && !!b && Object.entries({ ...a, ...b }).every(([key]) => Reflect.get(a, key) === Reflect.get(b, key)));

/** A problem of the changes as a whole; its message completes the sentence that starts with their path. */
class UnusableChangesError extends Error {
  constructor(
    reason: string,
    /** Whether a retry may succeed. */
    readonly isTransient = false,
  ) {
    super(reason);
  }
}

/** Changes that are already in the page are applied synchronously, if the code that validates them is loaded. */
export function changesNow(source: ChangesSource): LoadedChanges | undefined {
  if (!validator || 'src' in source) return undefined;
  const read = 'value' in source ? source : readJson(source);
  return 'value' in read ? check(read.value, validator) : undefined;
}

function check(value: unknown, { validate }: NonNullable<typeof validator>): LoadedChanges {
  const { change, problems } = validate(value);
  return { change, problems, isUnusable: !change && problems.some(({ path }) => path === 'changes') };
}

/** Loads a clinic's changes and the code that validates them. Problems are in the result; it never rejects. */
export async function loadChanges(source: ChangesSource, stopped: AbortSignal): Promise<LoadedChanges> {
  const signal = timeoutSignal(stopped);
  try {
    const [value, loaded] = await Promise.all([valueOf(source, signal), validator ?? requestValidator(signal)]);
    validator = loaded;
    return check(value, validator);
  } catch (error) {
    const reason =
      error instanceof UnusableChangesError
        ? error.message
        : signal.aborted
          ? `was not loaded within ${String(loadTimeout / 1000)} seconds`
          : `could not be loaded (${String(error)}); see that the page can reach it, and that its content security policy allows it`;
    return { problems: [{ path: 'src' in source ? 'src' : 'changes', reason }], isUnusable: true };
  }
}

const requestValidator = (signal: AbortSignal) =>
  abortable(retry(loadValidator, { signal }), signal).catch((error: unknown) => {
    throw new UnusableChangesError(`can't be checked (${String(error)}); ${howToFix}`);
  });

async function valueOf(source: ChangesSource, signal: AbortSignal): Promise<unknown> {
  if ('value' in source) return source.value;
  if ('src' in source) return fetchJson(source.src, signal);
  const read = readJson(source);
  return 'value' in read ? read.value : rejectWhenComplete(source, signal);
}

/** While the page loads, invalid text may be parsed only in part; empty text may be filled at any time. */
async function rejectWhenComplete(source: ScriptText, signal: AbortSignal): Promise<never> {
  const isEmpty = !source.text.trim();
  const complete = new Promise<void>((done) => {
    if (isEmpty) return;
    if (document.readyState === 'complete') done();
    else addEventListener('load', () => done(), { once: true });
  });
  await abortable(complete, signal).catch((error: unknown) => {
    if (isEmpty) throw error;
  });
  const read = readJson(source);
  throw new UnusableChangesError('reason' in read ? read.reason : '');
}

async function fetchJson(src: string, signal: AbortSignal): Promise<unknown> {
  const reason = webAddressReason(src);
  if (reason) throw new UnusableChangesError(`"${src}" ${reason}`);
  const isPermanent = (error: unknown) => error instanceof UnusableChangesError && !error.isTransient;
  const load = (suffix: string) => fetchText(src, signal, suffix ? 'reload' : 'default');
  const text = await abortable(retry(load, { signal, isPermanent }), signal);
  const read = readJson({ text });
  if ('reason' in read) throw new UnusableChangesError(read.reason);
  return read.value;
}

async function fetchText(src: string, signal: AbortSignal, cache: RequestCache): Promise<string> {
  const response = await fetch(src, { signal, cache });
  const { ok, status } = response;
  if (!ok) {
    const isTransient = status >= 500 || [408, 425, 429].includes(status);
    throw new UnusableChangesError(`"${src}" answers ${String(status)}; see that the file is there`, isTransient);
  }
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new UnusableChangesError(`"${src}" is larger than ${String(maxBytes)} bytes`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
