import { expect, waitUntil } from '@open-wc/testing';
import type { DnContent } from '../../src/entries/classes.js';
import '../../src/entries/dn-widgets.js';
import { mount, settled } from '../support/mount.js';
import { printing } from '../support/printing.js';
import { allByRole, byRole } from '../support/role.js';

const changesTo: Record<string, (content: DnContent) => void> = {
  'a detail': (content) => {
    content.clinic = 'Riverside Physio';
  },
  'the language': (content) => {
    content.lang = 'de';
  },
  'the content': (content) => {
    content.changes = {
      hide: ['conditions.myofascial'],
      text: { en: { 'checklist.heading': 'Other.', 'symptoms.heading': 'Other.' } },
    };
  },
};

async function open(tag: string) {
  const content = mount<DnContent>(`<dn-content><${tag}></${tag}></dn-content>`);
  await settled();
  const root = content.querySelector(tag)!.shadowRoot!;
  const inputs = (role: string) => allByRole<HTMLInputElement>(root, role);
  return { content, root, inputs, widget: content.querySelector<HTMLElement>(tag)! };
}

/** Waits until a widget is rendered with other content. */
async function redrawn(root: ShadowRoot, change: () => void) {
  const before = root.querySelector('h2');
  change();
  await waitUntil(() => root.querySelector('h2') !== before && root.querySelector('.foot'), 'it is not rendered', {
    timeout: 9000,
  });
}

describe('what a reader chose is kept on a change of', () => {
  for (const [what, change] of Object.entries(changesTo)) {
    it(`${what}: ticks`, async () => {
      const { content, root, inputs } = await open('dn-visit-checklist');
      for (const at of [1, 4]) inputs('checkbox')[at]!.click();
      inputs('checkbox')[4]!.focus();
      await redrawn(root, () => change(content));
      expect(inputs('checkbox').map(({ checked }) => Number(checked))).to.deep.equal([0, 1, 0, 0, 1, 0, 0, 0, 0]);
      expect(root.activeElement).to.equal(inputs('checkbox')[4]);
    });

    it(`${what}: the condition`, async () => {
      const { content, root, inputs } = await open('dn-conditions');
      byRole(root, 'radio', /Headaches/).click();
      await redrawn(root, () => change(content));
      const chosen = inputs('radio').filter(({ checked }) => checked);
      expect(chosen.map(({ labels }) => labels?.[0]?.textContent)).to.have.length(1);
      expect(chosen[0]?.labels?.[0]?.textContent).to.match(/Headaches|Kopfschmerz/);
    });

    it(`${what}: the feelings`, async () => {
      const { content, root, inputs } = await open('dn-symptom-guide');
      for (const at of [0, 3]) inputs('checkbox')[at]!.click();
      await redrawn(root, () => change(content));
      const chosen = inputs('checkbox').map(({ checked }, at) => checked && at);
      expect(chosen.filter((at) => at !== false)).to.deep.equal([0, 3]);
    });
  }
});

describe('the copy of a checklist for print', () => {
  const frame = (root: ShadowRoot) => root.querySelector('iframe');

  it('is cleared with the ticks when the page is left, and when the element is removed', async () => {
    const { root, inputs, widget } = await open('dn-visit-checklist');
    const print = () => printing(() => byRole(root, 'button', 'Print').click());
    inputs('checkbox')[1]!.click();
    await print();
    expect(frame(root)).not.to.equal(null);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(frame(root)).to.equal(null);
    await print();
    widget.remove();
    await Promise.resolve();
    expect(frame(root)).to.equal(null);
  });
});
