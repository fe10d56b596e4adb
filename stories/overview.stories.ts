import type { Meta } from '@storybook/web-components-vite';
import { overview as states } from './fixtures/overview.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-overview';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Overview',
  component: 'dn-overview',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Whole = story(states.whole);

export const InEveryLanguage = languages(states.whole);
