import { expect } from '@open-wc/testing';
import { validate } from '../../src/entries/check.js';
import { levels } from '../screening/oracle.js';
import { caution, example, leastNotSure, problemsOf, type Tree } from '../support/changes.js';

const no = { id: 'no', level: 'none' };
const notSure = { id: 'notSure', level: 'provider' };
const yes = { id: 'yes', level: 'provider' };
const texts = { text: 'Do you swim?', no: 'No', notSure: 'Not sure', yes: 'Yes' };
const swim: Tree = { id: 'swim', source: 'house', answers: [no, notSure, yes], text: { en: texts } };

/** Other answers, with a text for each. */
const answering = (...answers: { id: string; level: string }[]): Tree => ({
  answers,
  text: { en: { ...Object.fromEntries(answers.map(({ id }) => [id, 'It is so.'])), text: 'Do you swim?' } },
});

/** The example, with these questions before its own. */
const adding = (...questions: unknown[]) => {
  const { screening } = example;
  return { ...example, screening: { ...screening, add: [...questions, ...screening.add] } };
};

/** A question with one problem, beside the example: it alone is left out, and reported with its path and reason. */
function refuses(what: string, wrong: Tree, path: string, word: RegExp) {
  it(what, () => {
    const { problems, changes } = validate(adding({ ...swim, ...wrong }));
    expect(problems.map((problem) => problem.path)).to.deep.equal([`screening.add.0${path}`]);
    expect(problems[0]?.reason).to.match(word);
    expect(changes).to.deep.equal(example);
  });
}

describe('an added question', () => {
  it('is accepted where nothing is wrong', () => {
    expect(validate(adding(swim))).to.deep.include({ problems: [], changes: adding(swim) });
  });

  describe('alone is left out and reported, where it', () => {
    refuses('takes the id of a built-in one', { id: 'bleeding' }, '.id', /question of ours/);
    for (const id of ['outcome', 'version']) {
      refuses(`would have the entry of the ${id} in a form`, { id }, '.id', /form.*choose another id/);
    }
    refuses('takes the id of an optional one', { id: 'epilepsy' }, '.id', /question of ours/);
    refuses('has an id that is none', { id: '1 a' }, '.id', /not an id/);
    refuses('has an id to reach a prototype', { id: '__proto__' }, '.id', /not an id/);
    refuses('has an empty id', { id: '' }, '.id', /not an id/);
    refuses('has an id that is too long', { id: 'a'.repeat(41) }, '.id', /not an id/);
    refuses('has an id that is no text', { id: 5 }, '.id', /not a text/);
    refuses('lacks an id', { id: undefined }, '.id', /missing/);
    refuses('lacks a source', { source: undefined }, '.source', /missing/);
    refuses('has a source that is no text', { source: { citation: 'A.' } }, '.source', /not a text/);
    refuses('names a source that does not exist', { source: 'nowhere' }, '', /"nowhere" that does not exist/);
    refuses('names what every object inherits as a source', { source: 'toString' }, '', /does not exist/);
    refuses('has something unknown', { level: 'avoid' }, '.level', /unknown/);
    refuses('has facts of ours', { facts: ['AVOID-PREG'] }, '.facts', /unknown/);
    refuses(
      'has something unknown in an answer',
      { answers: [no, notSure, { ...yes, x: 1 }] },
      '.answers.2.x',
      /unknown/,
    );
    refuses('lacks answers', { answers: undefined }, '.answers', /missing/);
    refuses('has no list of answers', { answers: { no: 'none' } }, '.answers', /not a list/);
    refuses('lacks notSure', answering(no, yes), '.answers', /lacks "notSure"/);
    refuses('has notSure alone', answering(notSure), '.answers', /two|lacks/);
    refuses('has an answer twice', { answers: [no, notSure, yes, yes] }, '.answers', /twice/);
    refuses(
      'has a level that is none',
      { answers: [no, notSure, { ...yes, level: 'high' }] },
      '.answers.2.level',
      /level/,
    );
    refuses('has an answer without a level', { answers: [no, notSure, { id: 'yes' }] }, '.answers.2.level', /missing/);
    refuses('has an answer without an id', { answers: [no, notSure, { level: 'none' }] }, '.answers.2.id', /missing/);
    refuses('has an answer that is none', { answers: [no, notSure, null] }, '.answers.2', /not an object/);
    refuses('lacks a text of an answer', { text: { en: { ...texts, yes: undefined } } }, '', /no text.*"yes" in "en"/);
    refuses('lacks it in a language', { text: { en: texts, es: { text: '¿Nada?' } } }, '', /no text.*"no" in "es"/);
    refuses('has a surplus text', { text: { en: { ...texts, maybe: 'Maybe' } } }, '', /"maybe" in "en".*no answer/);
    refuses('has an empty text', { text: { en: { ...texts, yes: ' ' } } }, '.text.en.yes', /empty/);
    refuses('has an empty hint', { text: { en: { ...texts, hint: '' } } }, '.text.en.hint', /empty/);
    refuses('has a text that is none', { text: { en: { ...texts, yes: 5 } } }, '.text.en.yes', /not a text/);
    refuses('lacks the question itself', { text: { en: { ...texts, text: undefined } } }, '.text.en.text', /missing/);
    refuses('lacks texts', { text: undefined }, '.text', /missing/);
    refuses('has texts in no language', { text: {} }, '.text', /no language/);
    refuses('has texts in what is no language', { text: { English: texts } }, '.text.English', /not a language/);
    refuses(
      'has an answer named as one of its texts',
      answering(no, notSure, { id: 'hint', level: 'none' }),
      '',
      /"hint".*another id/,
    );
    refuses(
      'has an answer with an id that is none',
      answering(no, notSure, { ...no, id: '1st' }),
      '.answers.2.id',
      /not an id/,
    );

    for (const wrong of [5, true, null, 'swim', ['swim'], []]) {
      it(`is ${JSON.stringify(wrong)}`, () => {
        const { problems, changes } = validate(adding(wrong));
        expect(problems.length).to.be.at.least(1);
        for (const { path } of problems) expect(path).to.match(/^screening\.add\.0(\.|$)/);
        expect(changes).to.deep.equal(example);
      });
    }
  });

  it('has notSure at S3’s floor or above, whatever its other answers', () => {
    for (const [other, level] of levels.flatMap((one) => levels.map((two) => [one, two] as const))) {
      const answers = [no, { id: 'yes', level: other }, { id: 'notSure', level }];
      const fits = caution(level) >= caution(leastNotSure('swim', ['none', other]));
      const { problems, changes } = validate(adding({ ...swim, answers }));
      expect(changes, `${other}, not sure: ${level}`).to.deep.equal(fits ? adding({ ...swim, answers }) : example);
      expect(problems.length).to.equal(fits ? 0 : 1);
      if (!fits) expect(problems[0]?.reason).to.match(/"notSure" below "(provider|doctor)"/);
    }
  });

  it('is left out where an earlier one has its id', () => {
    const { problems, changes } = validate(adding(swim, { ...swim, source: 'munoz2022' }));
    expect(problems.map(({ path }) => path)).to.deep.equal(['screening.add.1']);
    expect(problems[0]?.reason).to.match(/"swim" that is taken/);
    expect(changes).to.deep.equal(adding(swim));
  });

  it('is accepted where the other one with its id is left out', () => {
    expect(validate(adding({ ...swim, ...answering(no, yes) }, swim)).changes).to.deep.equal(adding(swim));
    expect(validate(adding({ ...swim, source: 'nowhere' }, swim)).changes).to.deep.equal(adding(swim));
  });

  it('is left out with its source', () => {
    const { problems, changes } = validate({ screening: example.screening, sources: { house: { citation: ' ' } } });
    expect(problems.map(({ path }) => path)).to.have.members([
      'sources.house.citation',
      'screening.add.0',
      'screening.raise.otherMedicine.yes',
    ]);
    expect(changes).to.deep.equal({ screening: { ask: ['metalAllergy'] } });
  });

  it('is reported by its index in the input list', () => {
    const wrong = { ...swim, source: 'nowhere' };
    expect(problemsOf(adding(null, swim, wrong, 5))).to.have.members(
      [0, 2, 3].map((index) => `screening.add.${index}`),
    );
  });
});
