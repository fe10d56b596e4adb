import { expect } from '@open-wc/testing';
import { ScreeningPage } from '../support/screening-page.js';

const outcomes = {
  none: {},
  provider: { needles: 'nervous' },
  doctor: { bleeding: 'notSure' },
  avoid: { pregnancy: 'yes' },
} as const;

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Whether a screen shows this colour as a green, which teal is not. */
function isGreen(color: string): boolean {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return green > red + 20 && green > blue + 20;
}

describe('no outcome claims more than it may', () => {
  for (const [level, given] of Object.entries(outcomes)) {
    it(`in words: ${level}`, async () => {
      const page = await ScreeningPage.open();
      await page.finish(given);
      const text = page.text.replace("It can't tell you that dry needling is safe for you.", '');
      expect(text).to.contain('not medical advice');
      expect(text).not.to.match(/\bsafe|\beligible|\bapproved|\bcleared|\bgood candidate|\bcan have it|%|\bscore/i);
    });

    for (const scheme of ['light', 'dark']) {
      it(`by a tick or by green in ${scheme}: ${level}`, async () => {
        const page = await ScreeningPage.open();
        page.element.style.setProperty('color-scheme', scheme);
        await page.finish(given);
        expect(page.text).not.to.match(/[✓✔✅☑🗸]/u);
        for (const element of page.root.querySelectorAll('*')) {
          const { color, backgroundColor, borderInlineStartColor, fill, stroke } = getComputedStyle(element);
          const green = [color, backgroundColor, borderInlineStartColor, fill, stroke].filter(isGreen);
          expect(green, element.outerHTML).to.deep.equal([]);
        }
      });
    }
  }
});
