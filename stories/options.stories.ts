import type { Meta } from '@storybook/web-components-vite';
import { options as states } from './fixtures/options.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-options';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Options',
  component: 'dn-options',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Whole = story(states.whole);

export const Marked = story(states.marked);

export const InEveryLanguage = languages(states.whole);
