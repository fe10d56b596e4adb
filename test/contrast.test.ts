import { expect } from '@open-wc/testing';
import '../src/entries/dn-widgets.js';
import { mount, settled } from './support/mount.js';

const pairs: [ink: string, ground: string, least: number][] = [
  ...['surface', 'inset', 'tint', 'emergency-tint', 'doctor-tint', 'provider-tint'].map(
    (ground): [string, string, number] => ['ink', ground, 7],
  ),
  ['muted', 'surface', 7],
  ['muted', 'inset', 7],
  ['accent', 'surface', 7],
  ['on-accent', 'accent', 7],
  ['emergency-ink', 'emergency-tint', 7],
  ['emergency-ink', 'surface', 7],
  ['emergency-ink', 'inset', 7],
  ['doctor', 'doctor-tint', 7],
  ['provider', 'provider-tint', 7],
  ['doctor', 'surface', 7],
  ['provider', 'surface', 7],
  ['white', 'emergency', 7],
  ['line', 'surface', 3],
  ['accent', 'tint', 3],
  ['accent', 'inset', 3],
];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** The relative luminance of a colour as a screen shows it (WCAG 2.2). */
function luminance(color: string): number {
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A widget in this scheme, and the contrast of its tokens as it resolves them. */
async function palette(scheme: string) {
  const element = mount('<dn-side-effects></dn-side-effects>');
  element.style.setProperty('color-scheme', scheme);
  await settled();
  const probe = element.shadowRoot!.querySelector('.dn')!.appendChild(document.createElement('i'));
  const read = (token: string) => {
    probe.style.color = token === 'white' ? token : `var(--_${token})`;
    return luminance(getComputedStyle(probe).color);
  };
  const contrast = (ink: string, ground: string) => {
    const [a = 0, b = 0] = [read(ink), read(ground)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  return { element, contrast };
}

describe('contrast', () => {
  for (const scheme of ['light', 'dark']) {
    it(`of text is 7:1 and of meaning 3:1 in ${scheme}`, async () => {
      const { contrast } = await palette(scheme);
      const found = pairs.map(([ink, ground, least]) => ({ ink, ground, least, ratio: contrast(ink, ground) }));
      // A screen's 8 bits a channel cost up to a hundredth.
      expect(found.filter(({ ratio, least }) => ratio < least - 0.01)).to.deep.equal([]);
    });

    it(`stays 4.5:1 with any accent of a clinic in ${scheme}`, async () => {
      const { element, contrast } = await palette(scheme);
      for (let hue = 0; hue < 360; hue += 10) {
        for (const lightness of [20, 60, 95]) {
          element.style.setProperty('--dn-accent', `oklch(${lightness}% 0.12 ${hue})`);
          expect(contrast('accent', 'surface'), `on the surface, hue ${hue}`).to.be.at.least(4.5);
          expect(contrast('on-accent', 'accent'), `on the accent, hue ${hue}`).to.be.at.least(4.5);
        }
      }
    });
  }
});
