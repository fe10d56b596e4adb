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

const modes = ['light', 'dark'].flatMap((scheme) => [
  { scheme, accent: '', least: 6.99 },
  { scheme, accent: 'yellow', least: 4.5 },
  { scheme, accent: 'blue', least: 4.5 },
]);

describe('every text is readable on its background', function () {
  this.timeout(manyScreens);
  const found = modes.map(() => new Set<string>());

  // Each screen is opened once for all modes, because that takes longer than to read its colours.
  before(() =>
    everyScreen((screen) => {
      // A colour in transition can't be measured.
      addStyles('* { transition: none !important }', screen.host.shadowRoot!);
      for (const [index, { scheme, accent, least }] of modes.entries()) {
        screen.host.style.colorScheme = scheme;
        screen.host.style.setProperty('--dn-accent', accent);
        for (const each of faint(screen, least)) found[index]!.add(each);
      }
    }),
  );

  for (const [index, { scheme, accent }] of modes.entries())
    it(`in ${scheme} with ${accent || 'our'} accent`, () => {
      expect([...found[index]!]).to.deep.equal([]);
    });
});
