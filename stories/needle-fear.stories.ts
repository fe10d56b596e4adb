import type { Meta } from '@storybook/web-components-vite';
import { needleFear as states } from './fixtures/needle-fear.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-needle-fear';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Needle fear',
  component: 'dn-needle-fear',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Whole = story(states.whole);

export const InEveryLanguage = languages(states.whole);
