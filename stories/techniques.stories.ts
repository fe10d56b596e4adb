import type { Meta } from '@storybook/web-components-vite';
import { techniques as states } from './fixtures/techniques.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-techniques';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Techniques',
  component: 'dn-techniques',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Whole = story(states.whole);

export const Hidden = story(states.hidden);

export const InEveryLanguage = languages(states.whole);
