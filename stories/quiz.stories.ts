import type { Meta } from '@storybook/web-components-vite';
import { quiz as states } from './fixtures/quiz.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-quiz';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Quiz',
  component: 'dn-quiz',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Whole = story(states.whole);

export const Answered = story(states.answered);

export const InEveryLanguage = languages(states.whole);
