import type { Meta, StoryObj } from '@storybook/web-components-vite';

export default { title: 'Eligibility check', component: 'dn-eligibility-check' } satisfies Meta;

export const Default: StoryObj = {};

export const OnOnePage: StoryObj = { args: { layout: 'page' } };

export const AskingToShare: StoryObj = { args: { share: 'answers', name: 'screening' } };
