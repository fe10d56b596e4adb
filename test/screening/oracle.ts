/**
 * What the screening must say, typed by hand from docs/rules.md and from nothing else.
 *
 * It has the levels twice, so that a slip in one differs from the other: as the table, which has the reasons,
 * and as sentences, which have the outcome. It ranks nothing and takes no maximum, on purpose: a mistake that is in
 * the shape of the code can't be its mistake too.
 */
export type Level = 'none' | 'provider' | 'doctor' | 'avoid';
type Question = keyof typeof table;
export type Answers = { readonly [question in Question]?: string };

/** From the least cautious to the most. */
export const levels: readonly Level[] = ['none', 'provider', 'doctor', 'avoid'];

type Row = Readonly<Record<string, Level>>;
const row = (answers: Row): Row => answers;

/** Each question, in the order asked, with the level of each answer; the answers in the order shown. */
export const table = {
  pregnancy: row({ yes: 'avoid', no: 'none', notSure: 'doctor', doesNotApply: 'none' }),
  infection: row({ yes: 'avoid', no: 'none', notSure: 'doctor' }),
  needles: row({ severe: 'avoid', nervous: 'provider', fine: 'none', notSure: 'provider' }),
  bleeding: row({ yes: 'doctor', no: 'none', notSure: 'doctor' }),
  diabetes: row({ uncontrolled: 'doctor', controlled: 'provider', no: 'none', notSure: 'doctor' }),
  vascular: row({ yes: 'doctor', no: 'none', notSure: 'doctor' }),
  implantedDevice: row({ yes: 'doctor', no: 'none', notSure: 'doctor' }),
  otherCondition: row({ uncontrolled: 'doctor', controlled: 'provider', no: 'none', notSure: 'doctor' }),
  bloodThinner: row({ yes: 'doctor', no: 'none', notSure: 'doctor' }),
  otherMedicine: row({ yes: 'provider', no: 'none', notSure: 'provider' }),
};

/** The level in sentences, the gravest first: the first that is true decides. */
function inWords(patient: Answers): Level {
  // S4: a reason not to have it now, whatever else is answered.
  if (patient.pregnancy === 'yes') return 'avoid';
  if (patient.infection === 'yes') return 'avoid';
  if (patient.needles === 'severe') return 'avoid';

  // S5: a doctor first.
  if (patient.bleeding === 'yes') return 'doctor';
  if (patient.diabetes === 'uncontrolled') return 'doctor';
  if (patient.vascular === 'yes') return 'doctor';
  if (patient.implantedDevice === 'yes') return 'doctor';
  if (patient.bloodThinner === 'yes') return 'doctor';

  // The table adds one of the same weight.
  if (patient.otherCondition === 'uncontrolled') return 'doctor';

  // S3: not being sure of something that a doctor should judge needs the doctor too.
  if (patient.pregnancy === 'notSure' || patient.infection === 'notSure') return 'doctor';
  if (patient.bleeding === 'notSure' || patient.vascular === 'notSure') return 'doctor';
  if (patient.diabetes === 'notSure' || patient.otherCondition === 'notSure') return 'doctor';
  if (patient.implantedDevice === 'notSure' || patient.bloodThinner === 'notSure') return 'doctor';

  // Worth telling the provider: uneasy or unsure about needles, a condition under control, any medicine.
  if (patient.needles === 'nervous' || patient.needles === 'notSure') return 'provider';
  if (patient.diabetes === 'controlled' || patient.otherCondition === 'controlled') return 'provider';
  if (patient.otherMedicine === 'yes' || patient.otherMedicine === 'notSure') return 'provider';

  return 'none';
}

const rows = Object.entries(table) as [Question, Row][];

/** The complete assessment: S7 withholds the level while anything is blank; S9 lists every concern. */
export function expected(patient: Answers) {
  const reasons: { question: string; answer: string; level: Level }[] = [];
  const missing: string[] = [];
  for (const [question, answers] of rows) {
    const answer = patient[question];
    if (answer === undefined) {
      missing.push(question);
      continue;
    }
    const level = answers[answer];
    if (level === undefined) throw new Error(`The table has no answer "${answer}" to ${question}`);
    if (level !== 'none') reasons.push({ question, answer, level });
  }
  const atLeast = inWords(patient);
  return { level: missing.length > 0 ? ('incomplete' as const) : atLeast, atLeast, reasons, missing };
}
