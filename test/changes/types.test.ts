import { expect } from '@open-wc/testing';
import { validate } from '../../src/entries/check.js';
import { beside, example, type Tree, without } from '../support/changes.js';

/** The example, without anything that cites its source. */
const right = { ...example, screening: { ask: example.screening.ask } };

/** Changes with only this value, at a path. */
const changesWith = (path: string, value: unknown): Tree =>
  path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Tree;

/** The problems with a value in otherwise valid changes, all of which are accepted except what the value replaces. */
function problemsAt(path: string, value: unknown) {
  const wrong = changesWith(path, value);
  const { problems, changes } = validate(beside(right, wrong));
  expect(changes, path).to.deep.equal(validate(without(right, wrong)).changes);
  return problems;
}

const objects = [
  ...['text', 'text.en', 'text.es-MX', 'note', 'note.en', 'screening', 'screening.raise', 'screening.raise.bleeding'],
  ...['screening.raise.bleeding.yes', 'session', 'sources', 'sources.other'],
];
const lists = ['screening.ask', 'screening.add', 'hide'];
const texts = ['$schema', 'screening.raise.bleeding.yes.source', 'sources.other.citation', 'sources.other.url'];

describe('a value of the wrong type alone is left out, and reported', () => {
  for (const path of objects) {
    it(`in place of an object: ${path}`, () => {
      for (const value of [5, true, false, null, '', 'text']) {
        const [problem, ...more] = problemsAt(path, value);
        expect(problem).to.include({ path });
        expect(problem?.reason).to.match(/not an object/);
        expect(more).to.deep.equal([]);
      }
    });

    it(`a list in place of an object: ${path}`, () => {
      for (const value of [['text'], [5, {}], [[]]]) {
        const paths = problemsAt(path, value).map((problem) => problem.path);
        expect(paths).to.have.length.of.at.least(1);
        for (const each of paths) expect(`${each}.`.startsWith(`${path}.`), each).to.equal(true);
      }
    });
  }

  for (const path of lists) {
    it(`in place of a list: ${path}`, () => {
      for (const value of [5, true, null, '', 'deep', {}, { 0: 'deep' }]) {
        const [problem, ...more] = problemsAt(path, value);
        expect(problem).to.include({ path });
        expect(problem?.reason).to.match(/not a list/);
        expect(more).to.deep.equal([]);
      }
    });

    it(`in a list: ${path}`, () => {
      for (const value of [5, true, null, '', 'text', [], ['deep'], {}, { id: 5 }]) {
        const paths = problemsAt(path, [value]).map((problem) => problem.path);
        expect(paths).to.have.length.of.at.least(1);
        for (const each of paths) expect(`${each}.`.startsWith(`${path}.0.`), each).to.equal(true);
      }
    });
  }

  for (const path of texts) {
    it(`in place of a text: ${path}`, () => {
      for (const value of [5, true, null, [], ['text'], {}]) {
        const problems = problemsAt(path, value).filter((problem) => problem.path === path);
        expect(problems).to.have.length(1);
        expect(problems[0]?.reason).to.match(/text|string/);
      }
    });
  }

  it('an empty list in place of an object', () => {
    expect(objects.filter((path) => problemsAt(path, []).length === 0)).to.deep.equal([]);
  });
});
