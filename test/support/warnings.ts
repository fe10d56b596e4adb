/** What the console is told while something runs. Each text of ours comes once a page, so texts must differ by test. */
export async function warnings(run: (logs: readonly string[]) => Promise<void> | void): Promise<string[]> {
  const logs: string[] = [];
  const { warn, error } = console;
  console.warn = console.error = (...parts: unknown[]) => logs.push(parts.join(' '));
  try {
    await run(logs);
  } finally {
    Object.assign(console, { warn, error });
  }
  return logs;
}
