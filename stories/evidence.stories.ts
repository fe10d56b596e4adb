import type { Meta } from '@storybook/web-components-vite';
import { evidence as states } from './fixtures/evidence.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-evidence';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Evidence',
  component: 'dn-evidence',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Whole = story(states.whole);

export const InEveryLanguage = languages(states.whole);
