import { expect } from '@open-wc/testing';
import { twitch, twitchStyles } from '../../src/figures/twitch.js';
import { overlaps, textLines } from '../look/text-lines.js';
import { allByRole } from '../support/role.js';
import { framed, outside, spaceText, widths } from './frame.js';

const words = {
  theory: 'Eine Theorie unter anderen',
  about: 'Die Zuckung ist ein Reflex, der verspannte Muskelfasern lockern könnte.',
  note: 'Keine der Theorien ist gesichert.',
  ask: 'Fragen Sie, was Sie spüren können.',
};

const about = 'Die Muskelfasern liegen auseinandergezogen nebeneinander, am kürzesten am Muskelknoten.';

const open = (page: { dir?: string; width?: number; size?: number } = {}) =>
  framed(
    twitch(
      [
        { name: 'Verspannung', about },
        { name: 'Muskelzuckung', about },
        { name: 'Entspannung', about },
      ],
      words,
    ),
    twitchStyles,
    page,
  );

const boxes = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());

describe('the drawing of a twitch', () => {
  for (const [width, size] of [...widths.map((width) => [width, 16] as const), [320, 32] as const]) {
    it(`keeps its texts apart and in their columns in a widget of ${width} px, in text of ${size} px`, () => {
      const figure = open({ width, size });
      for (const spaced of [false, true]) {
        if (spaced) spaceText(figure);
        expect(overlaps(textLines(figure)), `spaced: ${spaced}`).to.deep.equal([]);
        expect([figure, ...figure.querySelectorAll('li')].flatMap(outside)).to.deep.equal([]);
      }
    });
  }

  it('says first that it is one theory, and below the stills that none is settled', () => {
    const { innerText } = open();
    expect(innerText.startsWith(words.theory)).to.equal(true);
    expect(innerText).to.match(new RegExp(`${words.note}\\s+${words.ask}$`));
  });

  it('shows three stills in order, numbered, the windows aligned where they are side by side', () => {
    for (const [width, rows] of [
      [280, 3],
      [600, 1],
    ] as const) {
      const figure = open({ width });
      expect(allByRole(figure, 'listitem')).to.have.length(3);
      expect(figure.querySelector('.stills')!.localName).to.equal('ol');
      const bottoms = boxes(figure, '.tissue').map(({ bottom }) => Math.round(bottom));
      expect(new Set(bottoms).size).to.equal(rows);
      expect(bottoms).to.deep.equal([...bottoms].sort((a, b) => a - b));
    }
  });

  it('has a needle with its tip in the knot, one in the twitch, and none once it is looser', () => {
    const figure = open();
    const needles = [...figure.querySelectorAll('li')].map((still) => boxes(still, '.needle').length);
    expect(needles).to.deep.equal([1, 1, 0]);
    const [knot, ...others] = boxes(figure, '.knot');
    expect(others).to.deep.equal([]);
    const [tip] = boxes(figure, '.needle');
    expect(tip!.bottom).to.be.within(knot!.top, knot!.bottom);
    expect((tip!.left + tip!.right) / 2).to.be.closeTo((knot!.left + knot!.right) / 2, 1);
  });

  it('follows the direction of the text', () => {
    // Of the path, because Firefox counts a frame that overflows to the box of the group.
    const places = (dir: string) => boxes(open({ dir }), '.next path').map(({ left }) => left);
    const windows = boxes(open({ dir: 'rtl' }), '.tissue');
    const [arrow] = places('rtl');
    expect(arrow).to.be.within(windows[1]!.right, windows[0]!.left);
    const [first] = places('ltr');
    expect(first).to.be.within(boxes(open(), '.tissue')[0]!.right, boxes(open(), '.tissue')[1]!.left);
  });

  it('has no text in its drawings', () => {
    expect(open().querySelectorAll('svg text, svg title, svg desc')).to.have.length(0);
  });
});
