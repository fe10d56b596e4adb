import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Screening } from '../../src/content/facts/screening.js';
import { assess } from '../../src/screening/assess.js';
import * as transitions from '../../src/screening/state.js';
import { layouts, type Layout } from '../../src/screening/layouts.js';
import type { ScreeningState } from '../../src/screening/state.js';
import { levels } from './oracle.js';

const anyScreening: fc.Arbitrary<Screening> = fc.record({
  questions: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'toString'),
      answers: fc.uniqueArray(
        fc.record({ id: fc.constantFrom('yes', 'no', 'notSure'), level: fc.constantFrom(...levels) }),
        {
          minLength: 2,
          selector: ({ id }) => id,
        },
      ),
    }),
    { minLength: 1, maxLength: 3, selector: ({ id }) => id },
  ),
});

type Place = { readonly screening: Screening; readonly state: ScreeningState };
type Step = (place: Place, layout: Layout) => Place;

const onQuestion = ({ screen }: ScreeningState) => screen === 'question' || screen === 'questions';

/** The question that a reader of this state acts on, where there is one. */
function questionAt({ state, screening: { questions } }: Place, pick: number) {
  return state.screen === 'question' ? questions[state.index] : questions[pick % questions.length];
}

/** What a reader, or the clinic's changes, can do; on a screen without that action, nothing happens. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(fc.nat(20), fc.nat(20)).map(([pick, given]): Step => (place) => {
      const { state, screening } = place;
      const question = questionAt(place, pick);
      const answer = question?.answers[given % question.answers.length];
      return question && answer && onQuestion(state)
        ? { screening, state: transitions.answer(state, question.id, answer.id) }
        : place;
    }),
  },
  fc.nat(20).map((pick): Step => (place) => {
    const question = questionAt(place, pick);
    return question && onQuestion(place.state)
      ? { ...place, state: transitions.clear(place.state, question.id) }
      : place;
  }),
  {
    weight: 8,
    arbitrary: fc.constant<Step>(({ state, screening }, layout) => ({
      screening,
      state:
        state.screen === 'start'
          ? transitions.begin(state, layout)
          : state.screen === 'outcome'
            ? state
            : transitions.proceed(state, screening),
    })),
  },
  fc.constant<Step>(({ state, screening }, layout) => ({
    screening,
    state: state.screen === 'start' ? state : transitions.back(state, layout, screening),
  })),
  fc.nat(20).map(
    (pick): Step =>
      (place) =>
        place.state.screen === 'checkAnswers'
          ? { ...place, state: transitions.editAnswer(place.state, pick % place.screening.questions.length) }
          : place,
  ),
  anyScreening.map((screening): Step => ({ state }, layout) => ({
    screening,
    state: transitions.reconcile(state, layout, screening),
  })),
);

/** Every state of any sequence of steps through any screening. */
const anyWay = fc
  .record({
    screening: anyScreening,
    layout: fc.constantFrom(...layouts),
    steps: fc.array(anyStep, { maxLength: 60, size: 'max' }),
  })
  .map(({ screening, layout, steps }) => {
    const places: Place[] = [{ screening, state: transitions.initialState }];
    for (const step of steps) places.push(step(places.at(-1)!, layout));
    return { layout, places };
  });

const assertAlways = (promise: (place: Place, layout: Layout) => void) =>
  fc.assert(
    fc.property(anyWay, ({ layout, places }) => {
      for (const place of places) promise(place, layout);
    }),
    { numRuns: 500 },
  );

describe('the state of a screening, whatever the reader and the clinic do', () => {
  it('has only answers that the screening has, and a question to show', () => {
    assertAlways(({ state, screening }) => {
      expect(() => assess(screening, state.answers)).not.to.throw();
      expect(screening.questions[state.index]).not.to.equal(undefined);
    });
  });

  it('shows an outcome only where every question is answered', () => {
    assertAlways(({ state, screening }) => {
      if (state.screen === 'outcome') expect(assess(screening, state.answers).missing).to.deep.equal([]);
    });
  });

  it('shows the screens of its layout alone', () => {
    assertAlways(({ state }, layout) => {
      const others = layout === 'page' ? ['question', 'checkAnswers'] : ['questions'];
      expect(others).not.to.contain(state.screen);
    });
  });

  it('goes from Continue to another screen or to an error that the screen shows', () => {
    assertAlways(({ state, screening }) => {
      if (state.screen === 'start' || state.screen === 'outcome') return;
      const next = transitions.proceed(state, screening);
      const hasMoved = next.screen !== state.screen || next.index !== state.index;
      expect(hasMoved || (onQuestion(next) && next.unanswered.length > 0)).to.equal(true);
    });
  });

  it('keeps every answer on the way back', () => {
    assertAlways(({ state, screening }, layout) => {
      if (state.screen === 'start') return;
      expect(transitions.back(state, layout, screening).answers).to.deep.equal(state.answers);
    });
  });
});
