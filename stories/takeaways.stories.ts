import type { Meta } from '@storybook/web-components-vite';
import { takeaways as states } from './fixtures/takeaways.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-takeaways';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Takeaways',
  component: 'dn-takeaways',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Whole = story(states.whole);

export const InEveryLanguage = languages(states.whole);
