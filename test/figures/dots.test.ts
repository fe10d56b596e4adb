import { expect } from '@open-wc/testing';
import { dots, dotsStyles } from '../../src/figures/dots.js';
import { overlaps, textLines } from '../look/text-lines.js';
import { framed, outside, spaceText, widths } from './frame.js';

const words = {
  heading: 'Ein Punkt ist eine Behandlung, nicht ein Mensch',
  filled: 'leichtes Behandlungsereignis',
  empty: 'nichts gemeldet',
  notes: [
    'Die beiden Untersuchungen haben unterschiedlich gezählt.',
    'Keine der beiden Zahlen ist ein eigenes Risiko.',
  ],
  ask: 'Fragen Sie nach Ihrem eigenen Behandlungsrisiko.',
};

const rare = {
  claim: 'Etwa 1 von 1.024 Behandlungen mit schwerwiegendem Zwischenfall',
  about: ['Schwerwiegend bedeutet zum Beispiel einen Lungenkollaps.'],
  source: 'Boyce 2020, als 1 von 1.000 gezeichnet',
  mark: '1 schwerwiegender Behandlungszwischenfall',
};

const study = (filled: number) => ({
  filled,
  claim: `${filled} von 100 Behandlungen`,
  about: 'mit vorübergehender Nebenwirkungserscheinung',
  source: 'Brady 2014, 7.629 Behandlungen',
});

const open = ({
  counts = [19, 37],
  ...page
}: { counts?: number[]; dir?: string; width?: number; size?: number } = {}) =>
  framed(dots(words, counts.map(study), rare), dotsStyles, page);

/** How many dots a path draws, each at its own position. */
const count = (path: Element): number => new Set(path.getAttribute('d')!.match(/M[^a-z]*/g)).size;

const shown = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].filter((each) => each.checkVisibility());

describe('the dots', () => {
  it("fill as many of 100 as the study's number says", () => {
    const counts = [0, 1, 19, 37, 99, 100];
    const drawings = [...open({ counts }).querySelectorAll('.hundred')];
    expect(drawings.map((each) => count(each.querySelector('.filled')!))).to.deep.equal(counts);
    for (const each of drawings) {
      const [filled, hollow] = [each.querySelector('.filled')!, each.querySelector('.hollow')!];
      expect(count(filled) + count(hollow)).to.equal(100);
      expect(getComputedStyle(filled).fill).not.to.equal('none');
      expect(getComputedStyle(hollow).fill).to.equal('none');
    }
  });

  it('draw about 1 in 1,000 as one of a thousand, larger and led to, that covers no other', () => {
    for (const width of widths) {
      const [drawing, ...more] = shown(open({ width }), '.thousand svg');
      expect(more).to.deep.equal([]);
      const [others, one] = ['.others', '.one'].map((kind) => drawing!.querySelector(kind)!);
      expect(count(others!)).to.equal(999);
      expect(count(one!)).to.equal(1);
      const [small, large] = [others!, one!].map((each) => parseFloat(getComputedStyle(each).strokeWidth));
      expect(large).to.be.greaterThan(small! * 1.5);
      // The dots are 6 apart.
      expect((small! + large!) / 2).to.be.lessThan(6);
    }
  });

  it('have the same size for the same denominator, and stay in sight of 1:1', () => {
    for (const width of widths) {
      const boxes = [...open({ width }).querySelectorAll('.hundred')].map((each) => each.getBoundingClientRect());
      expect(new Set(boxes.map((box) => Math.round(box.width))).size).to.equal(1);
      expect(boxes[0]!.width).to.be.within(200, 232);
    }
  });

  it('lead to the words that name the one', () => {
    for (const width of widths) {
      for (const dir of ['ltr', 'rtl']) {
        const figure = open({ width, dir });
        const [leader] = shown(figure, '.leader');
        const name = document.createRange();
        name.selectNodeContents(figure.querySelector('.thousand strong')!);
        const [line, text] = [leader!.getBoundingClientRect(), name.getBoundingClientRect()];
        expect((text.left + text.right) / 2, `${width} px, ${dir}`).to.be.closeTo((line.left + line.right) / 2, 3);
        expect(text.top).to.be.at.least(line.bottom - 2);
      }
    }
  });

  it('are hidden from assistive technology, and described in words', () => {
    const figure = open();
    expect(figure.querySelectorAll('svg:not([aria-hidden="true"])')).to.have.length(0);
    for (const text of [
      ...Object.values(words).flat(),
      ...Object.values(rare).flat(),
      ...Object.values(study(37)).slice(1),
    ])
      expect(figure.innerText).to.include(String(text));
    // A label of a part of a drawing means nothing without it.
    for (const drawing of figure.querySelectorAll('[aria-hidden="true"]')) drawing.remove();
    for (const text of [words.filled, words.empty, rare.mark]) expect(figure.innerText).not.to.include(text);
  });

  for (const [width, size] of [...widths.map((width) => [width, 16] as const), [320, 32] as const]) {
    it(`keep their texts apart and in their columns in a widget of ${width} px, in text of ${size} px`, () => {
      for (const dir of ['ltr', 'rtl']) {
        const figure = open({ width, size, dir });
        for (const spaced of [false, true]) {
          if (spaced) spaceText(figure);
          expect(overlaps(textLines(figure)), `spaced: ${spaced}`).to.deep.equal([]);
          expect(
            [figure, ...figure.querySelectorAll('.studies > div, .key span, .rare')].flatMap(outside),
          ).to.deep.equal([]);
        }
        const { left, right } = figure.getBoundingClientRect();
        for (const drawing of shown(figure, 'svg')) {
          expect(drawing.getBoundingClientRect().left).to.be.at.least(left - 0.5);
          expect(drawing.getBoundingClientRect().right).to.be.at.most(right + 0.5);
        }
      }
    });
  }
});
