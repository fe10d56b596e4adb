import type { Meta, StoryObj } from '@storybook/web-components-vite';

export default { title: 'Side effects', component: 'dn-side-effects' } satisfies Meta;

export const Default: StoryObj = {};
