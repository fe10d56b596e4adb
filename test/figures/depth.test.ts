import { expect } from '@open-wc/testing';
import { needleDepth } from '../../src/content/facts/session.js';
import { languageFor } from '../../src/content/languages.js';
import { depth, depthStyles, type Layer, type Panel } from '../../src/figures/depth.js';
import { contrast } from '../look/luminance.js';
import { overlaps, textLines } from '../look/text-lines.js';
import { allByRole } from '../support/role.js';
import { framed, outside, spaceText, widths } from './frame.js';

type Names = readonly [string, string, string, string, string, string];

/** The longest names of layers that a language may have. */
const long: Readonly<Record<string, Names>> = {
  ar: ['الجلد', 'النسيج الدهني', 'اللفافة العضلية', 'العضلة', 'الشريط العضلي المشدود', 'العقدة العضلية'],
  de: ['Haut', 'Fettgewebe', 'Bindegewebshülle', 'Muskel', 'Hartspannstrang', 'Muskelknoten'],
  en: ['Skin', 'Fat', 'Fascia', 'Muscle', 'Tight band', 'Knot'],
  es: ['Piel', 'Grasa', 'Fascia muscular', 'Músculo', 'Banda tensa del músculo', 'Nudo'],
  fr: ['Peau', 'Graisse', 'Enveloppe du muscle', 'Muscle', 'Bande musculaire tendue', 'Nœud'],
  zh: ['皮肤', '脂肪', '筋膜', '肌肉', '紧绷肌带', '结节'],
};

const about = 'Die Spitze liegt im Muskelknoten, mehr als 10 mm unter der Oberfläche der Haut.';
const all: readonly Panel[] = [
  { id: 'superficial', name: 'Oberflächlich', about },
  { id: 'deep', name: 'Tief', about },
  { id: 'electrical', name: 'Elektrisch', about },
];

function open({ lang = 'en', panels = all, width = 600, size = 16 } = {}): HTMLElement {
  const [skin, fat, fascia, muscle, band, knot] = long[lang]!;
  const layers: Record<Layer, string> = { skin, fat, fascia, muscle, band, knot };
  const language = languageFor(lang);
  return framed(
    depth(language, panels, { layers, note: 'Depth is to scale.', ask: 'Ask which of these you will have.' }),
    depthStyles,
    {
      ...language,
      width,
      size,
    },
  );
}

const boxes = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());

const shown = (figure: Element, selector: string) =>
  [...figure.querySelectorAll(selector)].filter((each) => each.checkVisibility());

describe('the drawing of depths', () => {
  for (const width of widths) {
    for (const lang of Object.keys(long)) {
      it(`keeps its texts apart and in their columns in a widget of ${width} px, in ${lang}`, () => {
        const figure = open({ lang, width });
        for (const spaced of [false, true]) {
          if (spaced) spaceText(figure);
          expect(overlaps(textLines(figure)), `spaced: ${spaced}`).to.deep.equal([]);
          expect([figure, ...figure.querySelectorAll('.name, .about, .labels')].flatMap(outside)).to.deep.equal([]);
        }
      });
    }
  }

  it('is beside its labels on a phone, and shares one set of labels in a row where there is space', () => {
    for (const [width, sets] of [
      [280, 3],
      [600, 1],
    ] as const) {
      const figure = open({ width });
      expect(shown(figure, '.labels')).to.have.length(sets);
      expect(shown(figure, '.marks')).to.have.length(sets);
      expect(new Set(boxes(figure, '.art').map(({ bottom }) => Math.round(bottom))).size).to.equal(sets);
    }
  });

  it('numbers the layers where large text leaves no space for their names, and names them in a key', () => {
    const figure = open({ lang: 'de', width: 320, size: 32 });
    expect(shown(figure, '.labels span')).to.have.length(0);
    expect(shown(figure, '.key li').map(({ textContent }) => textContent)).to.deep.equal([...long.de!]);
    expect(overlaps(textLines(figure))).to.deep.equal([]);
    expect(outside(figure)).to.deep.equal([]);
    expect(shown(open({ width: 280 }), '.key')).to.have.length(0);
  });

  for (const lang of ['en', 'ar']) {
    it(`keeps every needle inside its tissue, in ${lang}`, () => {
      for (const [width, size] of [...widths.map((width) => [width, 16] as const), [320, 32] as const]) {
        const figure = open({ lang, width, size });
        for (const panel of figure.querySelectorAll('.art')) {
          const [tissue] = boxes(panel, '.tissue');
          for (const { left, right } of boxes(panel, '.needle, .clip')) {
            expect(left, `${width} px`).to.be.at.least(tissue!.left);
            expect(right, `${width} px`).to.be.at.most(tissue!.right);
          }
        }
      }
    });
  }

  it('ends the superficial needle above the line of 10 mm, the others in the knot and its band', () => {
    for (const width of widths) {
      const figure = open({ width });
      for (const panel of figure.querySelectorAll('.art')) {
        const [line] = boxes(panel, '.limit');
        const [knot] = boxes(panel, '.knot');
        const [band] = boxes(panel, 'rect.band');
        const [first, second] = boxes(panel, '.needle');
        if (panel.closest('.superficial')) {
          expect(first!.bottom).to.be.below(line!.top).and.above(boxes(panel, '.skin')[0]!.bottom);
          continue;
        }
        expect(first!.bottom).to.be.within(knot!.top, knot!.bottom);
        expect((first!.left + first!.right) / 2).to.be.within(knot!.left, knot!.right);
        if (second) expect(second.bottom).to.be.within(band!.top, band!.bottom);
      }
      expect(boxes(figure, '.needle')).to.have.length(4);
    }
  });

  it('is to scale: its line lies as deep as the marks say', () => {
    const figure = open();
    const [tissue] = boxes(figure, '.tissue');
    const marks = shown(figure, '.marks span:not(.unit)');
    for (const mark of marks) {
      const { top } = mark.getBoundingClientRect();
      expect(top - tissue!.top).to.be.closeTo(6 * Number(mark.textContent), 0.5);
    }
    const [line] = boxes(figure, '.limit');
    expect((line!.top + line!.bottom) / 2 - tissue!.top).to.be.closeTo(6 * needleDepth.millimeters, 0.5);
    expect(shown(figure, '.bold').map(({ textContent }) => textContent)).to.deep.equal(['10']);
  });

  it('draws only its input, each with its name and text', () => {
    for (const [first] of all.entries()) {
      const panels = all.slice(first);
      for (const width of widths) {
        const figure = open({ panels, width });
        expect(allByRole(figure, 'listitem').map(({ className }) => className)).to.deep.equal(
          panels.map(({ id }) => id),
        );
        expect(figure.innerText).to.contain(panels[0]!.name).and.contain(about);
        expect(shown(figure, '.labels').length).to.equal(width < 600 ? panels.length : 1);
        expect(overlaps(textLines(figure))).to.deep.equal([]);
      }
    }
  });

  it('is mirrored from right to left: labels at the right, marks at the left', () => {
    const figure = open({ lang: 'ar' });
    const [art] = boxes(figure, '.art');
    const [labels] = boxes(figure, '.labels');
    const [marks] = boxes(figure, 'li:last-child .marks');
    const [knot] = boxes(figure, '.knot');
    expect(labels!.left).to.be.above(art!.right);
    expect(marks!.right).to.be.below(boxes(figure, '.art').at(-1)!.left);
    expect((knot!.left + knot!.right) / 2).to.be.above((art!.left + art!.right) / 2);
  });

  for (const scheme of ['light', 'dark']) {
    it(`keeps the knot, the edges and the ink distinct from the tissue, in ${scheme}`, () => {
      const figure = open();
      figure.style.colorScheme = scheme;
      const paint = (selector: string, property: 'fill' | 'stroke') =>
        getComputedStyle(figure.querySelector(selector)!)[property];
      const tissues = ['skin', 'fat', 'fascia', 'muscle'].map((each) => paint(`rect.${each}`, 'fill'));
      expect(contrast(paint('.knot', 'fill'), paint('rect.muscle', 'fill'))).to.be.at.least(3);
      for (const each of tissues) expect(contrast(paint('.edge', 'stroke'), each)).to.be.at.least(2.9);
      expect(contrast(paint('.over .limit', 'stroke'), paint('.ground', 'stroke'))).to.be.at.least(7);
      expect(contrast(paint('.needle', 'fill'), paint('.needle', 'stroke'))).to.be.at.least(7);
    });
  }

  it('has no text in its drawings', () => {
    expect(open().querySelectorAll('svg text, svg title, svg desc')).to.have.length(0);
  });
});
