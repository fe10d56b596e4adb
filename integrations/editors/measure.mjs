import { launch, openPage } from '../../test/browsers/launch.mjs';
import { serveClinic } from '../../test/server/server.mjs';
import { editors } from './editors.mjs';

const publish = await serveClinic();
const origin = new URL(publish('')).origin;

/** The line that the builder writes into each tag, with any kind of space. */
const line = /Call\s911\snow\./;

const places = (body, head = '') =>
  publish(`<!doctype html><html lang="en"><meta charset="utf-8" /><title>A clinic</title>${head}<body>${body}</body>`);

/** What the builder gives for a page: of the plain way, and the part for the head of another. */
async function snippets(browser) {
  const { page } = await openPage(browser);
  await page.goto(`${origin}/demo/builder.html`);
  const area = page.getByRole('textbox', { name: 'For the page', exact: true });
  const read = async (way, sign) => {
    await page.getByRole('radio', { name: way }).press('Space');
    await page.waitForFunction(
      ([address, part]) => {
        const { value } = document.querySelector('[data-box="page"] textarea');
        return value.includes(address) && value.includes(part);
      },
      [`"${origin}/cdn/`, sign],
    );
    return area.inputValue();
  };
  await page.getByLabel('Address of the folder').fill(`${origin}/cdn/`);
  const plain = await read('Plain HTML', '<dn-content page');
  const [head] = (await read('Head only', 'data-dn-content')).split('<!-- Where each widget belongs -->');
  await page.close();
  return { plain, head };
}

/** Whether the widgets run on a page, and whether the line can be read there, in the page or in a widget. */
async function visit(browser, address, preferences) {
  const { page } = await openPage(browser, preferences);
  await page.goto(address);
  const widget = page.locator('dn-side-effects:defined');
  const isAlive = (await widget.count()) > 0;
  if (isAlive) await widget.locator('.foot').waitFor();
  const lines = await page.getByText(line).or(page.locator('a[href="tel:911"]')).all();
  const shown = await Promise.all(lines.map((each) => each.isVisible()));
  await page.close();
  return { isAlive, isReadable: shown.includes(true) };
}

async function measureOne(browser, { send }, { plain, head }) {
  const { page } = await openPage(browser);
  await page.goto(places('<div id="editor"></div>'));
  const kept = await send(page, plain);
  await page.close();
  const visits = await Promise.all([
    visit(browser, places(kept)),
    visit(browser, places(kept, head)),
    visit(browser, places(kept), { javaScriptEnabled: false }),
  ]);
  const [pasted, withHead] = visits;
  return {
    tags: ['dn-eligibility-check', 'dn-session-timeline', 'dn-side-effects'].every((tag) => kept.includes(`<${tag}`)),
    script: /<script[^>]+src=/.test(kept),
    isReadable: visits.every(({ isReadable }) => isReadable),
    isAlive: pasted.isAlive,
    isAliveWithHead: withHead.isAlive,
  };
}

/** What each editor keeps of the builder's HTML, and what a reader then has. */
export async function measure() {
  const browser = await launch();
  try {
    const sent = await snippets(browser);
    const measured = [];
    for (const editor of editors) measured.push({ ...editor, ...(await measureOne(browser, editor, sent)) });
    return measured;
  } finally {
    await browser.close();
  }
}
