import { avoidReasons, doctorReasons } from '../facts/contraindications.js';
import { emergencySigns, lungSigns, mildEffects, rarity, seriousEffects } from '../facts/effects.js';
import { optionalQuestions, screening } from '../facts/screening.js';
import { drowsiness, fainting, plannedSessions, sayAtOnce, sessionSteps } from '../facts/session.js';
import { nhsCellulitis } from '../facts/symptoms.js';
import { of, orRule, under, type Origin } from './origin.js';

/** The origin of each text of the screening, the side effects and the session, and of what every widget shows. */
export const coreOrigins: Readonly<Record<string, Origin>> = {
  calendar: 'interface',
  'calendar.about': 'rule',
  'calendar.wait': 'rule',
  'calendar.event.tell': of('DISC-HIST', 'DISC-MED'),
  'calendar.help.signs': lungSigns,
  'calendar.help.skin': { facts: ['RISK-INF'], sources: [nhsCellulitis] },
  'calendar.help.other': 'rule',

  common: 'interface',
  'common.emergencyLine': of('EMERG-0', 'EMERG-1', 'EMERG-2'),
  'common.disclaimer': 'rule',
  'common.general': 'rule',
  'common.written': 'rule',
  'common.notReviewed': 'rule',
  'common.reviewDue': 'rule',
  'common.funding': 'rule',

  'effects.heading': 'interface',
  'effects.mild.heading': of('EFF-0'),
  'effects.mild.intro': of('EFF-0'),
  'effects.serious': rarity,
  ...under('effects', mildEffects),
  ...under('effects', seriousEffects),
  'effects.soreness.advice': 'rule',
  'effects.organ.advice': lungSigns,

  eligibility: 'interface',
  'eligibility.start.why': 'rule',
  'eligibility.start.medicines': of('DISC-MED'),
  'eligibility.keepMedicine': 'rule',
  'eligibility.outcomes': 'rule',
  'eligibility.fear': 'rule',
  'eligibility.fear.link': 'interface',
  'eligibility.list': 'rule',
  'eligibility.next': 'rule',
  'eligibility.keep': 'rule',
  'eligibility.consent': 'rule',
  ...under('eligibility.questions', screening.questions),
  // Which of the optional ones to ask is for a clinic's own clinician to decide.
  ...under('eligibility.questions', optionalQuestions, orRule),
  ...Object.fromEntries(
    [...screening.questions, ...optionalQuestions].map(({ id }) => [
      `eligibility.questions.${id}.hint`,
      'rule' as const,
    ]),
  ),

  emergency: 'interface',
  'emergency.heading': of('EMERG-0'),
  ...under('emergency.signs', emergencySigns),

  handout: 'interface',

  'main.tell': of('MAIN', 'DISC-HIST', 'DISC-MED'),
  'main.help': of('MAIN', 'EMERG-0', 'EMERG-1', 'EMERG-2'),
  'contraindications.avoid.heading': of('WHAT-6', 'AVOID-PREG', 'AVOID-INF', 'AVOID-ANX'),
  ...under('contraindications.avoid', avoidReasons),
  'contraindications.doctor.heading': of('WHAT-6', 'CONS-OTHER'),
  ...under('contraindications.doctor', doctorReasons),

  session: 'interface',
  'session.before.sessions': plannedSessions,
  'session.before.provider.qualified': of('PROV-1'),
  'session.before.provider.trained': of('PROV-3'),
  'session.before.provider.sterile': of('PROV-2'),
  'session.before.topics.history': of('DISC-HIST'),
  'session.before.topics.medicines': of('DISC-MED'),
  'session.before.topics.needles': of('DISC-NEEDLE'),
  'session.during.needlingTime': of('TIME-1'),
  'session.during.combinedTime': of('TIME-2'),
  'session.during.ask': 'rule',
  'session.during.combinedAbout': of('DO-5'),
  'session.during.therapies': of('DO-5'),
  'session.during.needles': of('DO-1'),
  'session.during.techniques': of('TECH-DEEP', 'TECH-SUP', 'TECH-ELEC'),
  ...under('session.during.steps', sessionSteps, orRule),
  'session.during.stop.say': sayAtOnce,
  'session.during.stop.any': 'rule',
  'session.during.stop.faint': fainting,
  'session.during.stop.emergency': fainting,
  'session.during.normal': of('FEEL-1', 'FEEL-2'),
  'session.during.feel.twitch': of('FEEL-1'),
  'session.during.feel.ache': of('FEEL-2'),
  'session.during.helpAbout': of('EMERG-0', 'EMERG-1', 'EMERG-2'),
  'session.after.sorenessTime': of('TIME-3', 'AFTER-1'),
  'session.after.ask': 'rule',
  'session.after.bruising': of('AFTER-2'),
  'session.after.sorenessAdvice': 'rule',
  'session.after.drowsy': drowsiness,
  'session.after.helpAbout': lungSigns,
  'session.faded': 'rule',

  'techniques.deep': of('TECH-DEEP'),
  'techniques.superficial': of('TECH-SUP'),
  'techniques.electrical': of('TECH-ELEC'),
};
