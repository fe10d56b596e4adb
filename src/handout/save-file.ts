import { isOpaque, isSandboxedWithout } from './sandbox.js';

/**
 * How long the address of a file can be read, in milliseconds. A browser may ask the reader where to put the file before it
 * reads it, and WebKit fails if the address is revoked by then: https://bugs.webkit.org/show_bug.cgi?id=211234
 */
const lifetime = 40_000;

/** The addresses that are not revoked yet. */
const addresses = new Set<string>();

/** Whether a page can save a file: not in a sandbox without `allow-downloads`, nor in one with an opaque origin. */
export const canSaveFile = (): boolean => !isOpaque() && !isSandboxedWithout('allow-downloads');

/**
 * Saves a text as a file, from an address inside the browser: nothing is fetched, and a strict content security policy allows
 * it. The link is not in the page, so that a script of the page that listens for clicks does not learn of the file.
 */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  addresses.add(address);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    revoke(address);
  }, lifetime);
  // A page in the back-forward cache would keep the file.
  addEventListener('pagehide', revokeFiles, { once: true });
}

/** Revokes the address of every file that was saved, for what must be cleared at once. */
export function revokeFiles(): void {
  for (const address of addresses) revoke(address);
}

function revoke(address: string): void {
  URL.revokeObjectURL(address);
  addresses.delete(address);
}
