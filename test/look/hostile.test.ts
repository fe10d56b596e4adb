import { expect } from '@open-wc/testing';
import { addStyles, removeStyles } from './page-styles.js';
import { everyScreen, type Screen } from './screens.js';
import { manyScreens } from '../support/timeouts.js';

interface Rendered {
  readonly element: string;
  /** Its position in the frame, and its size; nothing where it isn't shown. */
  readonly place: readonly number[];
  readonly style: readonly string[];
}

/** How everything in a widget is rendered. Elements of one kind are styled alike, so only the style of the first is read. */
function rendered({ frame }: Screen): Rendered[] {
  const { left, top } = frame.getBoundingClientRect();
  const kinds = new Map<Element, string>();
  const read = new Set<string>();
  return [frame, ...frame.querySelectorAll('*')].map((element) => {
    const kind = `${kinds.get(element.parentElement!) ?? ''} ${element.localName}.${element.getAttribute('class') ?? ''}`;
    kinds.set(element, kind);
    const isShown = element.checkVisibility() && !element.closest('linearGradient');
    const { x, y, width, height } = element.getBoundingClientRect();
    const isSeen = isShown && width + height > 0;
    const style = getComputedStyle(element);
    const properties = read.has(kind) ? [] : [...style];
    read.add(kind);
    return {
      element: element.outerHTML.slice(0, 80),
      place: isSeen ? [x - left, y - top, width, height] : [],
      style: properties.map((property) => `${property}: ${style.getPropertyValue(property)}`),
    };
  });
}

/** What of a widget changes when a page has these rules. */
function changed(screen: Screen, before: readonly Rendered[], css: string): string[] {
  addStyles(css);
  const after = rendered(screen);
  removeStyles();
  return after.flatMap(({ element, place, style }, index) => {
    const was = before[index]!;
    const moved = place.some((length, at) => Math.abs(length - was.place[at]!) > 0.5);
    const other = style.filter((each, at) => each !== was.style[at]);
    const what = [...(moved ? [`from ${was.place.join()} to ${place.join()}`] : []), ...other];
    return what.length > 0 ? [`${screen.name}: ${element}: ${what.slice(0, 5).join('; ')}`] : [];
  });
}

const attempts = {
  'do not affect the inside of a widget': `
    * { margin: 10px !important; padding: 0; border: 3px dashed; background: gray; float: none; box-sizing: content-box !important }
    * { font: 10px serif !important }
    button, input, details, label, p, ul, ol, svg { display: none !important }
    :root { font-size: 62.5% }`,
  'inherit no alignment, case, indent, weight, slant, line height, wrapping or colour': `* {
    color: red !important; font-style: italic !important; font-weight: 900 !important; line-height: 1 !important;
    text-align: center !important; text-indent: 3em !important; text-transform: uppercase !important;
    white-space: nowrap !important; word-break: break-all !important; overflow-wrap: normal !important;
  }`,
};

describe('the rules of a careless page', function () {
  this.timeout(manyScreens);
  const found = new Map<string, string[]>(Object.keys(attempts).map((name) => [name, []]));
  const shownThough: string[] = [];

  // Each screen is opened once for all of them.
  before(() =>
    everyScreen((screen) => {
      const { host } = screen;
      // The font is the page's by design, and so is the width.
      host.style.font = '10px serif';
      host.style.inlineSize = '480px';
      const before = rendered(screen);
      for (const [name, css] of Object.entries(attempts)) found.get(name)!.push(...changed(screen, before, css));
      host.removeAttribute('style');

      host.hidden = true;
      addStyles('* { display: block !important }');
      if (host.checkVisibility()) shownThough.push(screen.name);
      host.hidden = false;
      removeStyles();
    }),
  );

  for (const [name, changes] of found)
    it(name, () => {
      expect(changes).to.deep.equal([]);
    });

  it('can not show a widget that is hidden, and a page can hide one', () => {
    expect(shownThough).to.deep.equal([]);
  });
});
