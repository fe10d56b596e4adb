/** What every contender renders, but ours, which renders its own words. Fictional: no medical advice. */

/** @import { EffectGroup, Group, Question } from '../types.js' */

/** @type {(id: string, kind: Question['kind'], text: string) => Question} */
const question = (id, kind, text) => ({ id, kind, text });

export const questions = [
  question('q1', 'stop', 'Have you had a severe allergic reaction to a vaccine before?'),
  question('q2', 'stop', 'Do you have a high temperature today?'),
  question('q3', 'stop', 'Are you younger than 18 years?'),
  question('q4', 'stop', 'Have you had this vaccine in the last 28 days?'),
  question('q5', 'consult', 'Are you currently receiving chemotherapy?'),
  question('q6', 'consult', 'Do you take blood-thinning medicine?'),
  question('q7', 'consult', 'Do you have a bleeding disorder?'),
  question('q8', 'consult', 'Are you pregnant or breastfeeding?'),
  question('q9', 'consult', 'Have you ever fainted after an injection?'),
  question('q10', 'consult', 'Do you have a weakened immune system?'),
];

export const outcomes = {
  eligible: 'You can book a session.',
  consult: 'Talk to a clinician before you book.',
  stop: 'This session is not suitable for you now.',
};

/** @type {EffectGroup[]} */
export const effects = [
  {
    title: 'Common side effects',
    note: 'more than 1 in 10 people',
    items: [
      ['Sore arm', 'Starts within hours and settles in 1 to 3 days.'],
      ['Feeling tired', 'Rest and drink plenty of fluids.'],
      ['Headache', 'Paracetamol can help if you can take it.'],
      ['Mild fever', 'Usually gone within 48 hours.'],
    ],
  },
  {
    title: 'Rare side effects',
    note: 'fewer than 1 in 1,000 people',
    items: [
      ['Swollen glands', 'Can last up to 10 days.'],
      ['Rash at the injection site', 'Keep the skin cool and clean.'],
      ['Dizziness', 'Sit or lie down until it passes.'],
      ['Severe allergic reaction', 'Call emergency services at once.'],
    ],
  },
];

/** @type {Group[]} */
export const timeline = [
  {
    title: 'Before your session',
    items: [
      ['10 days before', 'Book your time and fill in the check.'],
      ['1 day before', 'Eat and drink as usual.'],
      ['30 minutes before', 'Arrive and sign in at reception.'],
    ],
  },
  {
    title: 'During your session',
    items: [
      ['0 min', 'A nurse checks your answers.'],
      ['10 min', 'You receive the injection.'],
      ['15 min', 'You rest in the waiting area.'],
    ],
  },
  {
    title: 'After your session',
    items: [
      ['Same day', 'Avoid heavy exercise.'],
      ['Day 2', 'Side effects should ease.'],
      ['Day 28', 'Come back for the second dose.'],
    ],
  },
];
