import { expect, waitUntil } from '@open-wc/testing';
import type { DnContent } from '../../src/entries/classes.js';
import '../../src/entries/dn-widgets.js';
import { mount, settled } from '../support/mount.js';
import { ScreeningPage } from '../support/screening-page.js';

const effects = '<dn-side-effects></dn-side-effects>';

/** The language that a widget is marked with. */
const languageOf = (widget: Element) => widget.shadowRoot?.querySelector('.dn')?.getAttribute('lang');

const isIn = (widget: Element, lang: string) =>
  waitUntil(() => languageOf(widget) === lang, `It is not in ${lang}`, { timeout: 10_000 });

const find = (html: string) => {
  const root = mount(`<div>${html}</div>`);
  return { root, widget: root.querySelector('dn-side-effects')! };
};

describe("a widget's language", () => {
  afterEach(() => {
    document.documentElement.lang = '';
  });

  it('is its own, else the nearest around it, else its scope’s, else the page’s', async () => {
    const { root, widget } = find(`<dn-content page lang="es"></dn-content><section lang="fr">${effects}</section>`);
    document.documentElement.lang = 'de';
    widget.lang = 'ar';
    await isIn(widget, 'ar');
    widget.removeAttribute('lang');
    await isIn(widget, 'fr');
    root.querySelector('section')!.removeAttribute('lang');
    await isIn(widget, 'es');
    root.querySelector<DnContent>('dn-content')!.removeAttribute('lang');
    await isIn(widget, 'de');
    document.documentElement.lang = 'zh';
    await isIn(widget, 'zh-Hans');
    document.documentElement.lang = '';
    await isIn(widget, 'en');
  });

  it('is that of the dn-content around it', async () => {
    const { widget } = find(`<dn-content page lang="es"></dn-content><dn-content lang="fr">${effects}</dn-content>`);
    await isIn(widget, 'fr');
  });

  it('follows a move, and a change around a shadow root', async () => {
    const { root, widget } = find(`${effects}<section lang="fr"></section>`);
    root.querySelector('section')!.append(widget);
    await isIn(widget, 'fr');
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(widget);
    root.append(host);
    await isIn(widget, 'en');
    host.lang = 'de';
    await isIn(widget, 'de');
    root.lang = 'ar';
    host.removeAttribute('lang');
    await isIn(widget, 'ar');
  });

  it('falls back to the base of a region, and to English', async () => {
    for (const [asked, expected] of Object.entries({
      ...{ 'es-MX': 'es', 'es-419': 'es', de_AT: 'de', FR: 'fr', 'ar-EG': 'ar', 'de-DE-u-nu-arab': 'de' },
      ...{ 'zh-Hans-CN': 'zh-Hans', 'zh-TW': 'zh-Hans', 'zh-Hant-TW': 'zh-Hans' },
      // No valid tags.
      ...{ 'es-': 'es', 'fr--CA': 'fr', 'de-nowhere-at-all': 'de', 'x-private': 'en', '-': 'en', '☃': 'en' },
      // Private use, so that it never becomes one of ours.
      qaa: 'en',
    })) {
      const { widget } = find(`<p lang="${asked}">${effects}</p>`);
      await isIn(widget, expected);
    }
  });

  it('keeps showing the last one until the next is loaded', async () => {
    const { widget } = find(effects);
    await settled();
    (widget as HTMLElement).lang = 'zh';
    await settled();
    expect(widget.shadowRoot?.textContent).to.match(/Side effects of dry needling|干针/);
  });

  it('can change in the middle of a screening without losing an answer', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.choose('pregnancy', 'notSure');
    page.element.lang = 'es';
    await isIn(page.element, 'es');
    const checked = () => [...page.root.querySelectorAll('input')].findIndex(({ checked: is }) => is);
    expect(checked()).to.equal(2);
    page.element.lang = 'en';
    await isIn(page.element, 'en');
    expect(page.radio('pregnancy', 'notSure').checked).to.equal(true);
  });
});
