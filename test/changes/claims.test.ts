import { expect } from '@open-wc/testing';
import { claimLanguages } from '../../src/content/changes/claims.js';
import { validate } from '../../src/entries/check.js';
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
  en: [
    ...['It is the safer choice.', 'You are an excellent candidate.', 'Needling is harmless.', 'There are no risks.'],
    ...['It comes without risk.', 'It is without any danger.', 'A method free of risk.', 'You qualify for needling.'],
    ...['You meet our criteria.', 'Zero risk!', 'You are the perfect candidate.'],
  ],
  es: [
    ...['Le tratamos en un entorno seguro.', 'Es terreno seguro.', 'Con total seguridad.', 'Sin ningún peligro.'],
    ...['Es inofensiva.', 'Es un método inocuo.', 'Libre de riesgos.', 'Está exenta de todo riesgo.'],
    ...['No tiene ningún riesgo.', 'Con plena seguridad.', 'Usted cumple los requisitos.', 'Candidata perfecta'],
  ],
  fr: [
    ...['Vous êtes un excellent candidat.', 'Cela se fait en toute sécurité.', 'Il n’y a aucun risque.'],
    ...['Une méthode inoffensive.', 'Zéro danger', 'Exempt de risques', 'Une technique dénuée de tout danger.'],
    ...['Vous êtes admissible.', 'Vous remplissez les conditions.', 'Le candidat parfait', 'Sans le moindre risque.'],
  ],
  de: [
    ...['Es ist gefahrlos.', 'Eine ungefährliche Methode.', 'Die unbedenkliche Art.', 'Risikofreie Behandlung.'],
    ...['Die sicherste Methode.', 'Es ist harmlos.', 'Ganz ohne Risiko.', 'Ohne jede Gefahr.', 'Keine Gefahr!'],
    ...['Es gibt keinerlei Risiken.', 'Sie erfüllen alle Voraussetzungen.', 'Ein perfekter Kandidat', 'Gefahrenfrei'],
  ],
  ar: [
    ...['تمت الموافقة عليك.', 'يمكنك تلقي العلاج بأمان.', 'يتم بكل أمان.', 'أنت في أمان معنا.', 'أكثر أمانًا'],
    ...['علاج بلا مخاطر.', 'بدون مخاطر', 'دون أي خطر', 'من دون أي مخاطر', 'لا خطر فيه.', 'لا توجد مخاطر.'],
    ...['لا يوجد أي خطر.', 'ليس هناك خطر.', 'خالٍ من المخاطر', 'خالية تمامًا من المخاطر', 'لا يحمل أي مخاطر.'],
    ...['الطريقة الامنة', 'طريقة مأمونة', 'غير ضار', 'عديم المخاطر', 'مصرّح لك بالعلاج.', 'تستوفي الشروط.'],
    ...['أنتِ مستوفية للشروط.', 'تنطبق عليك الشروط.', 'أنتِ مؤهلة.', 'المرشح المثالي', 'الإبر الجافة مناسبة لك.'],
  ],
  zh: [
    ...['您是合适的人选。', '您是理想的人选。', '您是良好的候选人。', '干针没有风险。', '无风险', '零风险', '毫无危险'],
    ...['没有任何危险。', '不会有危险。', '风险为零', '干针无害。', '请放心', '您可以放心', '可以安心接受治疗。'],
    ...['这种治疗适合您。', '您很适合。', '审核通过', '您已通过评估。', '您符合治疗的条件。', '您有资格接受治疗。'],
    ...['您可以接受干针治疗。', '您合格。', '安 全'],
    // In traditional characters.
    ...['乾針是安全的。', '無風險', '沒有任何危險。', '您已獲准。', '您已獲批。', '您符合條件。', '您符合資格。'],
    ...['您是理想人選。', '您是合適的人選。', '適合您', '您可以進行治療。', '審核通過', '無害', '您具備條件。'],
  ],
};

/** Texts that say somebody is not sure, and other words that only look like a claim. */
const fine: typeof claims = {
  en: [
    ...['Not sure', 'I am not sure.', 'That is unsafe.', 'You may be ineligible.', 'For your safety'],
    ...['Approval is not ours.', 'It is not without risk.', 'Needling is not risk-free.', 'Tell us your risk factors.'],
    ...['You have no risk factors on file.', 'It can harm you.', 'Ask about the risks.', 'Is it a good time for you?'],
    ...['Choose a time that suits you.', 'Your candid answer helps.', 'Please clear the room.'],
  ],
  es: [
    ...['No estoy seguro', 'No estoy segura', 'No está seguro', 'No estoy muy seguro', 'No estoy del todo segura'],
    ...['No seguro', 'No lo sé', 'Su seguro médico', 'Seguridad', 'Inseguro', 'No está exento de riesgos.'],
    ...['Pregunte por los riesgos.', 'Por su seguridad', 'Elija la hora que prefiera.', 'Tiene peligro.'],
  ],
  fr: [
    ...['Pas sûr', 'Pas sûre', 'PAS SÛR', 'Bien sûr', 'Bien sûr, appelez-nous.', 'Pas tout à fait sûr'],
    ...['Je ne suis pas sûr', 'Sur la peau', 'Je ne sais pas', 'Mesure', 'Ce n’est pas sans risque.'],
    ...['Ce n’est jamais sans danger.', 'Pour votre sécurité', 'Le risque zéro n’existe pas.', 'Parlez des risques.'],
  ],
  de: [
    ...['Nicht sicher', 'NICHT SICHER', 'Ich bin mir nicht sicher', 'Nicht ganz sicher', 'Nicht\u00a0sicher'],
    ...['Unsicher', 'Sicherheit', 'Nicht ohne Risiko', 'Das ist nicht ungefährlich.', 'Nicht risikofrei'],
    ...['Zu Ihrer Sicherheit', 'Fragen Sie nach den Risiken.', 'Das ist gefährlich.', 'Bei Gefahr: Anruf.'],
    ...['Ihre Versicherung zahlt.'],
  ],
  ar: [
    ...['غير متأكد', 'لست متأكدًا', 'لا أعرف', 'لست على يقين', 'أجب بأمانة.', 'رقم بطاقة التأمين', 'من أجل سلامتك'],
    ...['العلاج لا يناسبك الآن.', 'قد لا يناسب هذا العلاج كل الناس.', 'موعد مناسب لك', 'اختر الوقت الذي يناسبك.'],
    ...['ينبغي السؤال عن المخاطر.', 'ما المخاطر؟', 'هذا خطر.', 'لا يحدث إلا خطر واحد.', 'الطابق الثامن'],
    ...['معنا معالج مؤتمن.', 'الضمان الصحي', 'هل العلاج مناسب لك؟'],
  ],
  zh: [
    ...['不确定', '我不清楚', '不知道', '这种治疗不适合您。', '您不适合。', '并不适合所有人。', '不太适合您'],
    ...['请问医生是否适合您。', '其他治疗可能更适合您。', '请选择适合您的时间。', '为了您的安全，请告诉我们。'],
    ...['为了安全起见', '这样不安全。', '请系好安全带。', '保安在门口。', '如果您不放心，请致电。', '有没有风险？'],
    ...['并非没有风险。', '您有没有风险因素？', '如果符合以下任何条件，请告诉我们。', '不符合条件', '请问问风险。'],
    ...['這種治療不適合您。', '為了您的安全', '請選擇適合您的時間。', '並非沒有風險。'],
  ],
};

const note = (text: string) => ({ ...example, note: { en: { ...example.note.en, diabetes: text } } });

function refused(text: string) {
  const { problems, changes } = validate(note(text));
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
  it('in any language that words are written in', () => {
    for (const examples of [claims, forms, fine]) expect(Object.keys(examples)).to.have.members(claimLanguages);
  });

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
