import { expect } from '@open-wc/testing';
import { validate, check } from '../../src/entries/check.js';
import { at, content, example, applied } from '../support/changes.js';
import { table } from '../screening/oracle.js';

const question = (id: string) => applied(example).facts.screening.questions.find((each) => each.id === id);

describe('the example changes', () => {
  it('is accepted in full, without problems', () => {
    expect(check(example)).to.deep.equal([]);
    expect(validate(example).changes).to.deep.equal(example);
  });

  it('rewords a text and no other', () => {
    const { effects, techniques, session, common } = applied(example).words;
    const { words } = content();
    expect(effects.soreness.advice).to.equal('A warm shower often helps our patients.');
    expect({ ...effects, soreness: 0 }).to.deep.equal({ ...words.effects, soreness: 0 });
    expect({ ...effects.soreness, advice: 0 }).to.deep.equal({ ...words.effects.soreness, advice: 0 });
    expect({ techniques, session, common }).to.deep.equal({
      techniques: words.techniques,
      session: words.session,
      common: words.common,
    });
  });

  it('puts a note under a question', () => {
    expect(applied(example).notes).to.deep.equal({ bleeding: 'Tell us about nosebleeds too.' });
  });

  it('raises the level of an answer, and cites its source', () => {
    expect(question('otherMedicine')?.answers).to.deep.equal([
      { id: 'yes', level: 'doctor' },
      { id: 'no', level: 'none' },
      { id: 'notSure', level: 'doctor' },
    ]);
    expect(question('otherMedicine')?.sources).to.deep.equal([example.sources.house]);
  });

  it('asks an optional question and an added one, after the built-in ones', () => {
    expect(applied(example).facts.screening.questions.map(({ id }) => id)).to.deep.equal([
      ...Object.keys(table),
      'metalAllergy',
      'marathon',
    ]);
    const { id, answers } = example.screening.add[0]!;
    expect(question('marathon')).to.deep.equal({ id, answers, facts: [], sources: [example.sources.house] });
  });

  it('words an added question as the built-in ones', () => {
    expect(at(applied(example).words, 'eligibility.questions.marathon')).to.deep.equal({
      topic: 'Do you run a marathon this week?',
      text: 'Do you run a marathon this week?',
      hint: undefined,
      because: undefined,
      error: undefined,
      answers: { no: 'No', notSure: 'Not sure', yes: 'Yes' },
    });
  });

  it('sets how long a session takes', () => {
    expect(applied(example).facts.session).to.deep.equal({ needlingMinutes: [20, 30], combinedMinutes: 45 });
  });

  it('hides what the clinic does not offer', () => {
    expect(applied(example).hidden).to.deep.equal(['techniques.electrical', 'conditions.whiplash']);
  });

  it('leaves the built-in content as it was', () => {
    const before = JSON.stringify(content());
    applied(example);
    expect(JSON.stringify(content())).to.equal(before);
  });
});
