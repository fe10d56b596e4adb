import { logOnce } from '../../scope/log-once.js';

interface Choice<Value> {
  readonly attribute: string;
  readonly allowed: readonly [Value, ...Value[]];
  /** Default: the first that is allowed. */
  readonly fallback?: Value;
}

/**
 * The value of an attribute that has a few allowed ones. None is the default; any other falls back to it, with one
 * warning.
 */
export function enumerated<Value extends string | number>(
  host: Element,
  given: string | number | null | undefined,
  { attribute, allowed, fallback = allowed[0] }: Choice<Value>,
): Value {
  if (given === null || given === undefined) return fallback;
  const match = allowed.find((value) => value === given);
  if (match !== undefined) return match;
  logOnce(
    `<${host.localName}> has no ${attribute} "${host.getAttribute(attribute) ?? String(given)}"; use one of ${allowed.join(', ')}. It shows ${String(fallback)}.`,
  );
  return fallback;
}
