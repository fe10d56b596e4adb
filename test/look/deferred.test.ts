import { expect, waitUntil } from '@open-wc/testing';
import '../../src/entries/dn-widgets.js';
import { mount, rendered } from '../support/mount.js';
import { widgets } from '../support/widgets.js';

const bodyOf = (widget: Element): HTMLElement => widget.shadowRoot!.querySelector('.body')!;

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

const canDefer = 'requestIdleCallback' in window && CSS.supports('overflow-anchor', 'auto');

/** Whether a widget is laid out. */
const isLaidOut = (widget: Element): boolean =>
  bodyOf(widget).firstElementChild!.checkVisibility({ contentVisibilityAuto: true });

/** Mounts HTML while the browser stays busy. Returns what makes it idle. */
async function mountBusy(html: string): Promise<() => void> {
  const waiting: IdleRequestCallback[] = [];
  const { requestIdleCallback: original } = window;
  if (canDefer) window.requestIdleCallback = (callback) => waiting.push(callback);
  mount(html);
  await rendered();
  await frame();
  await frame();
  if (canDefer) window.requestIdleCallback = original;
  return () => {
    for (const callback of waiting) callback({ didTimeout: false, timeRemaining: () => 50 });
  };
}

const below = (tag: string): string =>
  `<div style="height: 5000px"></div><${tag}></${tag}><div style="height: 5000px"></div>`;

for (const tag of widgets) {
  describe(`the layout of ${tag}`, () => {
    it('below the fold waits until the browser is idle, where the page does not jump then', async () => {
      const idle = await mountBusy(below(tag));
      const widget = document.querySelector(tag)!;
      expect(isLaidOut(widget)).to.equal(!canDefer);
      idle();
      await waitUntil(() => isLaidOut(widget));
    });

    it('never waits when it is on the screen', async () => {
      await mountBusy(`<${tag}></${tag}>`);
      expect(isLaidOut(document.querySelector(tag)!)).to.equal(true);
    });

    it('does not wait when it comes near before the browser is idle, and is where it was asked to be', async () => {
      await mountBusy(below(tag));
      const widget = document.querySelector(tag)!;
      widget.scrollIntoView();
      await waitUntil(() => isLaidOut(widget));
      expect(widget.getBoundingClientRect().top).to.be.closeTo(0, 1);
      window.scrollTo(0, 0);
    });

    it('is whole for a container that measures what it opens', async () => {
      const closed = `<div class="panel" style="width: 300px; height: 0; overflow: hidden"><${tag}></${tag}></div>`;
      const idle = await mountBusy(closed);
      idle();
      const panel = document.querySelector<HTMLElement>('.panel')!;
      const measured = panel.scrollHeight;
      panel.style.height = 'auto';
      await frame();
      expect(panel.offsetHeight).to.be.closeTo(measured, 1);
    });
  });
}

describe('widgets that follow each other below the fold', () => {
  it('do not have the page laid out for each of them', async () => {
    const { getBoundingClientRect: original } = Element.prototype;
    let measured = 0;
    Element.prototype.getBoundingClientRect = function (this: Element) {
      measured += 1;
      return original.call(this);
    };
    try {
      const idle = await mountBusy(below('dn-takeaways').repeat(20));
      expect(measured).to.be.at.most(1);
      idle();
    } finally {
      Element.prototype.getBoundingClientRect = original;
    }
  });
});

describe('a widget in a frame', () => {
  it('is laid out at once, because the frame may be resized to it', async () => {
    const page = mount<HTMLIFrameElement>('<iframe></iframe>', 'iframe');
    page.srcdoc = `<script type="module" src="/src/entries/dn-widgets.ts"></script>${below('dn-takeaways')}`;
    const widget = () => page.contentDocument?.querySelector('dn-takeaways')?.shadowRoot;
    await waitUntil(() => widget()?.querySelector('.foot'), '', { timeout: 20000 });
    expect(widget()!.querySelector('.deferred')).to.equal(null);
  });
});
