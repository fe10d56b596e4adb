const said = new Set<string>();

/** Tells the site's owner something once for each page, however many elements run into it: a warning, or an error. */
export function logOnce(message: string, tell: (message: string) => void = console.warn): void {
  if (said.has(message)) return;
  said.add(message);
  tell(message);
}
