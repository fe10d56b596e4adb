/**
 * Puts values into a text with `{name}` placeholders and returns the pieces in order, so that a value can be a number
 * or something rendered (a phone link). A name without a value stays as it is written.
 */
export function fill<Value>(text: string, values: Readonly<Record<string, Value>>): (string | Value)[] {
  return text
    .split(/\{(\w+)\}/)
    .map((piece, index) =>
      index % 2 === 0 ? piece : Object.hasOwn(values, piece) ? (values[piece] as Value) : `{${piece}}`,
    )
    .filter((piece) => piece !== '');
}
