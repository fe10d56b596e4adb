import { conditions } from '../facts/conditions.js';
import { lungSigns, patel2019, rarity } from '../facts/effects.js';
import { asked, reported, systematicReview, trials, umbrella } from '../facts/evidence.js';
import { patientQuestions } from '../facts/faq.js';
import { appliedTension, exposure, fearOfNeedles, fearTips, telling } from '../facts/needle-fear.js';
import { guides, noneIsBest, options, shortTerm } from '../facts/options.js';
import { quizQuestions } from '../facts/quiz.js';
import { dry } from '../facts/overview.js';
import { munoz2022 } from '../facts/screening.js';
import { electricalDevices, needleDepth } from '../facts/session.js';
import { feelings, nhsCellulitis } from '../facts/symptoms.js';
import { disputed, theories, unsettled } from '../facts/theories.js';
import { of, orRule, under, type Origin } from './origin.js';

/** The origin of each text of the other widgets, which inform and prepare. */
export const otherOrigins: Readonly<Record<string, Origin>> = {
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

  evidence: 'interface',
  'evidence.found.pain': systematicReview,
  'evidence.found.movement': systematicReview,
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

  theories: 'interface',
  'theories.intro': unsettled,
  'theories.disputed': disputed,
  ...under('theories', theories),
  'theories.twitch.ask': 'rule',
  'theories.stills': of('THEO-TWITCH'),
};
