import { expect } from '@open-wc/testing';
import { faultsAtWidths } from './faults.js';
import { addStyles, removeStyles } from './page-styles.js';
import { everyScreen, type Screen } from './screens.js';

const widths = [280, 320, 600, 1200];
const [narrow, middle, wide] = [280, 600, 1200];

/** The spacing that a reader must be able to set (WCAG 2.2, 1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

interface Condition {
  readonly set: (screen: Screen) => void;
  readonly at: readonly number[];
}

/** Under a condition the longest words and the other direction show what English and French would. */
const languages = ['de', 'ar'];

const conditions: Record<string, Condition> = {
  'by default': { set: () => {}, at: widths },
  'on a page whose root is 62.5 %': { set: () => addStyles(':root { font-size: 62.5% }'), at: [narrow, middle] },
  'in text of 32 px': { set: ({ host }) => (host.style.fontSize = '32px'), at: [narrow, middle, wide] },
  "with a reader's text spacing": { set: () => addStyles(spacing), at: [narrow, middle] },
  "with a reader's text spacing in its shadow root too": {
    set: ({ host }) => addStyles(spacing, host.shadowRoot!),
    at: [narrow, middle],
  },
};

for (const [name, { set, at }] of Object.entries(conditions)) {
  describe(`a widget ${name}`, () => {
    for (const lang of at === widths ? ['en', 'fr', ...languages] : languages) {
      it(`lets nothing overflow, be cut, covered or too small to hit in ${lang}`, async () => {
        const found = new Set<string>();
        await everyScreen((screen) => {
          set(screen);
          for (const fault of faultsAtWidths(screen, at)) found.add(fault);
          screen.host.removeAttribute('style');
          removeStyles();
        }, lang);
        expect([...found]).to.deep.equal([]);
      });
    }
  });
}
