import { expect } from '@open-wc/testing';
import { languages } from '../../../src/content/languages.js';
import { mount, settled } from '../../support/mount.js';
import { copied, openHandoutOptions } from '../../support/handout-options.js';
import { warnings } from '../../support/warnings.js';

const html = (staffLang: string, more = '') =>
  `<dn-content clinic="Riverside Physio" ${more} staff-lang="${staffLang}"><dn-eligibility-check></dn-eligibility-check></dn-content>`;

const allowed = languages.map(({ lang }) => lang);

describe('a bad staff-lang', () => {
  for (const bad of ['xx', 'german', 'Deutsch', 'de, fr', 'deu', '-', 'e', '*', '__proto__', 'constructor', '<b>']) {
    it(`is left out with one warning that names the languages, and all else holds: ${bad}`, async () => {
      const logs = await warnings(async () => {
        const page = await openHandoutOptions(html(bad), { pregnancy: 'yes' });
        const scope = page.element.closest('dn-content')!;
        expect(scope.problems.map(({ path }) => path)).to.deep.equal(['staff-lang']);
        for (const lang of allowed) expect(scope.problems[0]!.reason).to.match(new RegExp(`\\b${lang}\\b`));
        // The next with the same says nothing more.
        mount(html(bad));
        await settled();
        const text = await copied(page);
        expect(text).to.match(/^What to talk about before dry needling\nRiverside Physio · December 1, 2026\n/);
        expect(text.match(/^- /gm)).to.have.length(10);
        expect(text).to.contain('- Pregnancy: Yes (Avoid for now)');
      });
      expect(logs).to.have.length(1);
      expect(logs[0]).to.contain('dn-content').and.contain('staff-lang').and.contain(allowed.join(', '));
    });
  }

  for (const empty of ['', '  ', '\u200B', '\t\n']) {
    it(`is as none where it is empty, without a warning: ${JSON.stringify(empty)}`, async () => {
      const logs = await warnings(async () => {
        const page = await openHandoutOptions(html(empty));
        expect(page.element.closest('dn-content')!.problems).to.deep.equal([]);
        expect(await copied(page)).to.match(/^What to talk about before dry needling\nRiverside Physio · /);
      });
      expect(logs).to.deep.equal([]);
    });
  }

  it('is mended by a good one: the problem is gone', async () => {
    await warnings(async () => {
      const scope = mount<HTMLElementTagNameMap['dn-content']>(html('klingon'), 'dn-content');
      await settled();
      expect(scope.problems).to.have.length(1);
      scope.setAttribute('staff-lang', 'zh-TW');
      await settled();
      expect(scope.problems).to.deep.equal([]);
      expect(scope.content.details.staffLang).to.equal('zh-TW');
    });
  });

  it('does not take the place of that of an outer dn-content', async () => {
    await warnings(async () => {
      const outer = `<dn-content staff-lang="fr">${html('tlh')}</dn-content>`;
      const inner = mount<HTMLElementTagNameMap['dn-content']>(outer, 'dn-content dn-content');
      await settled();
      expect(inner.content.details).to.include({ clinic: 'Riverside Physio', staffLang: 'fr' });
    });
  });
});
