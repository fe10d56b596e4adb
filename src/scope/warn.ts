const said = new Set<string>();

/** Tells the site's owner something once for each page, however many elements run into it. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
