import { expect, waitUntil } from '@open-wc/testing';
import { languageFor, languages, tagOf } from '../../src/content/languages.js';
import type { DnContent } from '../../src/entries/classes.js';
import '../../src/entries/dn-widgets.js';
import { example } from '../support/changes.js';
import { mount, settled } from '../support/mount.js';
import { widgets } from '../support/widgets.js';

const formats = ['DateTimeFormat', 'ListFormat', 'NumberFormat', 'PluralRules', 'RelativeTimeFormat'] as const;

/** The `Intl` formats that a page creates meanwhile. */
async function made(work: () => Promise<unknown>): Promise<string[]> {
  const names: string[] = [];
  const { ...built } = Object.getOwnPropertyDescriptors(Intl);
  for (const name of formats) {
    const counting = new Proxy(Intl[name] as new (...values: unknown[]) => object, {
      construct(target, values: unknown[]) {
        names.push(name);
        return new target(...values);
      },
    });
    Object.defineProperty(Intl, name, { ...built[name], value: counting });
  }
  try {
    await work();
  } finally {
    for (const name of formats) Object.defineProperty(Intl, name, built[name]);
  }
  return names;
}

/** Widgets on a page in a language, all by default. */
async function read(tag: string, shown: readonly string[] = widgets): Promise<DnContent> {
  const within = shown.map((widget) => `<${widget}></${widget}>`).join('');
  const page = mount<DnContent>(`<dn-content lang="${tag}">${within}</dn-content>`, 'dn-content');
  const marked = tagOf(languageFor(tag));
  const isInLanguage = (widget: Element) => widget.shadowRoot?.querySelector(`.dn[lang="${marked}"]`);
  await waitUntil(() => [...page.children].every(isInLanguage), `All are in ${tag}`, { timeout: 10_000 });
  await settled();
  return page;
}

describe('the built-in content creates no Intl format, the first of which is slow', () => {
  const regions = ['en-US', 'en-CA', 'en-GB', 'en-AU', 'en-IN', 'es-ES', 'es-MX', 'fr-FR', 'de-DE', 'zh-CN', 'ar-SA'];
  for (const tag of [...languages.map(({ lang }) => lang), ...regions]) {
    it(`in ${tag}`, async () => {
      // The format of a region is loaded with its language.
      await read(tag, ['dn-takeaways']);
      expect(await made(() => read(tag))).to.deep.equal([]);
    });
  }

  it('also where a clinic changes lengths, and asks more', async () => {
    const names = await made(async () => {
      const page = await read('en');
      page.changes = example as unknown as DnContent['changes'];
      await waitUntil(() =>
        page.querySelector('dn-eligibility-check')?.shadowRoot?.textContent.includes('12 questions'),
      );
    });
    expect(names).to.deep.equal([]);
  });
});

it('a page uses Intl for what its region may write differently', async () => {
  await read('de-AT', ['dn-takeaways']);
  const names = await made(() => read('de-AT'));
  expect([...new Set(names)]).to.have.members(['DateTimeFormat', 'NumberFormat']);
});
