import { expect } from '@open-wc/testing';
import { contrast } from './luminance.js';
import { settled } from '../support/mount.js';
import { addStyles } from './page-styles.js';
import { everyScreen, open, type Screen } from './screens.js';
import { manyScreens } from '../support/timeouts.js';

/** The element that shows the focus of a control: for a radio or a checkbox, its switch or its label. */
const drawnOn = (control: Element): Element => control.closest('.switch') ?? control.closest('label') ?? control;

/** Controls whose focus can't be seen. */
function unseen({ name, host, frame }: Screen): string[] {
  addStyles('* { transition: none !important }', host.shadowRoot!);
  return [...frame.querySelectorAll<HTMLElement>('a[href], button, summary, input')].flatMap((control) => {
    if (
      !control.checkVisibility({ visibilityProperty: true }) ||
      (control instanceof HTMLInputElement && control.closest('.switch') && !control.checked)
    )
      return [];
    const element = drawnOn(control);
    const { color: before } = getComputedStyle(element);
    control.focus();
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor, backgroundColor, color } =
      getComputedStyle(element);
    const surface = getComputedStyle(frame).backgroundColor;
    const hasRing =
      outlineStyle === 'solid' &&
      outlineWidth === '3px' &&
      outlineOffset === '3px' &&
      !outlineColor.endsWith(', 0)') &&
      contrast(outlineColor, surface) >= 3;
    const isFilled = color !== before && contrast(backgroundColor, surface) >= 3;
    return hasRing || isFilled ? [] : [`${name}: ${control.outerHTML.slice(0, 90)}`];
  });
}

describe('controls', () => {
  it('show that they have the focus', async function () {
    this.timeout(manyScreens);
    const found: string[] = [];
    await everyScreen((screen) => {
      found.push(...unseen(screen));
    });
    expect(found).to.deep.equal([]);
  });

  it('draw no focus ring of a link across the lines beside it', async () => {
    const { root } = await open('dn-eligibility-check');
    const link = root.querySelector<HTMLElement>('.urgent-line a')!;
    link.focus();
    expect(getComputedStyle(link).outlineColor).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(link).backgroundClip).to.equal('content-box');
  });

  it('grow with the text', async () => {
    const { host, root } = await open('dn-eligibility-check');
    root.querySelector<HTMLElement>('.primary')!.click();
    for (const size of [16, 32]) {
      host.style.fontSize = `${size}px`;
      await host.updateComplete;
      expect(root.querySelector('input')!.getBoundingClientRect().height).to.be.closeTo(1.35 * size, 0.1);
    }
  });

  for (const lang of ['en', 'ar', 'zh'])
    it(`that end a row are aligned with its end, however short their words are, in ${lang}`, async () => {
      const { root } = await open('dn-eligibility-check', { lang });
      const goOn = async () => {
        root.querySelector<HTMLElement>('.primary')!.click();
        await settled();
      };
      await goOn();
      while (root.querySelector('fieldset')) {
        root.querySelector('input')!.click();
        await goOn();
      }
      const row = root.querySelector('.row')!;
      const words = document.createRange();
      words.selectNodeContents(row.querySelector('.link')!);
      const [{ left, right }, box] = [words.getClientRects()[0]!, row.getBoundingClientRect()];
      expect(lang === 'ar' ? left - box.left : box.right - right).to.be.closeTo(0, 1);
    });

  it('show the chosen answer by its border, its background and its dot', async () => {
    const { host, root } = await open('dn-eligibility-check');
    root.querySelector<HTMLElement>('.primary')!.click();
    addStyles('* { transition: none !important }', host.shadowRoot!);
    await host.updateComplete;
    const [chosen, other] = [...root.querySelectorAll('.option')];
    chosen!.querySelector('input')!.click();
    const look = (option: Element) => {
      const [tile, radio] = [option, option.querySelector('input')!].map((each) => getComputedStyle(each));
      return [tile!.borderTopColor, tile!.backgroundColor, radio!.borderTopColor, radio!.backgroundColor];
    };
    for (const [index, value] of look(chosen!).entries()) expect(value).not.to.equal(look(other!)[index]);
  });
});
