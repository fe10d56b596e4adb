import type { Meta } from '@storybook/web-components-vite';
import { layouts } from '../src/screening/layouts.js';
import { shares } from '../src/elements/eligibility-check/shares.js';
import { eligibilityCheck as states } from './fixtures/eligibility-check.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-eligibility-check';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Eligibility check',
  component: 'dn-eligibility-check',
  argTypes: argTypes(tag, { layout: layouts, share: shares }),
} satisfies Meta;

export const Start = story(states.start);

export const StartAlone = story(states.startAlone);

export const StartAskingToShare = story(states.startAskingToShare);

export const Question = story(states.question);

export const QuestionWithError = story(states.questionWithError);

export const MedicineQuestion = story(states.medicineQuestion);

export const QuestionWithNote = story(states.questionWithNote);

export const Check = story(states.check);

export const CheckBeforeSharing = story(states.checkBeforeSharing);

export const OnePage = story(states.onePage);

export const OnePageWithErrors = story(states.onePageWithErrors);

export const OutcomeNone = story(states.outcomeNone);

export const OutcomeProvider = story(states.outcomeProvider);

export const OutcomeDoctor = story(states.outcomeDoctor);

export const OutcomeAvoid = story(states.outcomeAvoid);

export const OutcomeAvoidForNeedles = story(states.outcomeAvoidForNeedles);

export const OutcomeBesideNeedleFear = story(states.outcomeBesideNeedleFear);

export const OutcomeAvoidForInfection = story(states.outcomeAvoidForInfection);

export const OutcomeWithEveryReason = story(states.outcomeWithEveryReason);

export const OutcomeToTakeAlong = story(states.outcomeToTakeAlong);

export const OutcomeList = story(states.outcomeList);

export const OutcomeWithBooking = story(states.outcomeWithBooking);

export const StartInEveryLanguage = languages(states.start);

export const OutcomeInEveryLanguage = languages(states.outcomeDoctor);
