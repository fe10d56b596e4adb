import { lungSigns } from './effects.js';
import type { Evidence, Source } from './fact.js';
import { munoz2022 } from './screening.js';
import { southTees } from './session.js';

export const ashpApixaban: Source = { citation: 'ASHP, safemedication.com, “Apixaban”' };

/** That a blood thinner should not be stopped on one's own. */
export const keepBloodThinner = {
  facts: ['DISC-MED'],
  sources: [munoz2022, ashpApixaban],
} as const satisfies Evidence;

/** The day after a session on which soreness should be over: after the 72 hours that studies saw. */
export const soreDay = 4;

/**
 * The questions of the quiz with their choices and the right one. Where one of the choices is about an emergency, the answer
 * says when to get help at once.
 */
export const quizQuestions = [
  { ...lungSigns, id: 'breath', choices: ['wait', 'rest', 'call'], right: 'call', isEmergency: true },
  {
    id: 'tell',
    choices: ['where', 'all', 'nothing'],
    right: 'all',
    isEmergency: false,
    facts: ['DISC-HIST', 'DISC-MED', 'DISC-NEEDLE', 'AVOID-PREG'],
    sources: [munoz2022],
  },
  {
    id: 'normal',
    choices: ['sharp', 'twitch', 'breath'],
    right: 'twitch',
    isEmergency: true,
    facts: ['FEEL-1', 'FEEL-2'],
    sources: [southTees],
  },
  {
    id: 'sore',
    choices: ['nothing', 'call', 'book'],
    right: 'call',
    isEmergency: false,
    facts: ['TIME-3'],
    sources: [],
  },
  {
    id: 'thinner',
    choices: ['stop', 'silent', 'talk'],
    right: 'talk',
    isEmergency: false,
    ...keepBloodThinner,
  },
] as const satisfies readonly (Evidence & {
  id: string;
  choices: readonly string[];
  right: string;
  isEmergency: boolean;
})[];
