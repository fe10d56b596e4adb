import { files, root, serve } from '../server/server.mjs';
import { visit } from './site.mjs';

/** @import { Page } from 'playwright-core' */

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; require-trusted-types-for 'script'";

/** The demo as a strict site serves it. */
export const site = await serve(files(root, { 'Content-Security-Policy': policy }));

/**
 * A field of the builder.
 * @param {Page} page
 * @param {string} name
 */
export const box = (page, name) => page.getByRole('textbox', { name, exact: true });

/** The builder, once its first snippet is shown. */
export async function build() {
  const builder = await visit(`${site}/demo/builder.html`);
  await box(builder.page, 'For the page').waitFor();
  return builder;
}

/**
 * The HTML to paste, once it contains this.
 * @param {Page} page
 * @param {string} text
 */
export async function snippet(page, text) {
  await page.waitForFunction(
    (part) => document.querySelector('[data-box="page"]')?.querySelector('textarea')?.value.includes(part),
    text,
  );
  return box(page, 'For the page').inputValue();
}
