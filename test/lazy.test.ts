import { expect, waitUntil } from '@open-wc/testing';
import { queryByRole } from './support/role.js';

type View = Window & typeof globalThis;

/** A page of `test/server/lazy-pages.mjs`, once it is loaded. */
async function open(query: string) {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '400px', height: '500px' });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = `/lazy/?${query}`;
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as View;
  const page = frame.contentDocument!;
  return {
    view,
    page,
    widget: (tag: string) => page.querySelector<HTMLElement>(tag)!,
    /** The scripts that the page has loaded, without the folder. */
    scripts: () =>
      view.performance
        .getEntriesByType('resource')
        .map(({ name }) => name.replace(/^.*\/cdn\//, ''))
        .filter((name) => name.endsWith('.js')),
    close: () => frame.remove(),
  };
}

/** Once the page has noticed what is near its viewport. */
const noticed = (view: View) =>
  new Promise<void>((resolve) => {
    const observer = new view.IntersectionObserver(() => {
      observer.disconnect();
      view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve()));
    });
    observer.observe(view.document.body);
  });

const defined = (view: View, tag: string) =>
  waitUntil(() => view.customElements.get(tag), `${tag} is defined`, { timeout: 20_000 });

const toRead = ['overview', 'conditions', 'techniques', 'how-it-works', 'evidence', 'takeaways', 'side-effects'].map(
  (name) => `dn-${name}`,
);

describe('the autoloader with loading="lazy"', () => {
  it('loads no script for static HTML that is only read: scrolled through, opened, chosen from', async () => {
    const { view, page, widget, scripts, close } = await open(
      `static=${[...toRead, 'dn-session-timeline', 'dn-visit-checklist'].join()}`,
    );
    for (const tag of [...toRead, 'dn-session-timeline', 'dn-visit-checklist']) {
      widget(tag).scrollIntoView();
      await noticed(view);
      const summary = widget(tag).shadowRoot!.querySelector('summary')!;
      if (tag !== 'dn-visit-checklist') {
        summary.dispatchEvent(new view.PointerEvent('pointerdown', { bubbles: true, composed: true }));
        summary.click();
        expect(summary.closest('details')!.open, tag).to.equal(true);
      }
    }
    page.body.lastElementChild!.scrollIntoView();
    await noticed(view);
    expect(scripts()).to.deep.equal(['autoload.js']);
    close();
  });

  it('loads the script of a widget that does not work without one when it is near, and of no other', async () => {
    const { view, widget, scripts, close } = await open('static=dn-eligibility-check,dn-overview');
    await noticed(view);
    expect(scripts()).to.deep.equal(['autoload.js']);
    widget('dn-eligibility-check').scrollIntoView();
    await defined(view, 'dn-eligibility-check');
    await waitUntil(() => queryByRole(widget('dn-eligibility-check').shadowRoot!, 'button', 'Start'));
    expect(scripts()).not.to.include('elements/dn-overview.js');
    close();
  });

  for (const attribute of ['calendar', 'starts=2027-03-01T09:30']) {
    it(`loads the script of a session with ${attribute} when it is near: static HTML has no calendar`, async () => {
      const { view, widget, scripts, close } = await open(
        `static=dn-session-timeline&attribute=${encodeURIComponent(attribute)}`,
      );
      await noticed(view);
      expect(scripts()).to.deep.equal(['autoload.js']);
      widget('dn-session-timeline').scrollIntoView();
      await defined(view, 'dn-session-timeline');
      close();
    });
  }

  it('loads the script of an element without static HTML when it is near', async () => {
    const { view, widget, scripts, close } = await open('plain=dn-takeaways');
    await noticed(view);
    expect(scripts()).to.deep.equal(['autoload.js']);
    widget('dn-takeaways').scrollIntoView();
    await defined(view, 'dn-takeaways');
    close();
  });

  for (const type of ['pointerdown', 'keydown', 'focusin']) {
    it(`loads the script of a widget that needs one at ${type}`, async () => {
      const { view, widget, scripts, close } = await open('static=dn-overview,dn-visit-checklist');
      const touch = (tag: string) => {
        const inside = widget(tag).shadowRoot!.querySelector('.foot')!;
        inside.dispatchEvent(new view.Event(type, { bubbles: true, composed: true }));
      };
      touch('dn-overview');
      await noticed(view);
      expect(scripts()).to.deep.equal(['autoload.js']);
      touch('dn-visit-checklist');
      await defined(view, 'dn-visit-checklist');
      expect(view.customElements.get('dn-overview')).to.equal(undefined);
      close();
    });
  }

  it('answers a tap on Start that came before the script: the first question is shown', async () => {
    const { view, widget, close } = await open('static=dn-eligibility-check');
    const check = widget('dn-eligibility-check');
    const start = check.shadowRoot!.querySelector<HTMLElement>('summary.primary')!;
    start.dispatchEvent(new view.PointerEvent('pointerdown', { bubbles: true, composed: true }));
    start.click();
    await defined(view, 'dn-eligibility-check');
    await waitUntil(() => check.shadowRoot!.querySelector('input[type="radio"]'), 'a question', { timeout: 20_000 });
    close();
  });

  it('answers a tap on what was disabled before the script: the choice is made', async () => {
    const { view, widget, close } = await open('static=dn-symptom-guide');
    const guide = widget('dn-symptom-guide');
    const box = guide.shadowRoot!.querySelector<HTMLElement>('.needs-script input')!;
    // No click reaches what is disabled.
    for (const type of ['pointerdown', 'pointerup'])
      box.dispatchEvent(new view.PointerEvent(type, { bubbles: true, composed: true }));
    await defined(view, 'dn-symptom-guide');
    await waitUntil(() => guide.shadowRoot!.querySelector('input:checked'), 'a choice', { timeout: 20_000 });
    close();
  });

  it('keeps open what a reader opened before the script', async () => {
    const { view, widget, close } = await open('static=dn-visit-checklist');
    const checklist = widget('dn-visit-checklist');
    const summary = checklist.shadowRoot!.querySelector<HTMLElement>('.foot summary')!;
    summary.dispatchEvent(new view.PointerEvent('pointerdown', { bubbles: true, composed: true }));
    summary.click();
    await defined(view, 'dn-visit-checklist');
    await waitUntil(() => !summary.isConnected, 'the script has taken over', { timeout: 20_000 });
    expect(checklist.shadowRoot!.querySelector<HTMLDetailsElement>('.foot details')!.open).to.equal(true);
    close();
  });
});
