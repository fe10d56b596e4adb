/** The screening as a reader sees it: the questions in their order, and the label of each answer. */
const yesNoNotSure = { yes: /^Yes/, no: /^No$/, notSure: /^Not sure/ } as const;

const howControlled = {
  uncontrolled: /^Yes\b.*\bnot\b/,
  controlled: /^Yes\b(?!.*\bnot\b)/,
  no: /^No$/,
  notSure: /^Not sure/,
} as const;

export const questions = {
  pregnancy: {
    text: 'Are you pregnant?',
    hint: 'Choose “Not sure” if you might be; a test can tell.',
    because: /because pregnancy is a reason to avoid dry needling/,
    topic: /pregnan/i,
    error: /^Select yes if you are pregnant/,
    answers: { ...yesNoNotSure, doesNotApply: /does not apply/i },
  },
  infection: {
    text: 'Do you have an infection right now?',
    hint: 'Such as a cold, a tooth infection or an infected cut. A fever can be a sign. Count a lasting infection, such as hepatitis, as another health problem.',
    because: /because an infection/,
    topic: /infection/i,
    error: /^Select .*infection/,
    answers: yesNoNotSure,
  },
  needles: {
    text: 'How do you feel about needles?',
    hint: 'Many people are afraid of them.',
    because: /because a severe fear of needles/,
    topic: /needles/i,
    error: /^Select .*needles/,
    answers: {
      severe: /^I panic, or I avoid care because of needles$/,
      nervous: /^I am nervous, but I can manage$/,
      fine: /\bfine\b/,
      notSure: /^Not sure/,
    },
  },
  bleeding: {
    text: 'Do you bleed or bruise more easily than most people?',
    hint: 'Say yes too if you have a bleeding disorder, such as hemophilia.',
    because: /because needling can make you bleed more/,
    topic: /bleeding/i,
    error: /^Select .*bleed/,
    answers: yesNoNotSure,
  },
  diabetes: {
    text: 'Do you have diabetes?',
    hint: 'Say yes even if treatment keeps it under control.',
    because: /because diabetes/,
    topic: /diabetes/i,
    error: /^Select .*diabetes/,
    answers: { ...howControlled, notSure: /^Not sure, or I don't know how well it is controlled$/ },
  },
  vascular: {
    text: 'Do you have, or have you had, a problem with your blood vessels?',
    hint: 'Such as a blood clot, poor blood flow in your legs, or a bulge in a blood vessel (aneurysm).',
    because: /because a problem with blood vessels/,
    topic: /blood vessels/i,
    error: /^Select .*blood vessels/,
    answers: yesNoNotSure,
  },
  implantedDevice: {
    text: 'Do you have a pacemaker or another electrical device in your body?',
    hint: 'Such as a pump for medicine or a nerve stimulator. Tell your provider about any other implant, too.',
    because: /because a current/,
    topic: /electrical device/i,
    error: /^Select .*electrical device/,
    answers: yesNoNotSure,
  },
  otherCondition: {
    text: 'Do you have any other health problem that a doctor treats or checks?',
    hint: 'Think of your heart, lungs, nerves, skin or immune system. If you have several, answer for the one that is least under control.',
    because: /because other health problems/,
    topic: /other health problem/i,
    error: /^Select .*other health problem|^Select .*another health problem/,
    answers: howControlled,
  },
  bloodThinner: {
    text: 'Do you take a medicine that thins your blood?',
    hint: 'Such as warfarin, apixaban (Eliquis), clopidogrel (Plavix), or aspirin each day. Ask a pharmacist if you are not sure.',
    because: /because a needle can make you bleed more/,
    topic: /blood thinner/i,
    error: /^Select .*thins your blood/,
    answers: yesNoNotSure,
  },
  otherMedicine: {
    text: 'Do you take any other medicines, pills or herbs?',
    hint: 'Count vitamins and what you buy without a prescription.',
    because: /because your provider should know/,
    topic: /other medicine/i,
    error: /^Select .*medicines/,
    answers: yesNoNotSure,
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
  implantedDevice: 'no',
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
  implantedDevice: 'yes',
  otherCondition: 'uncontrolled',
  bloodThinner: 'yes',
  otherMedicine: 'yes',
};

/** The label of an answer. */
export function label<Id extends QuestionId>(question: Id, answer: Answers[Id]): RegExp {
  const labels: Readonly<Record<string, RegExp>> = questions[question].answers;
  const found = labels[answer];
  if (!found) throw new Error(`There is no answer ${String(answer)} to ${question}`);
  return found;
}
