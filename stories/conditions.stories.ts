import type { Meta } from '@storybook/web-components-vite';
import { conditions as states } from './fixtures/conditions.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-conditions';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Conditions',
  component: 'dn-conditions',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Whole = story(states.whole);

export const Chosen = story(states.chosen);

export const Hidden = story(states.hidden);

export const InEveryLanguage = languages(states.whole);
