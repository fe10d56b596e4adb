import type { Meta } from '@storybook/web-components-vite';
import { questions as states } from './fixtures/questions.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-questions';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Questions',
  component: 'dn-questions',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Whole = story(states.whole);

export const Marked = story(states.marked);

export const InEveryLanguage = languages(states.whole);
