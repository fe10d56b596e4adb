import { expect } from '@open-wc/testing';
import '../src/entries/dn-widgets.js';
import { contrast } from './look/luminance.js';
import { mount, settled } from './support/mount.js';

type Pair = [ink: string, ground: string];

/** Text that follows the accent, and its backgrounds: links and buttons, also hovered; chosen, discs. */
const accentText: Pair[] = [
  ['accent', 'surface'],
  ['accent', 'tint'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hovered'],
  ['on-focus', 'focus'],
];

/** Every other text on each of its backgrounds. */
const text: Pair[] = [
  ['ink', 'surface'],
  ['ink', 'inset'],
  ['ink', 'tint'],
  ['ink', 'emergency-tint'],
  ['ink', 'doctor-tint'],
  ['ink', 'provider-tint'],
  ['muted', 'surface'],
  ['muted', 'inset'],
  ['emergency-ink', 'surface'],
  ['emergency-ink', 'inset'],
  ['emergency-ink', 'emergency-tint'],
  ['doctor', 'surface'],
  ['provider', 'surface'],
  ['white', 'emergency'],
  ['white', 'emergency-hovered'],
];

/** What follows the accent and has a meaning without words: progress, bullets, icons, borders, the focus. */
const accentMarks: Pair[] = [
  ['accent', 'surface'],
  ['accent', 'inset'],
  ['accent', 'tint'],
  ['focus', 'surface'],
  ['focus', 'inset'],
  ['focus', 'tint'],
  ['focus', 'emergency-tint'],
];

/** Every other mark: borders of controls, of cards and bands, the shapes of the levels, the scales. */
const marks: Pair[] = [
  ['line', 'surface'],
  ['line', 'inset'],
  ['muted', 'inset'],
  ['doctor', 'doctor-tint'],
  ['provider', 'provider-tint'],
  ['emergency-ink', 'emergency-tint'],
  ['emergency-ink', 'inset'],
];

/** 200 accents around the wheel, from nearly black to nearly white, from grey to beyond what a screen shows. */
const accents = [
  ...Array.from({ length: 24 }, (_, step) => step * 15).flatMap((hue) =>
    [15, 45, 70, 95].flatMap((lightness) => [0.08, 0.32].map((chroma) => `oklch(${lightness}% ${chroma} ${hue})`)),
  ),
  ...['white', 'black', 'gray', 'yellow', 'blue', 'lime', 'red', 'rgb(0 128 0 / 0.5)'],
];

/** A widget, and the pairs of its tokens whose contrast is too low, resolved with the properties that the page sets. */
async function open(page: Record<string, string>) {
  const element = mount('<dn-side-effects></dn-side-effects>');
  const set = (properties: Record<string, string>) => {
    for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
  };
  set(page);
  await settled();
  const probe = element.shadowRoot!.querySelector('.dn')!.appendChild(document.createElement('i'));
  const tooLow = (pairs: Pair[], least: number): string[] => {
    const read = (token: string) => {
      probe.style.color = token === 'white' ? token : `var(--_${token})`;
      return getComputedStyle(probe).color;
    };
    return pairs.flatMap(([ink, ground]) => {
      const ratio = contrast(read(ink), read(ground));
      // 8 bits per channel cause an error of up to a hundredth.
      return ratio < least - 0.01 ? [`${ink} on ${ground}: ${ratio.toFixed(2)}`] : [];
    });
  };
  return { element, set, tooLow };
}

/** Applies the styles for readers who ask for more contrast, in this test alone. */
function askForMoreContrast(root: ShadowRoot): void {
  for (const sheet of root.adoptedStyleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule) || rule.conditionText !== '(prefers-contrast: more)') continue;
      rule.media.mediaText = 'all';
      lifted.push(rule);
    }
  }
}

const lifted: CSSMediaRule[] = [];

afterEach(() => {
  for (const rule of lifted.splice(0)) rule.media.mediaText = '(prefers-contrast: more)';
});

for (const [scheme, surface] of [
  ['light', '94%'],
  ['dark', '24%'],
] as const) {
  describe(`contrast in ${scheme}`, () => {
    it('of text is 7:1, and of what has a meaning 3:1', async () => {
      const { tooLow } = await open({ 'color-scheme': scheme });
      expect(tooLow([...accentText, ...text], 7)).to.deep.equal([]);
      expect(tooLow([...accentMarks, ...marks], 3)).to.deep.equal([]);
    });

    it('is higher for readers who ask for more: second text as the first, hairlines as lines', async () => {
      const { element, tooLow } = await open({ 'color-scheme': scheme });
      expect(tooLow([['hairline', 'surface']], 3)).to.have.length(1);
      askForMoreContrast(element.shadowRoot!);
      expect(lifted).not.to.deep.equal([]);
      expect(tooLow([...accentText, ...text], 7)).to.deep.equal([]);
      expect(tooLow([...accentMarks, ...marks, ['hairline', 'surface']], 3)).to.deep.equal([]);
      expect(tooLow([['muted', 'surface']], 12)).to.deep.equal([]);
    });

    it('is kept with any accent of a clinic: of text 4.5:1, of marks 3:1', async () => {
      const { set, tooLow } = await open({ 'color-scheme': scheme });
      const failed = accents.flatMap((accent) => {
        set({ '--dn-accent': accent });
        return [...tooLow([...accentText, ...text], 4.5), ...tooLow([...accentMarks, ...marks], 3)].map(
          (pair) => `${accent}: ${pair}`,
        );
      });
      expect(failed).to.deep.equal([]);
      expect(accents).to.have.length(200);
    });

    it('keeps a focused link readable, whatever colour a clinic sets for the focus', async () => {
      const { set, tooLow } = await open({ 'color-scheme': scheme });
      for (const focus of accents.filter((color) => !color.includes('/'))) {
        set({ '--dn-focus': focus });
        expect(tooLow([['on-focus', 'focus']], 4.4), focus).to.deep.equal([]);
      }
    });

    // A dark surface in a light scheme can't be read: all colours but the surface follow the scheme.
    it('is kept on a surface of the clinic that is as light or dark as the scheme', async () => {
      const { set, tooLow } = await open({ 'color-scheme': scheme });
      for (let hue = 0; hue < 360; hue += 30) {
        set({ '--dn-surface': `oklch(${surface} 0.025 ${hue})` });
        expect(tooLow([...accentText, ...text], 4.5), `hue ${hue}`).to.deep.equal([]);
        expect(tooLow([...accentMarks, ...marks], 3), `hue ${hue}`).to.deep.equal([]);
      }
    });
  });
}
