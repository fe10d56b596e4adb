const logged = new Set<string>();

/** Logs a message for the site's owner once a page, however many elements cause it. Default: as a warning. */
export function logOnce(message: string, log: (message: string) => void = console.warn): void {
  if (logged.has(message)) return;
  logged.add(message);
  log(message);
}
