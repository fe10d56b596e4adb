/** What the console is told while something runs. Each warning of ours comes once a page, so texts must differ by test. */
export async function warnings(run: (said: readonly string[]) => Promise<void> | void): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => said.push(parts.join(' '));
  try {
    await run(said);
  } finally {
    console.warn = warn;
  }
  return said;
}
