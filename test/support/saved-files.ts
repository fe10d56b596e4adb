/** A file that was offered to the browser. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly address: string;
}

/** What is saved while something runs, in place of the browser's own download. */
export async function savedFiles(run: () => Promise<void> | void): Promise<SavedFile[]> {
  const saved: Promise<SavedFile>[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const { href: address, download: name } = this;
    saved.push(
      fetch(address).then(async (response) => ({
        name,
        address,
        type: response.headers.get('Content-Type') ?? '',
        text: await response.text(),
      })),
    );
  };
  try {
    await run();
    return await Promise.all(saved);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

/** Whether an address can still be read. */
export const isReadable = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );
