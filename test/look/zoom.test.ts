import { expect, waitUntil } from '@open-wc/testing';
import { widgets } from '../support/widgets.js';
import { modulesInFrame } from '../support/timeouts.js';

/** A page of 1280 by 1024 px at 400 % zoom, with every widget. */
async function openZoomed(lang: string) {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '320px', height: '256px', border: '0' });
  const body = widgets.map((tag) => `<${tag}></${tag}>`).join('');
  frame.srcdoc = `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width">
    <body style="margin: 0; font-family: sans-serif"><script type="module" src="/src/entries/dn-widgets.ts"></script>${body}`;
  document.body.append(frame);
  const shown = (tag: string) =>
    frame.contentDocument?.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(`.dn[lang="${lang}"]`);
  await waitUntil(() => widgets.every(shown), 'a widget is not there', { timeout: modulesInFrame });
  const page = frame.contentDocument!;
  const showAlone = (tag: string) => {
    for (const each of widgets) page.querySelector<HTMLElement>(each)!.hidden = each !== tag;
    page.defaultView!.scrollTo(0, 0);
  };
  return { page, shown: (tag: string) => shown(tag)!, showAlone, close: () => frame.remove() };
}

const check = 'dn-eligibility-check';

for (const lang of ['en', 'de', 'ar']) {
  describe(`at 400 % zoom in ${lang}`, () => {
    let zoomed: Awaited<ReturnType<typeof openZoomed>>;
    before(async function () {
      this.timeout(modulesInFrame);
      zoomed = await openZoomed(lang);
    });
    after(() => zoomed.close());

    for (const screen of ['first', 'question', 'error']) {
      it(`the page does not scroll sideways for any widget: ${screen} screen of the screening`, async () => {
        const { page, shown } = zoomed;
        if (screen !== 'first') shown(check).querySelector<HTMLElement>('.actions .primary')!.click();
        await waitUntil(() =>
          shown(check).querySelector({ first: '.actions', question: 'fieldset', error: '.errors' }[screen]!),
        );
        expect(page.documentElement.scrollWidth).to.be.at.most(320);
        for (const tag of widgets) expect(shown(tag).scrollWidth, tag).to.be.at.most(320);
      });
    }

    for (const tag of widgets) {
      it(`what has the focus is entirely visible, with its ring, in ${tag}`, () => {
        const { page, shown, showAlone } = zoomed;
        showAlone(tag);
        const controls = [...shown(tag).querySelectorAll<HTMLElement>('input, button, summary, .button')];
        expect(controls).not.to.have.length(0);
        for (const control of controls) {
          control.focus();
          // As the Tab key does everywhere.
          control.scrollIntoView({ block: 'nearest' });
          const { top, bottom, left, right } = (control.closest('label') ?? control).getBoundingClientRect();
          expect(top, control.outerHTML).to.be.at.least(0);
          expect(left - 6, control.outerHTML).to.be.at.least(0);
          // Less than half a pixel is invisible.
          expect(bottom, control.outerHTML).to.be.at.most(256.5);
          expect(right + 6).to.be.at.most(page.documentElement.clientWidth);
        }
      });
    }
  });
}
