import { expect, waitUntil } from '@open-wc/testing';
import { manyScreens, modulesInFrame } from '../support/timeouts.js';
import { widgets } from '../support/widgets.js';

/** A page of 1280 by 1024 px at 400 % zoom, for one widget at a time. */
async function openZoomed(lang: string) {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '320px', height: '256px', border: '0' });
  frame.srcdoc = `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width">
    <body style="margin: 0; font-family: sans-serif"><script type="module" src="/src/entries/dn-widgets.ts"></script><main></main>`;
  document.body.append(frame);
  const main = () => frame.contentDocument?.querySelector('main');
  await waitUntil(main, 'The page is not there.', { timeout: modulesInFrame });
  return {
    page: frame.contentDocument!,
    /** Shows a widget. Returns what finds its frame, which may be rendered again. */
    show: async (tag: string): Promise<() => HTMLElement> => {
      main()!.innerHTML = `<${tag}></${tag}>`;
      const shown = () => main()!.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(`.dn[lang="${lang}"]`);
      await waitUntil(shown, `${tag} is not there.`, { interval: 10, timeout: modulesInFrame });
      return () => shown()!;
    },
    close: () => frame.remove(),
  };
}

describe('at 400 % zoom', function () {
  this.timeout(manyScreens);

  for (const lang of ['en', 'de', 'ar']) {
    it(`no page scrolls sideways for a widget in ${lang}`, async () => {
      const { page, show, close } = await openZoomed(lang);
      for (const tag of widgets) {
        const shown = await show(tag);
        const screens = tag === 'dn-eligibility-check' ? ['first', 'question', 'error'] : ['first'];
        for (const [index, screen] of screens.entries()) {
          if (index > 0) shown().querySelector<HTMLElement>('.actions .primary')?.click();
          await new Promise(requestAnimationFrame);
          expect(page.documentElement.scrollWidth, `${tag}: ${screen}`).to.be.at.most(320);
        }
      }
      close();
    });
  }

  describe('what has the focus is entirely visible, with its ring', () => {
    let zoomed: Awaited<ReturnType<typeof openZoomed>>;
    before(async () => (zoomed = await openZoomed('en')));
    after(() => zoomed.close());

    for (const tag of widgets)
      it(`in ${tag}`, async () => {
        const shown = await zoomed.show(tag);
        if (tag === 'dn-eligibility-check') {
          shown().querySelector<HTMLElement>('.actions .primary')!.click();
          await waitUntil(() => shown().querySelector('fieldset'));
        }
        for (const control of shown().querySelectorAll<HTMLElement>('input, button, summary, .button')) {
          control.focus();
          // As the Tab key does everywhere.
          control.scrollIntoView({ block: 'nearest' });
          const { top, bottom, left, right } = (control.closest('label') ?? control).getBoundingClientRect();
          expect(top, control.outerHTML).to.be.at.least(0);
          expect(left - 6, control.outerHTML).to.be.at.least(0);
          // Less than half a pixel is invisible.
          expect(bottom, control.outerHTML).to.be.at.most(256.5);
          expect(right + 6).to.be.at.most(zoomed.page.documentElement.clientWidth);
        }
      });
  });
});
