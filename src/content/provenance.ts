import { conditions } from './facts/conditions.js';
import { emergencySigns, lungSigns, mildEffects, patel2019, rarity, seriousEffects } from './facts/effects.js';
import { asked, reported, review, trials, umbrella } from './facts/evidence.js';
import type { Evidence } from './facts/fact.js';
import { patientQuestions } from './facts/faq.js';
import { appliedTension, exposure, fearOfNeedles, fearTips, telling } from './facts/needle-fear.js';
import { guides, noneIsBest, options, shortTerm } from './facts/options.js';
import { quizQuestions } from './facts/quiz.js';
import { dry } from './facts/overview.js';
import { avoidReasons, doctorReasons } from './facts/contraindications.js';
import { munoz2022, optionalQuestions, screening } from './facts/screening.js';
import {
  drowsiness,
  electricalDevices,
  fainting,
  needleDepth,
  plannedSessions,
  sayAtOnce,
  sessionSteps,
} from './facts/session.js';
import { feelings, nhsCellulitis } from './facts/symptoms.js';
import { disputed, theories, unsettled } from './facts/theories.js';

/**
 * The origin of a text: facts and sources; a `rule`, which is a choice of this project (clinical rules, hints,
 * advice, fixed texts); or the `interface`, which states nothing about medicine (labels, buttons, headings).
 */
export type Origin = Evidence | 'rule' | 'interface';

/** A feeling or a question without a fact or source is a rule. */
const orRule = (basis: Evidence): Origin => (basis.facts.length + (basis.sources?.length ?? 0) > 0 ? basis : 'rule');

const of = (...facts: Evidence['facts']): Evidence => ({ facts });

const under = (
  root: string,
  entries: readonly (Evidence & { id: string })[],
  origin = (basis: Evidence): Origin => basis,
) => Object.fromEntries(entries.map((entry) => [`${root}.${entry.id}`, origin(entry)]));

/** The origin of every text, by its id or by that of a tree above it; the longest id that fits counts. */
export const provenance: Readonly<Record<string, Origin>> = {
  calendar: 'interface',
  'calendar.about': 'rule',
  'calendar.wait': 'rule',
  'calendar.event.tell': of('DISC-HIST', 'DISC-MED'),
  'calendar.help.signs': lungSigns,
  'calendar.help.skin': { facts: ['RISK-INF'], sources: [nhsCellulitis] },
  'calendar.help.other': 'rule',

  checklist: 'interface',
  'checklist.intro': 'rule',
  'checklist.keepMedicine': 'rule',
  'checklist.provider.qualified': of('PROV-1'),
  'checklist.provider.trained': of('PROV-3'),
  'checklist.provider.sterile': of('PROV-2'),
  'checklist.tell.pregnancy': of('AVOID-PREG'),
  'checklist.tell.infection': of('AVOID-INF'),
  'checklist.tell.history': of('DISC-HIST', 'CONS-BLEED', 'CONS-DIAB', 'CONS-VASC'),
  'checklist.tell.device': electricalDevices,
  'checklist.tell.medicines': { facts: ['DISC-MED'], sources: [munoz2022] },
  'checklist.tell.needles': of('DISC-NEEDLE', 'AVOID-ANX'),

  'checklist.sheet.what': of('WHAT-1', 'DO-1'),
  'checklist.sheet.mild': of('EFF-SORE', 'EFF-BLEED', 'EFF-BRUISE', 'EFF-TIRED'),
  'checklist.sheet.risks': { facts: ['RISK-INF'], sources: [patel2019] },
  'checklist.sheet.lung': lungSigns,
  'checklist.sheet.options': 'rule',
  'checklist.sheet.help': of('EMERG-0', 'EMERG-1', 'EMERG-2'),
  'checklist.sheet.consent': 'rule',

  common: 'interface',
  'common.emergencyLine': of('EMERG-0', 'EMERG-1', 'EMERG-2'),
  'common.disclaimer': 'rule',
  'common.general': 'rule',
  'common.written': 'rule',
  'common.notReviewed': 'rule',
  'common.reviewDue': 'rule',
  'common.funding': 'rule',

  conditions: 'interface',
  'conditions.intro': 'rule',
  'conditions.where': 'rule',
  'conditions.varies': of('EVID-3', 'EVID-4'),
  'conditions.lung': lungSigns,
  'conditions.lung.about': { facts: ['RISK-0', 'RISK-ORG'], sources: [...lungSigns.sources, ...rarity.sources] },
  'conditions.lung.ask': 'rule',
  ...under('conditions', conditions),
  'conditions.joints.about': 'rule',
  'conditions.tendonitis.about': 'rule',

  depth: 'interface',
  'depth.superficial': { ...needleDepth, facts: ['TECH-SUP'] },
  'depth.deep': { ...needleDepth, facts: ['TECH-DEEP'] },
  'depth.electrical': of('TECH-ELEC'),
  'depth.device': electricalDevices,
  'depth.ask': 'rule',
  'depth.layers': 'rule',
  'depth.note': 'rule',

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

  evidence: 'interface',
  'evidence.found.pain': review,
  'evidence.found.movement': review,
  'evidence.found.compared': umbrella,
  'evidence.open.equal': umbrella,
  'evidence.open.activities': umbrella,
  'evidence.open.quality': trials,
  'evidence.open.later': trials,
  'evidence.open.needed': of('EVID-3'),
  'evidence.open.varies': of('EVID-4'),
  ...under('evidence.often', reported),
  'evidence.often.major': reported[1],
  'evidence.often.meaning': reported[1],
  'evidence.often.none': reported[0],
  'evidence.often.mark': reported[1],
  'evidence.often.asked': asked,
  'evidence.often.heading': 'rule',
  'evidence.often.dot': 'rule',
  'evidence.often.note': 'rule',
  'evidence.often.ask': 'rule',
  'evidence.often.filled': 'rule',

  handout: 'interface',

  overview: 'interface',
  'overview.about': of('WHAT-1'),
  'overview.dry': dry,
  'overview.knots': of('WHAT-3'),
  'overview.pain': of('WHAT-4'),
  'overview.suits': of('WHAT-6'),
  'overview.aims': of('WHAT-2'),
  'overview.happens.heading': 'interface',
  'overview.happens.needles': of('DO-1'),
  'overview.happens.twitch': of('DO-2'),
  'overview.happens.blood': of('DO-3'),
  'overview.happens.relief': of('DO-4'),
  'overview.acupuncture.about': of('WHAT-5'),
  'overview.plan.helps': of('SUIT-1'),
  'overview.plan.best': of('SUIT-2'),
  'overview.plan.adds': of('SUIT-3'),

  'main.tell': of('MAIN', 'DISC-HIST', 'DISC-MED'),
  'main.help': of('MAIN', 'EMERG-0', 'EMERG-1', 'EMERG-2'),
  'contraindications.avoid.heading': of('WHAT-6', 'AVOID-PREG', 'AVOID-INF', 'AVOID-ANX'),
  ...under('contraindications.avoid', avoidReasons),
  'contraindications.doctor.heading': of('WHAT-6', 'CONS-OTHER'),
  ...under('contraindications.doctor', doctorReasons),

  faq: 'interface',
  ...under('faq', patientQuestions),

  matters: 'rule',
  'matters.heading': 'interface',

  needleFear: 'interface',
  'needleFear.common': fearOfNeedles,
  'needleFear.tell': telling,
  'needleFear.help.heading': 'rule',
  ...under('needleFear.help', fearTips),
  'needleFear.help.from': 'rule',
  'needleFear.faint.tense': appliedTension,
  'needleFear.faint.when': 'rule',
  'needleFear.faint.study': appliedTension,
  'needleFear.strong.avoid': of('AVOID-ANX'),
  'needleFear.strong.treat': exposure,
  'needleFear.stop': 'rule',

  options: 'interface',
  'options.decision': 'rule',
  'options.none': noneIsBest,
  'options.order': 'rule',
  ...under('options', options),
  'options.studies.pain': 'rule',
  'options.studies.short': shortTerm,
  'options.studies.little': 'rule',
  'options.studies.guides': guides,
  'options.talk': 'rule',

  questions: 'rule',
  'questions.heading': 'interface',
  'questions.print': 'interface',
  'questions.care.training': of('PROV-1', 'PROV-3'),
  'questions.care.needles': of('PROV-2'),

  quiz: 'interface',
  'quiz.intro': 'rule',
  ...under('quiz', quizQuestions),

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

  symptoms: 'interface',
  'symptoms.chooseHint': 'rule',
  'symptoms.doctorToday': 'rule',
  'symptoms.provider': 'rule',
  'symptoms.expected': of('EFF-0'),
  'symptoms.severe': of('EMERG-0'),
  'symptoms.infectEmergency': { facts: [], sources: [nhsCellulitis] },
  ...under('symptoms.feelings', feelings, orRule),

  takeaways: 'interface',
  'takeaways.aim': of('KEY-1'),
  'takeaways.effects': of('KEY-2'),
  'takeaways.care': of('KEY-3'),

  'techniques.deep': of('TECH-DEEP'),
  'techniques.superficial': of('TECH-SUP'),
  'techniques.electrical': of('TECH-ELEC'),

  theories: 'interface',
  'theories.intro': unsettled,
  'theories.disputed': disputed,
  ...under('theories', theories),
  'theories.twitch.ask': 'rule',
  'theories.stills': of('THEO-TWITCH'),
};

/** The origin of a text, if it is known. */
export function originOf(id: string): Origin | undefined {
  const keys = id.split('.').map((_, index, all) => all.slice(0, all.length - index).join('.'));
  const key = keys.find((each) => Object.hasOwn(provenance, each));
  return key === undefined ? undefined : provenance[key];
}
