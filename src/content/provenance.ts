import { emergencySigns, lungSigns, mildEffects, seriousEffects } from './facts/effects.js';
import type { Basis } from './facts/fact.js';
import { optionalQuestions, screening } from './facts/screening.js';

/**
 * Where a text comes from: facts and sources; a `rule`, which is a choice of this project (clinical rules, hints,
 * advice, standing text); or the `interface`, which says nothing of medicine (labels, buttons, headings).
 */
export type Origin = Basis | 'rule' | 'interface';

const of = (...facts: Basis['facts']): Basis => ({ facts });

const under = (root: string, entries: readonly (Basis & { id: string })[], origin = (basis: Basis): Origin => basis) =>
  Object.fromEntries(entries.map((entry) => [`${root}.${entry.id}`, origin(entry)]));

/** The origin of every text, by its id or by that of a tree above it; the longest id that fits counts. */
export const provenance: Readonly<Record<string, Origin>> = {
  common: 'interface',
  'common.emergencyLine': of('EMERG-0', 'EMERG-1', 'EMERG-2'),
  'common.emergencyCard.heading': of('EMERG-0'),
  ...under('common.emergencyCard.signs', emergencySigns),
  'common.disclaimer': 'rule',
  'common.notReviewed': 'rule',
  'common.reviewDue': 'rule',

  'effects.heading': 'interface',
  'effects.mild.heading': of('EFF-0'),
  'effects.mild.intro': of('EFF-0'),
  'effects.serious': of('RISK-0'),
  ...under('effects', mildEffects),
  ...under('effects', seriousEffects),
  'effects.soreness.advice': 'rule',
  'effects.organ.advice': lungSigns,

  eligibility: 'interface',
  'eligibility.start.why': 'rule',
  'eligibility.start.medicines': of('DISC-MED'),
  'eligibility.start.avoidHeading': of('AVOID-PREG', 'AVOID-INF', 'AVOID-ANX'),
  'eligibility.start.avoid.pregnancy': of('AVOID-PREG'),
  'eligibility.start.avoid.infection': of('AVOID-INF'),
  'eligibility.start.avoid.needles': of('AVOID-ANX'),
  'eligibility.keepMedicine': 'rule',
  'eligibility.outcomes': 'rule',
  'eligibility.consent': 'rule',
  ...under('eligibility.questions', screening.questions),
  ...Object.fromEntries(screening.questions.map(({ id }) => [`eligibility.questions.${id}.hint`, 'rule' as const])),
  // Which of these to ask is for a clinic's own clinician to say.
  ...under('eligibility.questions', optionalQuestions, () => 'rule'),

  session: 'interface',
  'session.before.provider.qualified': of('PROV-1'),
  'session.before.provider.trained': of('PROV-3'),
  'session.before.provider.sterile': of('PROV-2'),
  'session.before.topics.history': of('DISC-HIST'),
  'session.before.topics.medicines': of('DISC-MED'),
  'session.before.topics.needles': of('DISC-NEEDLE'),
  'session.during.needlingTime': of('TIME-1'),
  'session.during.combinedTime': of('TIME-2'),
  'session.during.combinedAbout': of('DO-5'),
  'session.during.therapies': of('DO-5'),
  'session.during.needles': of('DO-1'),
  'session.during.techniques': of('TECH-DEEP', 'TECH-SUP', 'TECH-ELEC'),
  'session.during.normal': of('FEEL-1', 'FEEL-2'),
  'session.during.feel.twitch': of('FEEL-1'),
  'session.during.feel.ache': of('FEEL-2'),
  'session.during.helpAbout': of('EMERG-0', 'EMERG-1', 'EMERG-2'),
  'session.after.sorenessTime': of('TIME-3', 'AFTER-1'),
  'session.after.bruising': of('AFTER-2'),
  'session.after.sorenessAdvice': 'rule',
  'session.after.helpAbout': lungSigns,
  'session.faded': 'rule',

  'techniques.deep': of('TECH-DEEP'),
  'techniques.superficial': of('TECH-SUP'),
  'techniques.electrical': of('TECH-ELEC'),
};

/** The origin of a text; missing where none is given. */
export function originOf(id: string): Origin | undefined {
  const keys = id.split('.').map((_, index, all) => all.slice(0, all.length - index).join('.'));
  const key = keys.find((each) => Object.hasOwn(provenance, each));
  return key === undefined ? undefined : provenance[key];
}
