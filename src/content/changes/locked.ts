/**
 * Texts that no clinic can reword (S10): the built-in questions and outcomes, what is said in an emergency, what the
 * widgets promise, and who reviewed them. An id locks every text below it.
 */
const locked = [
  'common.disclaimer',
  'common.emergencyCard',
  'common.emergencyLine',
  'common.localEmergencyNumber',
  'common.note',
  'common.noteFromClinic',
  'common.notReviewed',
  'common.reviewDue',
  'common.reviewed',
  'effects.organ.advice',
  'eligibility.answered',
  'eligibility.check.nothingSent',
  'eligibility.consent',
  'eligibility.keepMedicine',
  'eligibility.outcomes',
  'eligibility.private',
  'eligibility.questions',
  'eligibility.share',
  'eligibility.start.avoid',
  'eligibility.start.avoidHeading',
  'eligibility.start.leaving',
  'session.after.helpAbout',
  'session.during.helpAbout',
  'session.help',
];

export const isLocked = (id: string): boolean => locked.some((root) => id === root || id.startsWith(`${root}.`));
