/** The screening as a reader meets it: the questions of clinical.md in their order, and what tells each answer. */
export const questions = {
  pregnancy: {
    text: 'Are you pregnant?',
    hint: 'Choose "Not sure" if you might be.',
    topic: /pregnan/i,
    error: /^Select yes if you are pregnant/,
    answers: { no: /^No$/, doesNotApply: /does not apply/i, notSure: /^Not sure/, yes: /^Yes/ },
  },
  infection: {
    text: 'Do you have an infection right now?',
    hint: 'It can be on your skin or in your body, and a fever can be a sign.',
    topic: /infection/i,
    error: /^Select .*infection/,
    answers: { no: /^No$/, notSure: /^Not sure/, yes: /^Yes/ },
  },
  needles: {
    text: 'How do you feel about needles?',
    hint: 'Many people are afraid of them.',
    topic: /needles/i,
    error: /^Select .*needles/,
    answers: {
      fine: /\bfine\b/,
      nervous: /nervous/,
      notSure: /^Not sure/,
      severe: /^I panic, or I avoid care because of needles$/,
    },
  },
  bleeding: {
    text: 'Do you have a bleeding problem?',
    hint: 'You bleed or bruise more than most people, or a doctor has named one, such as hemophilia.',
    topic: /bleeding/i,
    error: /^Select .*bleeding/,
    answers: { no: /^No$/, notSure: /^Not sure/, yes: /^Yes/ },
  },
  diabetes: {
    text: 'Do you have diabetes?',
    hint: 'Count it even if treatment keeps it steady.',
    topic: /diabetes/i,
    error: /^Select .*diabetes/,
    answers: {
      no: /^No$/,
      controlled: /^Yes\b(?!.*\bnot\b)/,
      notSure: /^Not sure, or I don't know how well it is controlled$/,
      uncontrolled: /^Yes\b.*\bnot\b/,
    },
  },
  vascular: {
    text: 'Do you have a problem with your blood vessels?',
    hint: 'Blood clots or poor blood flow in your legs count.',
    topic: /blood vessels/i,
    error: /^Select .*blood vessels/,
    answers: { no: /^No$/, notSure: /^Not sure/, yes: /^Yes/ },
  },
  otherCondition: {
    text: 'Do you have any other health problem that a doctor treats or checks?',
    hint: 'Think of your heart, lungs, nerves, skin or immune system.',
    topic: /other health problem/i,
    error: /^Select .*other health problem/,
    answers: {
      no: /^No$/,
      controlled: /^Yes\b(?!.*\bnot\b)/,
      notSure: /^Not sure/,
      uncontrolled: /^Yes\b.*\bnot\b/,
    },
  },
  bloodThinner: {
    text: 'Do you take a blood thinner?',
    hint: 'Warfarin and apixaban are two.',
    topic: /blood thinner/i,
    error: /^Select .*blood thinner/,
    answers: { no: /^No$/, notSure: /^Not sure/, yes: /^Yes/ },
  },
  otherMedicine: {
    text: 'Do you take any other medicines, pills or herbs?',
    hint: 'Count the ones you buy in a store.',
    topic: /other medicine/i,
    error: /^Select .*medicines/,
    answers: { no: /^No$/, notSure: /^Not sure/, yes: /^Yes/ },
  },
} as const;

export type QuestionId = keyof typeof questions;
export type Answers = { readonly [Id in QuestionId]: keyof (typeof questions)[Id]['answers'] };

export const questionIds = Object.keys(questions) as QuestionId[];

/** Each question at an answer of no concern. */
export const calm: Answers = {
  pregnancy: 'no',
  infection: 'no',
  needles: 'fine',
  bleeding: 'no',
  diabetes: 'no',
  vascular: 'no',
  otherCondition: 'no',
  bloodThinner: 'no',
  otherMedicine: 'no',
};

/** Each question at its most cautious answer. */
export const grave: Answers = {
  pregnancy: 'yes',
  infection: 'yes',
  needles: 'severe',
  bleeding: 'yes',
  diabetes: 'uncontrolled',
  vascular: 'yes',
  otherCondition: 'uncontrolled',
  bloodThinner: 'yes',
  otherMedicine: 'yes',
};

/** What tells an answer to a reader. */
export function label<Id extends QuestionId>(question: Id, answer: Answers[Id]): RegExp {
  const labels: Readonly<Record<string, RegExp>> = questions[question].answers;
  const found = labels[answer];
  if (!found) throw new Error(`There is no answer ${String(answer)} to ${question}`);
  return found;
}
