import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/entries/dn-widgets.js';
import { mount, settled } from '../support/mount.js';
import { ScreeningPage } from '../support/screening-page.js';
import { questions } from '../support/screening-table.js';
import { warnings } from '../support/warnings.js';
import { widgets } from '../support/widgets.js';

const frames = new Set<HTMLIFrameElement>();

/** Another document that is shown, such as that of an editor. */
function openFrame(): HTMLElement {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frames.add(frame);
  return frame.contentDocument!.body;
}

/** Computed values that show whether a widget is styled. */
function styleOf(widget: Element) {
  const style = widget.ownerDocument.defaultView!.getComputedStyle(widget.shadowRoot!.querySelector('.dn')!);
  return { border: style.borderTopWidth, padding: style.paddingTop, contained: style.containerType };
}

const styled = { border: '1px', padding: '17.6px', contained: 'inline-size' };

describe('a widget that moves into another document', () => {
  afterEach(() => {
    for (const frame of frames) frame.remove();
    frames.clear();
  });

  for (const tag of widgets) {
    it(`is styled there, and when it is moved back: ${tag}`, async () => {
      const widget = mount<LitElement>(`<${tag}></${tag}>`);
      const home = widget.parentElement!;
      await settled();
      const body = openFrame();
      const logs = await warnings(async () => {
        for (const place of [body, home, openFrame(), body, home]) {
          place.append(widget);
          await widget.updateComplete;
          expect(styleOf(widget)).to.deep.equal(styled);
          expect(widget.shadowRoot!.textContent).to.match(/\S/);
        }
      });
      expect(logs).to.deep.equal([]);
    });
  }

  it('is styled when it was in a document without a view', async () => {
    const widget = mount<LitElement>('<dn-takeaways></dn-takeaways>');
    const home = widget.parentElement!;
    await settled();
    document.createElement('template').content.append(widget);
    home.append(widget);
    await widget.updateComplete;
    expect(styleOf(widget)).to.deep.equal(styled);
  });

  it('is styled when it moves there before its first render', async () => {
    const widget = mount<LitElement>('<dn-takeaways></dn-takeaways>');
    openFrame().append(widget);
    await widget.updateComplete;
    expect(styleOf(widget)).to.deep.equal(styled);
  });

  it('is styled when it is first rendered there', async () => {
    const widget = document.createElement('dn-takeaways');
    openFrame().append(widget);
    await widget.updateComplete;
    expect(styleOf(widget)).to.deep.equal(styled);
  });

  it('keeps the answers, and the screening continues', async () => {
    const page = await ScreeningPage.open();
    const home = page.element.parentElement!;
    await page.goTo('infection');
    await page.choose('infection', 'notSure');
    // In WebKit, nodes rendered in another document have classes of that document, so they can't be found by role.
    const follow = async (selector: string) => {
      page.root.querySelector<HTMLElement>(selector)!.click();
      await page.element.updateComplete;
    };
    openFrame().append(page.element);
    await page.element.updateComplete;
    await follow('.actions .primary');
    expect(page.root.querySelector('legend')!.textContent).to.contain(questions.needles.text);
    home.append(page.element);
    await settled();
    await follow('.actions [role="link"]');
    expect(page.root.querySelector('label:has(:checked)')!.textContent).to.match(/Not sure/);
  });
});
