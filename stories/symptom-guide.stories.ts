import type { Meta } from '@storybook/web-components-vite';
import { symptomGuide as states } from './fixtures/symptom-guide.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-symptom-guide';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Symptom guide',
  component: 'dn-symptom-guide',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Whole = story(states.whole);

export const Alone = story(states.alone);

export const Narrowed = story(states.narrowed);

export const InEveryLanguage = languages(states.whole);
