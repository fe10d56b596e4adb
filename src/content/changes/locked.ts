/**
 * Texts that no clinic can reword (S10): the built-in questions and outcomes, what is said in an emergency, what the
 * widgets promise, the list of feelings, that a theory is one, and who reviewed them. An id locks every text below it.
 */
const locked = [
  'checklist.intro',
  'checklist.keepMedicine',
  'common.disclaimer',
  'common.emergencyLine',
  'common.localEmergencyNumber',
  'common.notReviewed',
  'common.reviewDue',
  'common.reviewed',
  'effects.organ.advice',
  'emergency',
  'eligibility.answered',
  'eligibility.check.nothingSent',
  'eligibility.consent',
  'eligibility.keepMedicine',
  'eligibility.note',
  'eligibility.noteFromClinic',
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
  'symptoms.chooseHint',
  'symptoms.doctorToday',
  'symptoms.expected',
  'symptoms.feelings',
  'symptoms.infectEmergency',
  'symptoms.provider',
  'symptoms.severe',
  'theories.one',
];

export const isLocked = (id: string): boolean => locked.some((root) => id === root || id.startsWith(`${root}.`));
