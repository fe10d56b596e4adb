import { waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import { qrCode } from '../../src/handout/qr-code.js';
import { settled } from './mount.js';
import { allByRole, byRole } from './role.js';
import { ScreeningPage, textOf } from './screening-page.js';
import type { Answers } from './screening-table.js';

/** A text without the marks that isolate a direction. */
export const unmarked = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** An outcome with the other ways to take it along opened. */
export async function openHandoutOptions(html?: string, answers?: Partial<Answers>): Promise<ScreeningPage> {
  const page = await ScreeningPage.open(html);
  await page.finish(answers);
  await showHandoutOptions(page);
  return page;
}

export async function showHandoutOptions(page: ScreeningPage): Promise<void> {
  (await page.handout()).click();
  await settled();
}

/** The names of the buttons besides print. */
export const handoutButtons = (page: ScreeningPage): string[] => {
  const place = page.root.querySelector('details.ways');
  return place ? allByRole(place, 'button').map(textOf).slice(1) : [];
};

/** Waits until the status says something. */
export async function saysSomething(page: ScreeningPage): Promise<string> {
  const status = () => textOf(byRole(page.root, 'status'));
  await waitUntil(status, 'The status stays empty.');
  return status();
}

/** What a part of the browser is replaced by, while something runs. */
export async function replacing<T>(
  target: object,
  name: string,
  replacement: PropertyDescriptor,
  run: () => Promise<T>,
): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...replacement });
  try {
    return await run();
  } finally {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  }
}

/** The texts of the files that are saved while something runs, each with its name, and the addresses that are still open. */
export async function savedDuring(
  run: (open: ReadonlySet<string>) => Promise<void>,
): Promise<{ name: string; text: string }[]> {
  const blobs = new Map<string, Blob>();
  const open = new Set<string>();
  const files: { name: string; blob: Blob }[] = [];
  const { createObjectURL, revokeObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL(blob);
    blobs.set(address, blob);
    open.add(address);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    open.delete(address);
    revokeObjectURL(address);
  };
  // The browser would save it.
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href);
    if (blob) files.push({ name: this.download, blob });
    else click.call(this);
  };
  try {
    await run(open);
  } finally {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(files.map(async ({ name, blob }) => ({ name, text: await blob.text() })));
}

/** The text that the reader would copy now, in any language. */
export async function copied(page: ScreeningPage): Promise<string> {
  let copy = '';
  const clipboard = { writeText: (text: string) => Promise.resolve(void (copy = text)) };
  await replacing(navigator, 'clipboard', { value: clipboard }, async () => {
    page.root.querySelector<HTMLElement>('.ways .actions button')?.click();
    await settled();
  });
  return unmarked(copy);
}

/** Whether the code that is shown is that of a text. */
export function encodes(page: ScreeningPage, text: string): boolean {
  const place = document.createElement('div');
  render(qrCode(text, ''), place);
  return (
    place.querySelector('path')!.getAttribute('d') === page.root.querySelector('svg.qr-code path')!.getAttribute('d')
  );
}
