/** What is logged while something runs. Each of our messages is logged once per page, so messages must differ by test. */
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
