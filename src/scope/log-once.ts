const logged = new Set<string>();

/** Tells the site's owner something once for each page, however many elements run into it: a warning, or an error. */
export function logOnce(message: string, log: (message: string) => void = console.warn): void {
  if (logged.has(message)) return;
  logged.add(message);
  log(message);
}
