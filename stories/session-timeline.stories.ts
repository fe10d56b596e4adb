import type { Meta } from '@storybook/web-components-vite';
import { sessionTimeline as states } from './fixtures/session-timeline.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-session-timeline';
const { story, languages } = stories(tag);

export default {
  title: 'Widgets/Session timeline',
  component: 'dn-session-timeline',
  argTypes: argTypes(tag, { session: ['needling', 'combined'] }),
} satisfies Meta;

export const Needling = story(states.needling);

export const Combined = story(states.combined);

export const Switched = story(states.switched);

export const Changed = story(states.changed);

export const Calendar = story(states.calendar);

export const InEveryLanguage = languages(states.needling);
