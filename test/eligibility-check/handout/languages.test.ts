import { expect, waitUntil } from '@open-wc/testing';
import { settled } from '../../support/mount.js';
import { printing } from '../../support/printing.js';
import { byRole, queryByRole } from '../../support/role.js';
import { ScreeningPage } from '../../support/screening-page.js';
import { copied, encodes, openHandoutOptions, savedDuring, showHandoutOptions } from '../../support/handout-options.js';

const screening = '<dn-eligibility-check></dn-eligibility-check>';
const inScope = (attributes: string, inner = screening) => `<dn-content ${attributes}>${inner}</dn-content>`;

const title = {
  en: 'What to talk about before dry needling',
  de: 'Worüber Sie vor dem Dry Needling sprechen sollten',
  fr: 'De quoi parler avant le dry needling (puncture par aiguilles sèches)',
  ar: 'ما ينبغي التحدث عنه قبل العلاج بالإبر الجافة',
};

/** The first lines of the text that the reader would copy: the title in each of its languages. */
async function titles(page: ScreeningPage): Promise<string[]> {
  const lines = (await copied(page)).replaceAll('\u00A0', ' ').split('\n');
  return lines.slice(
    0,
    lines.findIndex((line) => line.includes('2026')),
  );
}

/** Waits until the text has these titles: words of another language are loaded. */
async function hasTitles(page: ScreeningPage, ...langs: (keyof typeof title)[]): Promise<void> {
  const expected = langs.map((lang) => title[lang]).join('\n');
  await waitUntil(async () => (await titles(page)).join('\n') === expected, `It is not in ${langs.join(' and ')}.`);
}

/** The printed sheet. */
async function printed(page: ScreeningPage): Promise<Document> {
  await printing(() => {
    page.root.querySelector<HTMLElement>('button.primary')!.click();
  });
  return page.root.querySelector('iframe')!.contentDocument!;
}

describe('what is taken along, with a language of the clinic', () => {
  it('is in the reader’s language alone without one', async () => {
    const page = await openHandoutOptions();
    expect(await titles(page)).to.deep.equal([title.en]);
    expect((await printed(page)).querySelectorAll('.both')).to.have.length(0);
  });

  it('has the clinic’s language beside the reader’s, on paper and in the text', async () => {
    const page = await openHandoutOptions(inScope('staff-lang="de"'), { pregnancy: 'yes' });
    await hasTitles(page, 'en', 'de');
    const text = await copied(page);
    expect(text).to.contain('\n- Pregnancy: Yes (Avoid for now)\n- Schwangerschaft: Ja (Vorerst verzichten)\n');
    const sheet = await printed(page);
    expect(sheet.documentElement.lang).to.equal('en');
    const [own, theirs] = sheet.querySelector('.answers .both')!.children;
    expect(own!.textContent).to.match(/Pregnancy:\s*Yes · Avoid for now/);
    expect(theirs!.textContent).to.match(/Schwangerschaft:\s*Ja · Vorerst verzichten/);
    expect(theirs!.getAttribute('lang')).to.equal('de');
  });

  it('has it for a reader in Arabic, each in its own direction', async () => {
    const page = await openHandoutOptions(inScope('staff-lang="de"'), { pregnancy: 'yes' });
    page.element.lang = 'ar';
    await hasTitles(page, 'ar', 'de');
    const sheet = await printed(page);
    expect([sheet.documentElement.lang, sheet.documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    const [, theirs] = sheet.querySelector('.answers .both')!.children;
    expect([theirs!.getAttribute('lang'), theirs!.getAttribute('dir')]).to.deep.equal(['de', 'ltr']);
    page.element.remove();
  });

  it('has the code in the clinic’s language alone, as plain text', async () => {
    const page = await openHandoutOptions(inScope('staff-lang="de"'), { pregnancy: 'yes' });
    await hasTitles(page, 'en', 'de');
    await page.press('Show a code to scan');
    const others = ['Infektion', 'Neigung zu Blutungen', 'Diabetes', 'Blutgefäße', 'Elektrisches Gerät im Körper'];
    const rest = [...others, 'Andere Gesundheitsprobleme', 'Blutverdünner', 'Andere Medikamente'].join(', ');
    const lines = [
      ...[title.de, '1. Dezember 2026', 'Verzichten Sie vorerst auf Dry Needling', 'Ja: Schwangerschaft'],
      ...[`Nein: ${rest}`, 'Nadeln machen mir nichts aus: Wie es Ihnen mit Nadeln geht'],
    ];
    expect(encodes(page, lines.join('\n'))).to.equal(true);
  });

  it('is once in the language that both have, whatever their region', async () => {
    for (const tag of ['en', 'en-GB', 'EN', 'en_US', ' en ', '“en”']) {
      const page = await openHandoutOptions(inScope(`staff-lang="${tag}"`));
      expect(await titles(page), tag).to.deep.equal([title.en]);
      expect((await printed(page)).querySelectorAll('.both'), tag).to.have.length(0);
    }
  });

  it('takes a language with a region, and writes dates as there', async () => {
    const page = await openHandoutOptions(inScope('staff-lang="de-CH"'));
    await hasTitles(page, 'en', 'de');
    expect(await copied(page)).to.contain('December 1, 2026\n1. Dezember 2026\n');
  });

  it('follows the language of the reader, also to that of the clinic', async () => {
    const page = await openHandoutOptions(inScope('staff-lang="de"'));
    await hasTitles(page, 'en', 'de');
    page.element.lang = 'de';
    await hasTitles(page, 'de');
    page.element.lang = 'fr';
    await hasTitles(page, 'fr', 'de');
  });

  it('follows a change of the attribute, also to none', async () => {
    const page = await openHandoutOptions(inScope('staff-lang="de"'));
    await hasTitles(page, 'en', 'de');
    const scope = page.element.closest('dn-content')!;
    scope.staffLang = 'fr';
    await hasTitles(page, 'en', 'fr');
    scope.removeAttribute('staff-lang');
    await hasTitles(page, 'en');
  });

  it('takes it from the nearest dn-content that has one', async () => {
    const both = await openHandoutOptions(inScope('staff-lang="de"', inScope('staff-lang="fr"')));
    await hasTitles(both, 'en', 'fr');
    const outer = await openHandoutOptions(inScope('staff-lang="de"', inScope('clinic="Riverside Physio"')));
    await hasTitles(outer, 'en', 'de');
  });

  it('takes it from the page’s own script', async () => {
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.dataset.dnContent = '';
    script.textContent = '{ "clinic": { "staffLang": "fr" } }';
    document.head.append(script);
    try {
      const page = await ScreeningPage.open();
      await waitUntil(() => queryByRole(page.root, 'button', 'Start'), 'The script is not read.');
      await page.finish();
      await showHandoutOptions(page);
      await hasTitles(page, 'en', 'fr');
    } finally {
      script.remove();
      await settled();
    }
  });

  it('has a question that the clinic adds, in the language that it has', async () => {
    const words = { text: 'Laufen Sie diese Woche Marathon?', topic: 'Marathon', no: 'Nein', notSure: 'Unsicher' };
    const answers = ['no', 'notSure'].map((id) => ({ id, level: id === 'no' ? 'none' : 'provider' }));
    const changes = {
      screening: { add: [{ id: 'marathon', source: 'house', answers, text: { de: words } }] },
      sources: { house: { citation: 'Hausregeln', url: 'https://example.org/rules' } },
    };
    const json = `<script type="application/json">${JSON.stringify(changes)}</script>`;
    const page = await ScreeningPage.open(inScope('staff-lang="de"', json + screening));
    await waitUntil(() => page.element.closest('dn-content')!.content.change, 'The changes are not loaded.');
    await page.start();
    await page.answerAll();
    byRole(page.root, 'radio', 'Unsicher').click();
    await page.press('Continue');
    await page.press('See what this means');
    await showHandoutOptions(page);
    await hasTitles(page, 'en', 'de');
    const text = await copied(page);
    expect(text).to.contain(
      '\n- Marathon: Unsicher (Tell your provider)\n- Marathon: Unsicher (Vor der Behandlung sagen)\n',
    );
    expect((await printed(page)).querySelector('.answers li')!.textContent.match(/Marathon/g)).to.have.length(2);
  });

  it('is in the file as in the copy, with the file’s name in the reader’s language', async () => {
    let text = '';
    const files = await savedDuring(async () => {
      const page = await openHandoutOptions(inScope('staff-lang="de"'));
      await hasTitles(page, 'en', 'de');
      await page.press('Save as a text file');
      text = await copied(page);
    });
    expect(files.map(({ name }) => name)).to.deep.equal(['for-my-visit.txt']);
    expect(files[0]!.text.replace(/[\u2066-\u2069]/g, '')).to.equal(text);
  });
});
