import type { Meta } from '@storybook/web-components-vite';
import { howItWorks as states } from './fixtures/how-it-works.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-how-it-works';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/How it works',
  component: 'dn-how-it-works',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Whole = story(states.whole);

export const InEveryLanguage = languages(states.whole);
