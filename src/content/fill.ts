/**
 * Replaces the `{name}` placeholders of a text and returns the parts in order, so that a value can be a number or a
 * template (a phone link). A placeholder without a value stays as it is.
 */
export function fill<Value>(text: string, values: Readonly<Record<string, Value>>): (string | Value)[] {
  return text
    .split(/\{(\w+)\}/)
    .map((piece, index) =>
      index % 2 === 0 ? piece : Object.hasOwn(values, piece) ? (values[piece] as Value) : `{${piece}}`,
    )
    .filter((piece) => piece !== '');
}
