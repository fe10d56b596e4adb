import type { Meta, StoryObj } from '@storybook/web-components-vite';

export default { title: 'Session timeline', component: 'dn-session-timeline' } satisfies Meta;

export const Default: StoryObj = {};

export const WithOtherTherapies: StoryObj = { args: { session: 'combined' } };
