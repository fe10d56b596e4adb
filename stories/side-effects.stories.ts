import type { Meta } from '@storybook/web-components-vite';
import { sideEffects as states } from './fixtures/side-effects.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-side-effects';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Side effects',
  component: 'dn-side-effects',
  argTypes: argTypes(tag),
} satisfies Meta;

export const WithPhones = story(states.withPhones);

export const Alone = story(states.alone);

export const InEveryLanguage = languages(states.withPhones);
