import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { DnContent, define } from '../src/entries/classes.js';
import { DnTakeaways } from '../src/elements/takeaways.js';
import { mount, settled } from './support/mount.js';
import { warnings } from './support/warnings.js';

define('dn-content', DnContent);

/** Fails in its body, and where it says so in its urgent line too, or while Lit writes it. */
class Failing extends DnTakeaways {
  protected override renderBody(): TemplateResult {
    return html`<p>Half of it</p>
      ${[1, 2].map(() => {
        throw new Error('The body fails.');
      })}`;
  }
}

const fails = () => {
  throw new Error('The urgent line fails.');
};

class FailingTwice extends Failing {
  // Its words exist, but reading them throws.
  static override readonly words = {
    ...DnTakeaways.words,
    common: new Proxy(DnTakeaways.words.common, { get: fails }),
  };
}

class FailingInLit extends DnTakeaways {
  protected override renderBody(): TemplateResult {
    return html`<p>${{ toString: fails }}</p>`;
  }
}

customElements.define('test-failing', Failing);
customElements.define('test-failing-twice', FailingTwice);
customElements.define('test-failing-in-lit', FailingInLit);

const place = (tag: string) =>
  `<dn-content emergency-number="911"><${tag}><p>Call us: 555 0100</p></${tag}></dn-content>`;

/** What a reader sees of an element: what it renders, and its children. */
const seen = (host: HTMLElement) =>
  [...host.shadowRoot!.querySelectorAll('*'), ...host.children].filter(
    (element) => !element.children.length && element.textContent.trim() && element.checkVisibility(),
  );

describe('a widget whose render throws', () => {
  for (const tag of ['test-failing', 'test-failing-in-lit']) {
    it(`shows when to get help, and its children (${tag})`, async () => {
      let host!: HTMLElement;
      const logs = await warnings(async () => {
        host = mount(place(tag), tag);
        await settled();
      });
      expect(logs).to.have.length(1);
      expect(logs[0]).to.contain(`<${tag}>`);
      expect(host.shadowRoot!.querySelector('[href="tel:911"]')).not.to.equal(null);
      expect(seen(host)).to.include(host.firstElementChild);
      expect(host.shadowRoot!.textContent).not.to.contain('Half of it');
    });
  }

  it('shows its children, and nothing else, where that fails too', async () => {
    let host!: HTMLElement;
    const logs = await warnings(async () => {
      host = mount(place('test-failing-twice'), 'test-failing-twice');
      await settled();
    });
    expect(logs).to.have.length(1);
    expect(seen(host)).to.deep.equal([host.firstElementChild]);
  });

  it('still shows it when more properties are set', async () => {
    const host = mount<DnTakeaways>(place('test-failing-twice'), 'test-failing-twice');
    await warnings(async () => {
      await settled();
      host.headingLevel = 3;
      host.parentElement!.setAttribute('phone', '+15550100');
      await settled();
    });
    expect(seen(host)).to.deep.equal([host.firstElementChild]);
  });
});
