import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { composeChanges } from '../../src/content/compose-changes.js';
import { type Change, contentVersion } from '../../src/content/content.js';
import { english } from '../../src/content/languages.js';
import { validate } from '../../src/entries/check.js';
import type { Level } from '../screening/oracle.js';
import { anyRight, at, caution, content, example, leastNotSure, mark, type Right } from '../support/changes.js';
import { manyInputs } from '../support/timeouts.js';

const over = (outer: Change | undefined, own: Change | undefined) =>
  composeChanges(outer, own)?.apply(content(), mark) ?? content();
const composed = (outer: unknown, own: unknown) => over(validate(outer).change, validate(own).change);
const alone = (change: unknown) => composed({}, change);

type Applied = ReturnType<typeof content>;
const answersOf = ({ facts }: Applied) =>
  facts.screening.questions.flatMap((question) =>
    question.answers.map(({ id, level }) => ({ question: question.id, answer: id, level: level })),
  );
const levelOf = (applied: Applied, question: string, answer: string) =>
  answersOf(applied).find((each) => each.question === question && each.answer === answer)?.level;

const swim = (levels: Readonly<Record<string, Level>>) => ({
  screening: {
    add: [
      {
        ...{ id: 'swim', source: 'munoz2022', answers: Object.entries(levels).map(([id, level]) => ({ id, level })) },
        text: { en: { text: 'Do you swim?', no: 'No', notSure: 'Not sure', yes: 'Yes' } },
      },
    ],
  },
});

/** Without the questions that others added too: the same id may be another question there. */
function apart(changes: Right, others: Right): Right {
  const taken = others.screening?.add?.map(({ id }) => id) ?? [];
  const add = changes.screening?.add?.filter(({ id }) => !taken.includes(id)) ?? [];
  return { ...changes, screening: { ...changes.screening, add } };
}

describe('two changes applied one after the other', function () {
  this.timeout(manyInputs);

  it('ask every question that either asks, and are never less cautious than either', () => {
    fc.assert(
      fc.property(anyRight, anyRight, (outer, given) => {
        const own = apart(given, outer);
        const together = composed(outer, own);
        for (const { question, answer, level } of [...answersOf(alone(outer)), ...answersOf(alone(own))]) {
          const reached = levelOf(together, question, answer);
          expect(reached && caution(reached), `${question}: ${answer}`).to.be.at.least(caution(level));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('S3 keep "not sure" at its floor', () => {
    fc.assert(
      fc.property(anyRight, anyRight, (outer, own) => {
        for (const { id, answers } of composed(outer, own).facts.screening.questions) {
          const others = answers.filter((answer) => answer.id !== 'notSure').map(({ level }) => level);
          const notSure = answers.find((answer) => answer.id === 'notSure')!;
          expect(caution(notSure.level), id).to.be.at.least(caution(leastNotSure(id, others)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('ask no question twice', () => {
    fc.assert(
      fc.property(anyRight, anyRight, (outer, own) => {
        const ids = composed(outer, own).facts.screening.questions.map(({ id }) => id);
        expect(ids).to.deep.equal([...new Set(ids)]);
      }),
      { numRuns: 100 },
    );
  });

  it('are never less cautious than either where both add a question with the same id', () => {
    const [mild, grave] = [
      swim({ no: 'none', notSure: 'provider', yes: 'provider' }),
      swim({ no: 'none', notSure: 'doctor', yes: 'avoid' }),
    ];
    for (const applied of [composed(mild, grave), composed(grave, mild)]) {
      expect(levelOf(applied, 'swim', 'yes')).to.equal('avoid');
      expect(levelOf(applied, 'swim', 'notSure')).to.equal('doctor');
    }
  });

  it('have the words of the question that is asked, with all its answers, where both add one with the same id', () => {
    const outer = swim({ no: 'none', notSure: 'provider', yes: 'provider' });
    const [question] = outer.screening.add;
    const others = [
      { id: 'never', level: 'none' },
      { id: 'notSure', level: 'provider' },
    ];
    const text = { en: { text: 'How often do you swim?', never: 'Never', notSure: 'I can not tell' } };
    const own = { screening: { add: [{ ...question, answers: others, text }] } };
    expect(at(composed(outer, own).words, 'eligibility.questions.swim')).to.deep.include({
      text: 'Do you swim?',
      answers: { no: 'No', notSure: 'Not sure', yes: 'Yes' },
    });
  });

  it('raise an optional question that only one of them asks', () => {
    const raise = { screening: { raise: { epilepsy: { yes: { level: 'avoid' } } } } };
    const ask = { screening: { ask: ['epilepsy'] } };
    expect(levelOf(composed(ask, raise), 'epilepsy', 'yes')).to.equal('avoid');
    expect(levelOf(composed(raise, ask), 'epilepsy', 'yes')).to.equal('avoid');
  });

  it('never lower what the outer one raised', () => {
    const raise = (level: Level) => ({ screening: { raise: { bleeding: { no: { level } } } } });
    expect(levelOf(composed(raise('avoid'), raise('provider')), 'bleeding', 'no')).to.equal('avoid');
    expect(levelOf(composed(raise('provider'), raise('avoid')), 'bleeding', 'no')).to.equal('avoid');
  });

  it('use the nearer text, note and time, and the outer ones where the nearer has none', () => {
    const id = 'effects.tiredness.about';
    const outer = {
      text: { en: { [id]: 'Outer.', 'effects.heading': 'Outer heading' } },
      note: { en: { bleeding: 'Outer.', diabetes: 'Outer.' } },
      session: { needlingMinutes: [20, 30], combinedMinutes: 45 },
    };
    const own = {
      text: { en: { [id]: 'Own.' } },
      note: { en: { bleeding: 'Own.' } },
      session: { combinedMinutes: 50 },
    };
    const { words, notes, facts } = composed(outer, own);
    expect([at(words, id), at(words, 'effects.heading')]).to.deep.equal(['Own.', 'Outer heading']);
    expect(notes).to.deep.equal({ bleeding: 'Own.', diabetes: 'Outer.' });
    expect(facts.session).to.deep.equal({ needlingMinutes: [20, 30], combinedMinutes: 50 });
  });

  it('hide what either of them hides', () => {
    const { hidden } = composed(example, { hide: ['techniques.deep'] });
    expect(hidden).to.have.members([...example.hide, 'techniques.deep']);
  });

  it('keep sources with the same id apart', () => {
    const named = (citation: string, question: string) => ({
      screening: { raise: { [question]: { no: { level: 'provider', source: 'house' } } } },
      sources: { house: { citation } },
    });
    const { facts } = composed(named('Outer rules', 'bleeding'), named('Own rules', 'diabetes'));
    const cited = (id: string) =>
      facts.screening.questions.find((question) => question.id === id)?.sources?.map(({ citation }) => citation);
    expect([cited('bleeding'), cited('diabetes')]).to.deep.equal([['Outer rules'], ['Own rules']]);
  });

  it('are the one where the other is missing', () => {
    const { change } = validate(example);
    expect([
      composeChanges(undefined, change),
      composeChanges(change, undefined),
      composeChanges(undefined, undefined),
    ]).to.deep.equal([...[change, change], undefined]);
  });

  it('have a version that depends on both, and on which one is nearer', () => {
    const [one, two] = [validate(example).change, validate({ hide: ['techniques.deep'] }).change];
    const versions = [one, two, composeChanges(one, two), composeChanges(two, one), undefined].map((each) =>
      contentVersion(english, each),
    );
    expect(new Set(versions).size).to.equal(versions.length);
    expect(versions.at(-1)).to.equal(__CONTENT_VERSIONS__.en);
  });
});
