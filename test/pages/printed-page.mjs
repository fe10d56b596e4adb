import { after } from 'node:test';
import { launch, openPage } from '../browsers/launch.mjs';
import { serveClinic } from '../server/server.mjs';

/** @import { BrowserContextOptions, Page } from 'playwright-core' */

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const publish = await serveClinic();
const browser = await launch();
after(() => browser.close());

/**
 * A clinic's page under a strict policy, in which a frame shows what it would print instead of opening a dialog.
 * @param {string} body
 * @param {BrowserContextOptions & { lang?: string }} [preferences]
 */
export async function openClinic(body, { lang = 'en', ...preferences } = {}) {
  const { page, errors } = await openPage(browser, preferences);
  await page.addInitScript(() => {
    const { after } = Element.prototype;
    Element.prototype.after = function (/** @type {(Node | string)[]} */ ...nodes) {
      after.apply(this, nodes);
      for (const node of nodes) {
        if (node instanceof HTMLIFrameElement && node.contentWindow) node.contentWindow.print = () => {};
      }
    };
  });
  const address = publish(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8" /><title>A clinic</title>
      <script type="module" src="cdn/dn-widgets.js"></script><body>${body}`,
    policy,
  );
  await page.goto(address);
  return { page, errors };
}

/**
 * Presses a widget's button, and moves what its frame prints to a window of its own, from which the browser can save it:
 * the same nodes in the same mode, with the same styles.
 *
 * @param {Page} page
 * @param {string} tag
 */
export async function pressPrint(page, tag, index = 0) {
  const widget = page.locator(tag);
  await widget.locator('.actions button').nth(index).click();
  const opened = page.waitForEvent('popup');
  await widget.evaluate(({ shadowRoot }) => {
    const printed = shadowRoot?.querySelector('iframe')?.contentDocument;
    const view = /** @type {(Window & typeof globalThis) | null} */ (window.open('about:blank'));
    if (!printed || !view) throw new Error('Nothing is printed.');
    const rules = printed.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
    view.document.adoptedStyleSheets = [sheet];
    view.document.documentElement.replaceWith(view.document.adoptNode(printed.documentElement));
  });
  const sheet = await opened;
  await sheet.emulateMedia({ media: 'print' });
  return sheet;
}

/**
 * What a browser saves: how many pages, whether they are tagged, and the levels of the headings in order.
 * @param {Page} sheet
 * @param {'A4' | 'Letter'} format
 */
export async function save(sheet, format) {
  const pdf = (await sheet.pdf({ format, tagged: true })).toString('latin1');
  return {
    pages: pdf.match(/\/Type\s*\/Page\b/g)?.length,
    isTagged: pdf.includes('/StructTreeRoot'),
    roles: new Set(pdf.match(/(?<=\/S\s*\/)\w+/g)),
  };
}
