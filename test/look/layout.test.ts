import { expect } from '@open-wc/testing';
import { faultsAtWidths } from './faults.js';
import { addStyles, removeStyles } from './page-styles.js';
import { everyScreen, type Screen } from './screens.js';
import { manyScreens } from '../support/timeouts.js';

/** The spacing that a reader must be able to set (WCAG 2.2, 1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

interface Mode {
  readonly name: string;
  readonly set: (screen: Screen) => void;
  readonly widths: readonly number[];
  readonly languages: readonly string[];
}

/** The longest words and the other direction show what English and French would. */
const few = ['de', 'ar'];

/**
 * Every screen of every widget is laid out in each of these modes, at each width and in each language. A screen is opened
 * once for all modes of a language, because that takes longer than to lay it out.
 */
const modes: readonly Mode[] = [
  { name: 'by default', set: () => {}, widths: [280, 320, 600, 1200], languages: ['en', 'fr', ...few] },
  {
    name: 'on a page whose root is 62.5 %',
    set: () => addStyles(':root { font-size: 62.5% }'),
    widths: [280, 600, 1200],
    languages: few,
  },
  { name: 'in text of 24 px', set: ({ host }) => (host.style.fontSize = '24px'), widths: [280], languages: few },
  {
    name: 'in text of 32 px',
    set: ({ host }) => (host.style.fontSize = '32px'),
    widths: [320, 600, 1200],
    languages: few,
  },
  {
    name: "with a reader's text spacing",
    set: () => addStyles(spacing),
    widths: [280, 600],
    languages: few,
  },
  {
    name: "with a reader's text spacing in its shadow root too",
    set: ({ host }) => addStyles(spacing, host.shadowRoot!),
    widths: [280, 600],
    languages: few,
  },
];

/** The other engines take several times as long: they lay out the extremes, in the languages that differ most from English. */
const isChromium = 'userAgentData' in navigator;

/** The faults of a screen in a mode, which is left again. */
function faultsInMode(screen: Screen, { name, set, widths }: Mode): string[] {
  set(screen);
  const found = faultsAtWidths(screen, isChromium ? widths : widths.slice(0, 1));
  for (const element of [screen.host, screen.place]) element.removeAttribute('style');
  removeStyles();
  return found.map((fault) => `${name}, ${fault}`);
}

describe('a widget', function () {
  this.timeout(manyScreens);

  for (const lang of isChromium ? ['en', 'fr', ...few] : few) {
    const inLanguage = modes.filter(({ languages }) => languages.includes(lang));

    it(`in ${lang} lets nothing overflow, be cut, covered or too small to hit, ${inLanguage.map(({ name }) => name).join(', ')}`, async () => {
      const found = new Set<string>();
      await everyScreen((screen) => {
        for (const mode of inLanguage) for (const fault of faultsInMode(screen, mode)) found.add(fault);
      }, lang);
      expect([...found]).to.deep.equal([]);
    });
  }
});
