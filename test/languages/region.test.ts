import { expect, waitUntil } from '@open-wc/testing';
import { contentVersion } from '../../src/content/content.js';
import { languageFor } from '../../src/content/languages.js';
import type { DnContent } from '../../src/entries/classes.js';
import '../../src/entries/dn-widgets.js';
import { example } from '../support/changes.js';
import { mount, settled } from '../support/mount.js';
import { warnings } from '../support/warnings.js';

const frame = (widget: Element) => widget.shadowRoot?.querySelector('.dn');

const text = (widget: Element) => frame(widget)?.textContent.replace(/\s+/g, ' ') ?? '';

const isMarked = (widget: Element, lang: string) =>
  waitUntil(() => frame(widget)?.getAttribute('lang') === lang, `It is not marked ${lang}`, { timeout: 10_000 });

/** A widget in a language, once its words are loaded. */
async function open(tag: string, lang: string, marked: string, attributes = '') {
  const widget = mount(`<div lang="${lang}"><dn-content ${attributes}><${tag}></${tag}></dn-content></div>`, tag);
  await isMarked(widget, marked);
  await settled();
  return widget;
}

describe('the region of a page', () => {
  it('decides how numbers are written, and the words stay marked with their language', async () => {
    const widget = await open('dn-evidence', 'es-MX', 'es');
    expect(text(widget)).to.contain('20,500').and.contain('7,629').and.not.to.contain('20.500');
    widget.closest('div')!.lang = 'es-ES';
    await waitUntil(() => text(widget).includes('20.500'), 'Numbers follow the region');
    expect(frame(widget)?.getAttribute('lang')).to.equal('es');
  });

  it('is respected in English too', async () => {
    const widget = await open('dn-evidence', 'en-ZA', 'en');
    expect(text(widget)).to.match(/20\s500/);
  });

  it('changes no content: a review of the language counts in every region', () => {
    for (const [tag, base] of Object.entries({ 'es-MX': 'es', 'de-CH': 'de', 'zh-TW': 'zh', 'en-IN': 'en' }))
      expect(contentVersion(languageFor(tag))).to.equal(contentVersion(languageFor(base)));
  });
});

describe('Chinese', () => {
  it('warns a page in traditional characters once that there are only simplified ones', async () => {
    const simplified = await warnings(async () => {
      await open('dn-overview', 'zh-Hans-TW', 'zh-Hans');
      await open('dn-overview', 'zh-SG', 'zh-Hans');
    });
    const traditional = await warnings(async () => {
      await open('dn-overview', 'zh_TW', 'zh-Hans');
      await open('dn-takeaways', 'zh-Hant-HK', 'zh-Hans');
    });
    expect(simplified.concat(traditional).filter((each) => each.includes('simplified'))).to.have.length(1);
    expect(traditional.filter((each) => each.includes('simplified'))).to.have.length(1);
  });

  it('is marked as simplified, wherever its page is from', async () => {
    for (const lang of ['zh', 'zh-CN', 'zh-SG', 'zh-HK', 'zh-Hant-MO']) await open('dn-overview', lang, 'zh-Hans');
  });

  it('has no space after a full-width mark', async () => {
    const numbers = 'clinic="Riverside" phone="+15550100" urgent-phone="+15550199"';
    const widget = await open('dn-how-it-works', 'zh', 'zh-Hans', numbers);
    for (const paragraph of frame(widget)!.querySelectorAll('p'))
      expect(paragraph.textContent.trim()).not.to.match(/[。：？！，]\s/);
    expect(text(widget)).to.contain('Riverside').and.contain('+15550199');
  });
});

describe('a name in text from right to left', () => {
  const names = 'clinic="360 Physio!" phone="+15550100"';

  it('is isolated: a clinic’s', async () => {
    const widget = await open('dn-overview', 'ar', 'ar', names);
    const isolated = [...frame(widget)!.querySelectorAll('bdi')].map((each) => each.textContent);
    expect(isolated).to.deep.equal(['360 Physio!', '+15550100']);
  });

  it('is isolated: a reviewer’s', async () => {
    const version = contentVersion(languageFor('ar'));
    const review = `reviewer="Ann (PT)" reviewed-on="2026-01-02" reviewed-content="${version}"`;
    const widget = await open('dn-overview', 'ar', 'ar', review);
    expect([...frame(widget)!.querySelectorAll('bdi')].map((each) => each.textContent)).to.contain('Ann (PT)');
  });

  it('may take several lines, as a phone number may not', async () => {
    const widget = await open('dn-overview', 'ar', 'ar', names);
    const wraps = [...frame(widget)!.querySelectorAll('bdi')].map((each) => getComputedStyle(each).whiteSpace);
    expect(wraps).to.deep.equal(['normal', 'nowrap']);
  });

  it('is marked as English and from left to right in a citation of ours', async () => {
    const widget = await open('dn-evidence', 'ar', 'ar');
    const citations = [...frame(widget)!.querySelectorAll('details li')].map((each) =>
      each.querySelector<HTMLElement>('[dir]'),
    );
    expect(citations).not.to.have.length(0);
    for (const each of citations) {
      expect(each?.lang, each?.textContent).to.equal('en');
      expect(each?.dir).to.equal('ltr');
    }
  });

  it('has the direction of its own text in a clinic’s citation', async () => {
    const widget = await open('dn-eligibility-check', 'ar', 'ar');
    widget.closest<DnContent>('dn-content')!.changes = example as unknown as DnContent['changes'];
    const own = example.sources.house.citation;
    const citations = () => [...frame(widget)!.querySelectorAll<HTMLElement>('details li [dir]')];
    await waitUntil(() => citations().some((each) => each.textContent === own), 'Its source is cited');
    for (const each of citations()) {
      expect(each.dir).to.equal(each.textContent === own ? 'auto' : 'ltr');
      expect(each.lang).to.equal(each.textContent === own ? '' : 'en');
    }
  });
});
