import { expect } from '@open-wc/testing';
import '../src/entries/dn-widgets.js';
import { mount, settled } from './support/mount.js';
import { widgets } from './support/widgets.js';

describe('every widget', () => {
  for (const tag of widgets) {
    it(`shows nothing when hidden, whatever the page's own rules: ${tag}`, async () => {
      const element = mount(`<${tag} hidden></${tag}>`);
      await settled();
      expect(element.checkVisibility()).to.equal(false);
    });

    it(`marks its language: ${tag}`, async () => {
      const element = mount(`<div lang="he" dir="rtl"><${tag}></${tag}></div>`, tag);
      await settled();
      const wrapper = element.shadowRoot!.querySelector('.dn')!;
      expect([wrapper.getAttribute('lang'), wrapper.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
    });
  }
});
