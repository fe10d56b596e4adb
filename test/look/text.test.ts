import { expect } from '@open-wc/testing';
import { contrast } from './luminance.js';
import { addStyles } from './page-styles.js';
import { everyScreen, type Screen } from './screens.js';
import { manyScreens } from '../support/timeouts.js';

const seeThrough = 'rgba(0, 0, 0, 0)';

/** What is painted behind an element: for a text on a disc the disc, else the background of its ancestors. */
function groundOf(element: Element): string {
  const disc = element.localName === 'text' && element.parentElement?.querySelector('circle');
  if (disc) return getComputedStyle(disc).fill;
  const { backgroundColor } = getComputedStyle(element);
  return backgroundColor === seeThrough ? groundOf(element.parentElement!) : backgroundColor;
}

/** Every text whose contrast with its background is too low. */
function faint({ name, frame }: Screen, least: number): string[] {
  return [...frame.querySelectorAll('*')]
    .filter(
      (each) => each.checkVisibility() && [...each.childNodes].some((node) => node instanceof Text && node.data.trim()),
    )
    .flatMap((each) => {
      const { color, fill } = getComputedStyle(each);
      const ratio = contrast(each instanceof SVGElement ? fill : color, groundOf(each));
      return ratio < least ? [`${name}: ${ratio.toFixed(2)}: "${each.textContent.trim()}"`] : [];
    });
}

for (const scheme of ['light', 'dark']) {
  for (const [accent, least] of [
    ['', 6.99],
    ['yellow', 4.5],
    ['blue', 4.5],
  ] as const) {
    it(`every text is readable on its background, in ${scheme} with ${accent || 'our'} accent`, async function () {
      this.timeout(manyScreens);
      const found = new Set<string>();
      await everyScreen((screen) => {
        // A colour in transition can't be measured.
        addStyles('* { transition: none !important }', screen.host.shadowRoot!);
        screen.host.style.colorScheme = scheme;
        if (accent) screen.host.style.setProperty('--dn-accent', accent);
        for (const each of faint(screen, least)) found.add(each);
      });
      expect([...found]).to.deep.equal([]);
    });
  }
}
