import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, openPage } from '../browsers/launch.mjs';
import { difference } from './difference.mjs';
import { report } from './report.mjs';
import { set } from './set.mjs';
import { address, open } from './story.mjs';

/**
 * Compares pictures of the built Storybook with those that are kept, and lays them side by side; `--accept` keeps the
 * new ones. Another version of Chromium renders a little differently, so this is for review by eye, not for CI.
 */
const accept = process.argv.includes('--accept');
const kept = new URL('pictures/', import.meta.url);
const out = new URL('../../storybook-static/pictures/', import.meta.url);

const browser = await launch('--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb');

/** @param {import('./set.mjs').Kept} kept */
async function take({ id, width = 800, globals = {} }) {
  const { page } = await openPage(browser, { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const failure = await open(page, address({ id, type: 'story' }, { ...globals, font: 'fixed' }));
  if (failure) throw new Error(`${id}: ${failure}`);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled' });
  await page.close();
  return picture;
}

/** @param {string} name */
function read(name) {
  try {
    return readFileSync(new URL(`${name}.png`, kept));
  } catch {
    return undefined;
  }
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
mkdirSync(kept, { recursive: true });

/** @type {import('./report.mjs').Picture[]} */
const pictures = [];
for (const [name, story] of Object.entries(set)) {
  const after = await take(story);
  const before = read(name);
  /**
   * @param {string} ending
   * @param {Buffer} data
   */
  const save = (ending, data) => writeFileSync(new URL(`${name}${ending}.png`, out), data);
  save('', after);
  let pixels = Infinity;
  if (before) {
    const found = difference(before, after);
    pixels = found.pixels;
    save('.before', before);
    save('.difference', found.picture);
  }
  if (accept && pixels > 0) writeFileSync(new URL(`${name}.png`, kept), after);
  pictures.push({ name, pixels, stored: Boolean(before) });
}
await browser.close();

const page = new URL('index.html', out);
writeFileSync(page, report(pictures));
const differing = pictures.filter(({ pixels }) => pixels > 0);
console.log(
  `${differing.length} of ${pictures.length} pictures differ${accept ? '; the new ones are kept' : ''}: ${relative(process.cwd(), fileURLToPath(page))}`,
);
process.exitCode = differing.length > 0 && !accept ? 1 : 0;
