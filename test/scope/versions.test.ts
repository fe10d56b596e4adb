import { expect, waitUntil } from '@open-wc/testing';
import type * as classes from '../../src/entries/classes.js';
import type { DnContent } from '../../src/entries/classes.js';
import '../../src/entries/dn-widgets.js';
import { holdTimers, retryDelays } from '../browsers/clock.mjs';
import { mount } from '../support/mount.js';
import { warnings } from '../support/warnings.js';

type Script = typeof classes;

const load = (path: string): Promise<Script> => import(new URL(path, location.origin).href) as Promise<Script>;

const changes = {
  text: { en: { 'effects.tiredness.about': 'Said across versions.' } },
  note: { en: { pregnancy: 'Noted.' } },
};

const showsText = (widget: HTMLElement, text: string, timeout = 1000) =>
  waitUntil(() => widget.shadowRoot?.textContent.includes(text), `"${text}" is not shown`, { timeout });

/** Requests that fail, and are retried, take this long on a slow machine. */
const retried = 8000;

describe('two versions on a page', () => {
  before(async () => {
    // Its tags are already defined, so its classes are registered under other tags.
    const logs = await warnings(async () => {
      const other = await load('/other-version/dn-widgets.js');
      customElements.define('other-content', class extends other.DnContent {});
      customElements.define('other-effects', class extends other.DnSideEffects {});
    });
    expect(logs.filter((text) => text.includes('9.9.9'))).to.have.length(1);
  });

  for (const [provider, widget] of [
    ['dn-content', 'other-effects'],
    ['other-content', 'dn-side-effects'],
  ] as const) {
    it(`share a scope: ${provider} with ${widget}`, async () => {
      for (const html of [
        `<${provider} emergency-number="112"><${widget}></${widget}></${provider}>`,
        `<${provider} page emergency-number="112"></${provider}><${widget}></${widget}>`,
        `<${widget}></${widget}><${provider} page emergency-number="112"></${provider}>`,
      ]) {
        const root = mount(`<div>${html}</div>`);
        root.querySelector<DnContent>(provider)!.changes = changes;
        const shown = root.querySelector<HTMLElement>(widget)!;
        await showsText(shown, 'Said across versions.');
        await showsText(shown, 'Call 112');
        root.querySelector(provider)?.replaceWith(...root.querySelector(provider)!.children);
        await showsText(shown, 'You may feel tired.');
        root.remove();
      }
    });
  }

  it('find each other whichever script loads first, and whichever version it is', async () => {
    const other = await load('/other-version/dn-widgets.js');
    const ours = await import('../../src/entries/classes.js');
    let count = 0;
    for (const [provider, widget] of [
      [ours.DnContent, other.DnSideEffects],
      [other.DnContent, ours.DnSideEffects],
    ] as const) {
      for (const providerFirst of [true, false]) {
        const [content, effects] = [`late-content-${String(++count)}`, `late-effects-${String(count)}`];
        const inside = `<${content} emergency-number="112"><${effects}></${effects}></${content}>`;
        const beside = `<${effects}></${effects}><${content} page emergency-number="113"></${content}>`;
        const root = mount(`<div>${inside}<p>${beside}</p></div>`);
        const define = [
          () => customElements.define(content, class extends provider {}),
          () => customElements.define(effects, class extends widget {}),
        ];
        for (const step of providerFirst ? define : define.toReversed()) {
          step();
          await new Promise(requestAnimationFrame);
        }
        const [one, two] = root.querySelectorAll<HTMLElement>(effects);
        await showsText(one!, 'Call 112');
        await showsText(two!, 'Call 113');
        root.remove();
      }
    }
  });

  it('follow each other when one is inside the other', async () => {
    const root = mount(
      `<other-content page emergency-number="112" phone="+1555"></other-content>
      <dn-content phone="+1666"><other-content clinic="Inner"><dn-side-effects></dn-side-effects></other-content></dn-content>`,
      'dn-side-effects',
    );
    await showsText(root, 'Call 112');
    await showsText(root, 'Call Inner: +1666');
  });
});

describe('a script without the files that should be beside it', () => {
  let timers: ReturnType<typeof holdTimers>;
  before(() => {
    timers = holdTimers(retryDelays);
    timers.pass();
  });
  after(() => timers.restore());

  before(async () => {
    const alone = await load('/alone/dn-widgets.js');
    customElements.define('alone-content', class extends alone.DnContent {});
    customElements.define('alone-effects', class extends alone.DnSideEffects {});
  });

  it('shows English where it has no words, with one error', async () => {
    const logs = await warnings(async () => {
      const root = mount('<div lang="de"><alone-effects></alone-effects><alone-effects></alone-effects></div>');
      for (const widget of root.children) {
        await showsText(widget as HTMLElement, 'You may feel tired.', retried);
        expect(widget.shadowRoot?.querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
      }
    });
    expect(logs).to.have.length(1);
    expect(logs[0]).to.contain('lang="de"');
  });

  it('reports that it can not check changes, and shows the built-in content', async () => {
    const content = mount<DnContent>('<alone-content><alone-effects></alone-effects></alone-content>');
    const logs = await warnings(async () => {
      content.changes = changes;
      await waitUntil(() => content.problems.length > 0, 'no problem is reported', { timeout: retried });
    });
    expect(logs[0]).to.contain("changes: can't be checked");
    await showsText(content.querySelector('alone-effects')!, 'You may feel tired.');
  });
});
