import type { Meta } from '@storybook/web-components-vite';
import { visitChecklist as states } from './fixtures/visit-checklist.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-visit-checklist';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Visit checklist',
  component: 'dn-visit-checklist',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Whole = story(states.whole);

export const Ticked = story(states.ticked);

export const InEveryLanguage = languages(states.whole);
