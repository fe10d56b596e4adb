import { expect } from '@open-wc/testing';
import { textsById } from '../../src/content/word-ids.js';
import * as words from '../../src/content/words/en/index.js';
import { validate } from '../../src/entries/check.js';
import { at, beside, example, applied, optional, problemsOf } from '../support/changes.js';
import { table } from '../screening/oracle.js';

/** What S10 locks, by family: ids of texts, or of all texts below. */
const families: Readonly<Record<string, readonly string[]>> = {
  'the disclaimer': ['common.disclaimer'],
  'the emergency card': ['emergency'],
  'the emergency line': ['common.emergencyLine', 'common.localEmergencyNumber'],
  'where to get urgent help': ['session.help', 'session.during.helpAbout', 'session.after.helpAbout'],
  'what is near the lung, and when the signs of a punctured lung start': ['conditions.lung', 'effects.organ.advice'],
  'the outcomes': ['eligibility.outcomes', 'eligibility.list'],
  'where to find help for fear of needles': ['eligibility.fear'],
  'when to say stop, and what to do about fainting and driving': ['session.during.stop', 'session.after.drowsy'],
  'that the check is no consent': ['eligibility.consent'],
  'that no medicine is to be stopped': ['eligibility.keepMedicine', 'checklist.keepMedicine'],
  'the main message': ['main'],
  'the reasons to avoid it, and to ask a doctor first': ['contraindications'],
  'what a current does to a heart device': ['depth.device'],
  'why a question is asked, and what to do next': [
    ...['eligibility.asked', 'eligibility.matters', 'eligibility.next', 'eligibility.keep'],
  ],
  'what the text is, how old it is, and who paid for it': ['common.general', 'common.written', 'common.funding'],
  'how a language writes times, days and choices': ['common.formats'],
  'what is promised of privacy': [
    ...['calendar.about', 'calendar.hint', 'handout.code.who', 'handout.save.done'],
    'eligibility.private',
    'eligibility.check.nothingSent',
    'eligibility.share',
    'eligibility.start.leaving',
    'checklist.intro',
    'questions.intro',
  ],
  'what the reminder says of when to call': ['calendar.wait', 'calendar.help'],
  'what may be felt after a session, and whom to call': [
    ...['symptoms.feelings', 'symptoms.doctorToday', 'symptoms.provider', 'symptoms.expected'],
    ...['symptoms.severe', 'symptoms.infectEmergency', 'symptoms.chooseHint'],
  ],
  'the comparison of options, which ranks none': ['options', 'matters.intro'],
  'the answers of the quiz': ['quiz'],
  'what to do about very strong fear': ['needleFear.strong', 'needleFear.faint.when', 'needleFear.stop'],
  'the answers that keep a patient from harm': ['faq.risks', 'faq.who', 'faq.medicines', 'faq.drive', 'faq.afraid'],
  'the sheet of what was talked about': ['checklist.sheet'],
  'that a theory is one': ['theories.one'],
  'who reviewed it': ['common.notReviewed', 'common.reviewed', 'common.reviewDue'],
  'the built-in questions and answers': Object.keys(table).map((id) => `eligibility.questions.${id}`),
  'the optional questions and answers': Object.keys(optional).map((id) => `eligibility.questions.${id}`),
};

const every = textsById(words).map(([id]) => id);
const below = (roots: readonly string[]) =>
  every.filter((id) => roots.some((root) => id === root || id.startsWith(`${root}.`)));
const reword = (ids: readonly string[], lang: string) => ({
  text: { [lang]: Object.fromEntries(ids.map((id) => [id, 'Other words.'])) },
});

describe('nobody can reword', () => {
  for (const [family, roots] of Object.entries(families)) {
    it(family, () => {
      for (const root of roots) expect(below([root]), root).not.to.deep.equal([]);
      const ids = [...below(roots), ...roots];
      for (const lang of ['en', 'es', 'en-GB']) {
        const { problems, changes } = validate(beside(example, reword(ids, lang)));
        expect(problems.map(({ path }) => path)).to.have.members([...new Set(ids)].map((id) => `text.${lang}.${id}`));
        for (const { path, reason } of problems) expect(reason, path).to.match(/locked/);
        expect(changes).to.deep.equal(example);
      }
      const { words: said } = applied(beside(example, reword(ids, 'en')));
      for (const root of roots) expect(at(said, root), root).to.deep.equal(at(words, root));
    });
  }

  it('the words of a built-in question by one that takes its id', () => {
    const [added] = example.screening.add;
    const wrong = { screening: { add: Object.keys({ ...table, ...optional }).map((id) => ({ ...added, id })) } };
    const { questions } = applied(beside(example, wrong)).words.eligibility;
    expect({ ...questions, marathon: 0 }).to.deep.equal({ ...words.eligibility.questions, marathon: 0 });
  });

  it('more than that: every other text can be reworded', () => {
    const locked = [
      ...below(Object.values(families).flat()),
      'eligibility.note',
      'eligibility.noteFromClinic',
      'eligibility.answered',
      'faq.fromClinic',
      'faq.fromNamed',
    ];
    const ids = every.filter((id) => !locked.includes(id));
    expect(ids.length).to.be.greaterThan(40);
    expect(problemsOf(reword(ids, 'en'))).to.deep.equal([]);
    for (const id of ids) expect(at(applied(reword(ids, 'en')).words, id), id).to.equal('Other words.');
  });
});
