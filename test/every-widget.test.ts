import { expect } from '@open-wc/testing';
import '../src/entries/dn-widgets.js';
import { mount, settled } from './support/mount.js';
import { widgets } from './support/widgets.js';

describe('every widget', () => {
  for (const tag of widgets) {
    for (const [width, size] of [
      [280, 16],
      [280, 24],
      [320, 32],
      [1200, 10],
    ]) {
      it(`contains what it shows: ${tag} at ${width} px with text of ${size} px`, async () => {
        const place = mount(`<div><${tag}></${tag}></div>`);
        Object.assign(place.style, { width: `${width}px`, fontSize: `${size}px` });
        await settled();
        const wrapper = place.firstElementChild!.shadowRoot!.querySelector('.dn')!;
        expect(wrapper.getBoundingClientRect().width).to.be.at.most(width! + 0.5);
        const edge = wrapper.getBoundingClientRect().right;
        const over = [...wrapper.querySelectorAll('*:not(svg *), svg text')].filter(
          (each) =>
            each.checkVisibility() && !each.closest('.hidden-text') && each.getBoundingClientRect().right > edge + 0.5,
        );
        expect(over.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      });
    }

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
