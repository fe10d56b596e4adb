import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { languageFor } from '../../src/content/languages.js';
import { body, bodyStyles, type Place, type Use } from '../../src/figures/body.js';
import { contrast } from '../look/luminance.js';
import { overlaps, textLines } from '../look/text-lines.js';
import { allByRole, byRole } from '../support/role.js';
import { framed, outside, spaceText, widths } from './frame.js';

const names: Readonly<Record<Place, string>> = {
  head: 'Migräneerkrankungen und Kopfschmerzen',
  neck: 'Beschleunigungsverletzung',
  joints: 'Gelenksteifigkeit',
  tendons: 'Sehnenscheidenentzündung',
  wrist: 'Karpaltunnelsyndrom',
  muscle: 'Muskelschmerzen',
};

const places = Object.keys(names) as Place[];

const use = (place: Place): Use => ({ place, name: names[place], about: 'Zum Beispiel am Ellenbogensehnenansatz' });

const words = {
  choose: 'Eintrag wählen, um die Körperstelle hervorzuheben',
  front: 'Vorderansicht',
  back: 'Rückansicht',
  lung: {
    name: 'Lungennähe',
    about: 'Eine Nadel kann hier versehentlich einen Lungenflügel verletzen. Fragen Sie, wie das vermieden wird.',
  },
  ask: 'Sagen Sie Ihrer Physiotherapeutin, wo es wehtut.',
};

function open({ lang = 'de', shown = places, width = 600, size = 16 } = {}): HTMLElement {
  const language = languageFor(lang);
  return framed(body('one', shown.map(use), words), bodyStyles, { ...language, width, size });
}

/** How the picture shows a region: its rings and discs, or the body itself. */
const drawing = (figure: Element, place: Place): string =>
  [...figure.querySelectorAll(`.bodies .${place} circle, .bodies path.${place}`)]
    .map((shape) => {
      const { r, fill, stroke, strokeWidth } = getComputedStyle(shape);
      return [r, fill, stroke, strokeWidth].join(' ');
    })
    .join('\n');

const rings = (figure: Element, place: Place): string =>
  [...figure.querySelectorAll(`.bodies .${place} .ring, .bodies path.${place}`)]
    .map((shape) => getComputedStyle(shape).strokeWidth)
    .join();

/** The regions whose rings, or whose body, have a thick line. */
const marked = (figure: Element): Place[] => places.filter((place) => rings(figure, place).includes('3px'));

/** The regions whose disc in the list is filled, not hollow. */
const filled = (figure: Element): string[] =>
  [...figure.querySelectorAll('.use')]
    .filter((row) => {
      const { backgroundColor, borderColor } = getComputedStyle(row.querySelector('.disc')!);
      return backgroundColor === borderColor;
    })
    .map((row) => row.querySelector('strong')!.textContent);

const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((e) => e.textContent);

describe('the body', () => {
  it('has nothing chosen at first: all rings are open, and every disc is filled', () => {
    const figure = open();
    expect(allByRole<HTMLInputElement>(figure, 'radio').filter(({ checked }) => checked)).to.deep.equal([]);
    expect(marked(figure)).to.deep.equal([]);
    expect(filled(figure)).to.include.members([names.head, names.neck, names.joints, names.tendons, names.wrist]);
  });

  for (const place of places) {
    it(`marks ${place} in picture and list when it is chosen after another, and no other`, () => {
      const figure = open();
      const before = Object.fromEntries(places.map((each) => [each, rings(figure, each)]));
      const plain = drawing(figure, place);
      byRole(figure, 'radio', new RegExp(names[place === 'head' ? 'neck' : 'head'])).click();
      expect(marked(figure)).not.to.include(place);
      byRole(figure, 'radio', new RegExp(names[place])).click();
      expect(marked(figure)).to.deep.equal([place]);
      expect(drawing(figure, place)).not.to.equal(plain);
      for (const other of places.filter((each) => each !== place)) expect(rings(figure, other)).to.equal(before[other]);
      if (place !== 'muscle') expect(filled(figure)).to.deep.equal([names[place]]);
      else expect(getComputedStyle(figure.querySelector('.use.muscle')!).boxShadow).not.to.equal('none');
    });
  }

  it('is chosen from by keyboard, with a ring round the row that has the focus', async () => {
    const figure = open();
    const [first] = allByRole(figure, 'radio');
    first!.focus();
    expect(getComputedStyle(first!.closest('label')!).outlineStyle).to.equal('solid');
    await sendKeys({ press: ' ' });
    expect(marked(figure)).to.deep.equal(['head']);
    await sendKeys({ press: 'ArrowDown' });
    expect(marked(figure)).to.deep.equal(['neck']);
  });

  it('is a group with a legend, stores nothing and exposes nothing in its values', () => {
    const figure = open();
    byRole(figure, 'group', words.choose);
    for (const [index, radio] of allByRole<HTMLInputElement>(figure, 'radio').entries()) {
      expect(radio.getAttribute('autocomplete')).to.equal('off');
      expect(radio.value).to.equal(String(index));
      expect(radio.closest('label')!.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('shows exactly the regions of its input, numbered in the order of the list', () => {
    for (const lang of ['de', 'ar']) {
      const shown: Place[] = ['wrist', 'head', 'tendons'];
      const figure = open({ lang, shown });
      const numeral = (index: number) => String(index);
      expect(texts(figure, '.use .disc')).to.deep.equal([1, 2, 3].map(numeral));
      expect(texts(figure, '.bodies .wrist text')).to.deep.equal([numeral(1)]);
      expect(texts(figure, '.bodies .head text')).to.deep.equal([numeral(2)]);
      expect(texts(figure, '.bodies .tendons text')).to.deep.equal([numeral(3), numeral(3)]);
      expect(figure.querySelectorAll('.bodies g')).to.have.length(3);
      expect(allByRole(figure, 'listitem')).to.have.length(3);
    }
  });

  it('shares no group of radios with another on the page', () => {
    const one = open().getRootNode() as ShadowRoot;
    const both = framed(
      html`<figure>${body('one', places.map(use), words)} ${body('two', places.map(use), words)}</figure>`,
      bodyStyles,
    );
    const [first, second] = both.querySelectorAll('figure');
    allByRole(first!, 'radio')[0]!.click();
    allByRole(second!, 'radio')[1]!.click();
    expect(marked(first!)).to.deep.equal(['head']);
    expect(marked(second!)).to.deep.equal(['neck']);
    expect(marked(one.querySelector('figure')!)).to.deep.equal([]);
  });

  it('shades what is near the lung on the front and the back, inside the body, by lines and an outline', () => {
    const figure = open();
    const shaded = [...figure.querySelectorAll<SVGPathElement>('.bodies path.lung')];
    expect(shaded.map((each) => each.closest('.front, .back')!.className)).to.deep.equal(['front', 'back']);
    const lines = figure.querySelector('pattern path')!;
    for (const each of shaded) {
      expect(each.getAttribute('fill')).to.equal(`url(#${lines.parentElement!.id})`);
      expect(getComputedStyle(each).fill).to.contain(lines.parentElement!.id);
      const body = each.parentElement!.querySelector<SVGPathElement>('path.muscle')!;
      const length = each.getTotalLength();
      for (let at = 0; at < length; at += 2)
        expect(body.isPointInFill(each.getPointAtLength(at)), `${at} of ${length}`).to.equal(true);
      for (const [x, y] of [
        [0, 90],
        [-38, 78],
        [38, 78],
        [0, 56],
      ] as const)
        expect(each.isPointInFill(new DOMPoint(x, y)), `${x} ${y}`).to.equal(true);
    }
  });

  it('says what is shaded, and what to do, outside of the hidden picture and beside a sample of the lines', () => {
    const figure = open();
    const legend = [...figure.querySelectorAll('p')].find(({ innerText }) => innerText.startsWith(words.lung.name))!;
    expect(legend.innerText).to.contain(words.lung.about);
    expect(legend.closest('[aria-hidden]')).to.equal(null);
    const sample = legend.parentElement!.querySelector('rect')!;
    expect(sample.getAttribute('fill')).to.equal(figure.querySelector('path.lung')!.getAttribute('fill'));
  });

  it('hides the picture from assistive technology: the list says it all', () => {
    const figure = open();
    expect(figure.querySelector('.bodies')!.getAttribute('aria-hidden')).to.equal('true');
    for (const place of places) byRole(figure, 'radio', new RegExp(names[place]));
  });

  for (const [width, size] of [...widths.map((width) => [width, 16] as const), [320, 32] as const]) {
    for (const lang of ['de', 'ar']) {
      it(`keeps texts apart and digits large in a widget of ${width} px, text of ${size} px, in ${lang}`, () => {
        const figure = open({ lang, width, size });
        for (const spaced of [false, true]) {
          if (spaced) spaceText(figure);
          expect(overlaps(textLines(figure)), `spaced: ${spaced}`).to.deep.equal([]);
          expect([figure, ...figure.querySelectorAll('.bodies > div, .use')].flatMap(outside)).to.deep.equal([]);
        }
        const { left, right } = figure.getBoundingClientRect();
        for (const disc of figure.querySelectorAll('.disc')) {
          const box = disc.getBoundingClientRect();
          expect(box.left).to.be.at.least(left - 0.5);
          expect(box.right).to.be.at.most(right + 0.5);
        }
        for (const digit of figure.querySelectorAll('text'))
          expect(parseFloat(getComputedStyle(digit).fontSize)).to.be.at.least((13 / 16) * size);
      });
    }
  }

  it('never lets a disc touch a ring or lie between the figures', () => {
    for (const width of widths) {
      const figure = open({ width });
      const box = (each: Element) => each.getBoundingClientRect();
      const outlines = [...figure.querySelectorAll('path.muscle')].map(box);
      for (const disc of [...figure.querySelectorAll('circle.disc')].map(box)) {
        expect(disc.right < outlines[0]!.left || disc.left > outlines[1]!.right, `${width} px`).to.equal(true);
      }
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`has enough contrast in ${scheme}: outlines and rings 3:1, digits 7:1`, () => {
      const figure = open();
      figure.style.colorScheme = scheme;
      const style = (selector: string) => getComputedStyle(figure.querySelector(selector)!);
      const skin = style('path.muscle');
      const ring = style('.ring');
      const disc = style('circle.disc');
      const muscle = style('.use.muscle .disc');
      const lines = style('pattern path');
      expect(contrast(lines.stroke, skin.fill)).to.be.at.least(3);
      expect(contrast(style('path.lung').stroke, skin.fill)).to.be.at.least(3);
      expect(contrast(skin.stroke, skin.fill)).to.be.at.least(3);
      expect(contrast(ring.stroke, ring.fill)).to.be.at.least(3);
      expect(contrast(style('text').fill, disc.fill)).to.be.at.least(7);
      expect(contrast(muscle.color, muscle.backgroundColor)).to.be.at.least(7);
    });
  }
});
