import { logOnce } from '../../runtime/log-once.js';

interface EnumeratedAttribute<Value> {
  readonly attribute: string;
  readonly allowed: readonly [Value, ...Value[]];
  /** Default: the first allowed value. */
  readonly fallback?: Value;
}

/**
 * The value of an enumerated attribute. A missing one is the default; an invalid one falls back to it, with one warning.
 */
export function enumerated<Value extends string | number>(
  host: Element,
  input: string | number | null | undefined,
  { attribute, allowed, fallback = allowed[0] }: EnumeratedAttribute<Value>,
): Value {
  if (input === null || input === undefined) return fallback;
  const match = allowed.find((value) => value === input);
  if (match !== undefined) return match;
  logOnce(
    `<${host.localName}> has no ${attribute} "${host.getAttribute(attribute) ?? String(input)}"; use one of ${allowed.join(', ')}. It shows ${String(fallback)}.`,
  );
  return fallback;
}
