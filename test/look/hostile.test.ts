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

/** How everything in a widget is rendered. */
function rendered({ host, frame }: Screen): Rendered[] {
  host.style.inlineSize = '480px';
  const { left, top } = frame.getBoundingClientRect();
  return [frame, ...frame.querySelectorAll('*')].map((element) => {
    const isShown = element.checkVisibility() && !element.closest('linearGradient');
    const { x, y, width, height } = element.getBoundingClientRect();
    const isSeen = isShown && width + height > 0;
    const style = getComputedStyle(element);
    return {
      element: element.outerHTML.slice(0, 80),
      place: isSeen ? [x - left, y - top, width, height] : [],
      style: [...style].map((property) => `${property}: ${style.getPropertyValue(property)}`),
    };
  });
}

/** What of a widget changes when a page has these rules. */
function changed(screen: Screen, css: string): string[] {
  const before = rendered(screen);
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

async function changedOnAnyScreen(css: string, font = ''): Promise<string[]> {
  const found: string[] = [];
  await everyScreen((screen) => {
    screen.host.style.font = font;
    found.push(...changed(screen, css));
    screen.host.removeAttribute('style');
  });
  return found;
}

describe('the rules of a careless page', function () {
  this.timeout(manyScreens);

  it('do not affect the inside of a widget', async () => {
    const rules = `
      * { margin: 10px !important; padding: 0; border: 3px dashed; background: gray; float: none; box-sizing: content-box !important }
      * { font: 10px serif !important }
      button, input, details, label, p, ul, ol, svg { display: none !important }
      :root { font-size: 62.5% }`;
    // The font is the page's by design.
    expect(await changedOnAnyScreen(rules, '10px serif')).to.deep.equal([]);
  });

  it('inherit no alignment, case, indent, weight, slant, line height, wrapping or colour', async () => {
    const rules = `* {
      color: red !important; font-style: italic !important; font-weight: 900 !important; line-height: 1 !important;
      text-align: center !important; text-indent: 3em !important; text-transform: uppercase !important;
      white-space: nowrap !important; word-break: break-all !important; overflow-wrap: normal !important;
    }`;
    expect(await changedOnAnyScreen(rules)).to.deep.equal([]);
  });

  it('can not show a widget that is hidden, and a page can hide one', async () => {
    await everyScreen(({ host, name }) => {
      host.hidden = true;
      addStyles('* { display: block !important }');
      expect(host.checkVisibility(), name).to.equal(false);
      host.hidden = false;
      removeStyles();
    });
  });
});
