import { expect } from '@open-wc/testing';
import '../src/entries/dn-widgets.js';
import { mount, settled } from './support/mount.js';
import { printing } from './support/printing.js';
import { allByRole } from './support/role.js';

describe('a printed copy, where the browser does not say that printing is over', () => {
  for (const tag of ['dn-options', 'dn-questions', 'dn-visit-checklist']) {
    it(`is removed from ${tag} when the reader leaves the page`, async () => {
      const root = mount(`<${tag}></${tag}>`).shadowRoot!;
      await settled();
      expect(await printing(() => allByRole(root, 'button', /^Print/)[0]!.click())).to.equal(1);
      expect(root.querySelectorAll('iframe')).to.have.length(1);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(root.querySelectorAll('iframe')).to.have.length(0);
    });
  }
});
