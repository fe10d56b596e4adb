import { emergencySigns, lungSigns } from '../../content/facts/effects.js';
import type { Evidence } from '../../content/facts/fact.js';
import { drowsiness, fainting, plannedSessions, sayAtOnce, sessionSteps } from '../../content/facts/session.js';

/** The evidence for what the timeline states, without its calendar. */
export const sessionEvidence: readonly Evidence[] = [
  ...emergencySigns,
  lungSigns,
  plannedSessions,
  ...sessionSteps,
  sayAtOnce,
  fainting,
  drowsiness,
];
