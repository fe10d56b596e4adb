/** What the console is told while something runs. Each text of ours comes once a page, so texts must differ by test. */
export async function warnings(run: (said: readonly string[]) => Promise<void> | void): Promise<string[]> {
  const said: string[] = [];
  const { warn, error } = console;
  console.warn = console.error = (...parts: unknown[]) => said.push(parts.join(' '));
  try {
    await run(said);
  } finally {
    Object.assign(console, { warn, error });
  }
  return said;
}
