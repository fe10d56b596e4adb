import type { Meta } from '@storybook/web-components-vite';
import { faq as states } from './fixtures/faq.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-faq';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Faq',
  component: 'dn-faq',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Whole = story(states.whole);

export const WithTheClinicsWords = story(states.clinic);

export const InEveryLanguage = languages(states.whole);
