import { expect, waitUntil } from '@open-wc/testing';
import '../../src/entries/dn-widgets.js';
import { emergencySigns } from '../../src/content/facts/effects.js';
import { languages } from '../../src/content/languages.js';
import { contrast } from '../look/luminance.js';
import { mount, settled } from '../support/mount.js';
import { allByRole, byRole } from '../support/role.js';

async function open(tag: string, { lang = 'en', scheme = 'light' } = {}) {
  const element = mount(`<div lang="${lang}" style="color-scheme: ${scheme}"><${tag}></${tag}></div>`, tag);
  await settled();
  await waitUntil(() => element.shadowRoot!.querySelector(`.dn[lang^='${lang}']`), `${tag} is not in ${lang}`);
  const root = element.shadowRoot!;
  const call = allByRole(root, 'heading').find((each) => each.closest('.care-card.octagon'))!;
  return byRole(call.closest('section')!, 'list');
}

const pictures = (list: Element) => allByRole(list, 'listitem').map((item) => [...item.querySelectorAll('svg')]);

for (const tag of ['dn-side-effects', 'dn-symptom-guide']) {
  describe(`the emergency signs of ${tag}`, () => {
    it('each have a picture of their own, shortness of breath first', async () => {
      const list = await open(tag);
      const items = allByRole(list, 'listitem');
      expect(items).to.have.length(emergencySigns.length);
      expect(items[0]!.innerText).to.match(/^you are short of breath/);
      expect(pictures(list).map((each) => each.length)).to.deep.equal(emergencySigns.map(() => 1));
      const paths = pictures(list).map(([picture]) => picture!.querySelector('path')!.getAttribute('d')!);
      expect(new Set(paths).size).to.equal(emergencySigns.length);
      for (const path of paths) expect(path).to.match(/^M[\d. a-z-]{20,}$/i);
    });

    it('say in words what their pictures show, which are hidden from assistive technology', async () => {
      const list = await open(tag);
      for (const [picture] of pictures(list)) {
        expect(picture!.getAttribute('aria-hidden')).to.equal('true');
        expect(picture!.querySelector('title, desc, text')).to.equal(null);
        expect(picture!.closest('li')!.innerText.length).to.be.greaterThan(10);
      }
    });

    for (const scheme of ['light', 'dark']) {
      it(`have pictures with a contrast of 3:1, drawn in lines inside their box, in ${scheme}`, async () => {
        const list = await open(tag, { scheme });
        const card = list.closest('section')!;
        for (const [picture] of pictures(list)) {
          const path = picture!.querySelector('path')!;
          const { stroke, fill, strokeWidth } = getComputedStyle(path);
          expect(contrast(stroke, getComputedStyle(card).backgroundColor)).to.be.at.least(3);
          expect([fill, strokeWidth]).to.deep.equal(['none', '2px']);
          const { x, y, width, height } = path.getBBox();
          expect(Math.min(x, y), path.getAttribute('d')!).to.be.at.least(1);
          expect(Math.max(x + width, y + height), path.getAttribute('d')!).to.be.at.most(23);
        }
      });
    }

    for (const { lang } of languages) {
      it(`stand beside their pictures, which are 1.5 lines high, in ${lang}`, async () => {
        const list = await open(tag, { lang });
        for (const [picture] of pictures(list)) {
          const [drawn, text] = [picture!, picture!.nextElementSibling!].map((each) => each.getBoundingClientRect());
          expect(drawn!.height).to.be.at.least(24);
          expect(drawn!.width).to.be.closeTo(drawn!.height, 0.01);
          if (lang === 'ar') expect(text!.right).to.be.below(drawn!.left);
          else expect(text!.left).to.be.above(drawn!.right);
        }
      });
    }
  });
}
