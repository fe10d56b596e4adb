import { expect } from '@open-wc/testing';
import { accept } from '../../src/entries/check.js';
import { example, problemsOf } from '../support/changes.js';

/** What S12 forbids, as one would write it: safe; eligible; approved or cleared; a good candidate. */
const claims: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['Dry needling is safe.', 'It is done safely.', 'This is the safest way.', 'It is risk-free.'],
    ...['You are eligible for it.', 'You are approved.', 'You are pre-approved!', 'You have been cleared.'],
    ...['You are a good candidate.', 'You are an ideal candidate', 'They are great candidates.'],
  ],
  es: [
    ...['La punción seca es segura.', 'Es un método muy seguro.', 'Sin riesgos.', 'Usted es elegible.'],
    ...['Usted es apta.', 'Está aprobado.', 'Está autorizada.', 'Es un buen candidato.', 'Es la candidata ideal.'],
  ],
  fr: [
    ...['C’est sûr.', 'Une méthode sûre.', 'C’est sans danger.', 'Sans aucun risque.', 'Vous êtes éligible.'],
    ...['Vous êtes apte.', 'Vous êtes approuvée.', 'Vous êtes autorisé.', 'Vous êtes une bonne candidate.'],
  ],
  de: [
    ...['Dry Needling ist sicher.', 'Ein sicheres Verfahren.', 'Es ist ungefährlich.', 'Das ist unbedenklich.'],
    ...['Sie sind geeignet.', 'Sie sind zugelassen.', 'Sie sind freigegeben.', 'Sie sind ein guter Kandidat.'],
  ],
  ar: [
    'الوخز الجاف آمن.',
    'آمِن',
    'الطريقة الآمنة',
    'آمـــن',
    'أنت مؤهل.',
    'أنت معتمد.',
    'أنت مرشح جيد.',
    'أنتِ مرشحة جيدة.',
  ],
  zh: [
    '干针疗法是安全的。',
    '您符合条件。',
    '您符合资格。',
    '您已获批准。',
    '您已获准。',
    '您是合适人选。',
    '您是理想人选。',
  ],
};

/** The same words, in forms that are as common. */
const forms: typeof claims = {
  en: ['It is the safer choice.', 'You are an excellent candidate.'],
  es: ['Le tratamos en un entorno seguro.', 'Es terreno seguro.', 'Con total seguridad.', 'Sin ningún peligro.'],
  fr: ['Vous êtes un excellent candidat.', 'Cela se fait en toute sécurité.'],
  de: [
    'Es ist gefahrlos.',
    'Eine ungefährliche Methode.',
    'Die unbedenkliche Art.',
    'Risikofreie Behandlung.',
    'Die sicherste Methode.',
  ],
  ar: ['تمت الموافقة عليك.'],
  zh: ['您是合适的人选。', '您是理想的人选。', '您是良好的候选人。'],
};

/** What one says who is not sure, and other words that only look like a claim. */
const fine: typeof claims = {
  en: [
    'Not sure',
    'I am not sure.',
    'That is unsafe.',
    'You may be ineligible.',
    'For your safety',
    'Approval is not ours.',
  ],
  es: [
    'No estoy seguro',
    'No estoy segura',
    'No está seguro',
    'No estoy muy seguro',
    'No estoy del todo segura',
    'No seguro',
    'No lo sé',
    'Su seguro médico',
    'Seguridad',
    'Inseguro',
  ],
  fr: [
    'Pas sûr',
    'Pas sûre',
    'PAS SÛR',
    'Bien sûr',
    'Bien sûr, appelez-nous.',
    'Pas tout à fait sûr',
    'Je ne suis pas sûr',
    'Sur la peau',
    'Je ne sais pas',
    'Mesure',
  ],
  de: [
    'Nicht sicher',
    'NICHT SICHER',
    'Ich bin mir nicht sicher',
    'Nicht ganz sicher',
    'Nicht\u00a0sicher',
    'Unsicher',
    'Sicherheit',
  ],
  ar: ['غير متأكد', 'لست متأكدًا', 'لا أعرف'],
  zh: ['不确定', '我不清楚', '不知道'],
};

const note = (text: string) => ({ ...example, note: { en: { ...example.note.en, diabetes: text } } });

function refused(text: string) {
  const { problems, changes } = accept(note(text));
  expect(
    problems.map(({ path }) => path),
    text,
  ).to.deep.equal(['note.en.diabetes']);
  expect(problems[0]?.reason).to.match(/no text may claim/);
  expect(changes).to.deep.equal(example);
}

const letters = (text: string) => Array.from(text);
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0));

describe('a text never claims what S12 forbids', () => {
  for (const lang of Object.keys(claims)) {
    it(`in ${lang}`, () => claims[lang]?.forEach(refused));
    it(`in ${lang}, in another form of the word`, () => {
      expect(forms[lang]?.filter((text) => problemsOf(note(text)).length === 0)).to.deep.equal([]);
    });
    it(`but may say that somebody is not sure, in ${lang}`, () => {
      for (const text of fine[lang] ?? []) expect(problemsOf(note(text)), text).to.deep.equal([]);
    });
  }

  const all = Object.values(claims).flat();

  it('in capitals', () => all.forEach((text) => refused(text.toUpperCase())));

  it('in letters of full width', () => claims.en?.forEach((text) => refused(wide(text))));

  it('in letters put together', () => all.forEach((text) => refused(text.normalize('NFD'))));

  it('across lines and spaces of any kind', () => {
    for (const space of ['\n', '\u00a0', '\u3000', ' \t '])
      claims.en?.forEach((text) => refused(text.replaceAll(' ', space)));
  });

  for (const [what, sign] of [
    ['zero-width spaces', '\u200b'],
    ['soft hyphens', '\u00ad'],
    ['joiners', '\u2060\u200d'],
    ['marks of direction', '\u200e\u2066'],
    ['grapheme joiners', '\u034f'],
    ['variation selectors', '\ufe0f'],
    ['letters that can not be seen', '\u3164'],
  ] as const) {
    it(`hidden by ${what}`, () => all.forEach((text) => refused(letters(text).join(sign))));
  }

  it('by a green tick', () => {
    const ticks = ['✅', '✅ Needling', 'Needling ✔\ufe0f', '☑ Needling'];
    expect(ticks.filter((text) => problemsOf(note(text)).length === 0)).to.deep.equal([]);
  });
});
