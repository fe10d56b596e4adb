import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

export default {
  title: 'Content',
  component: 'dn-content',
  render: ({ clinic, phone, 'emergency-number': emergencyNumber }) =>
    html`<dn-content clinic=${clinic} phone=${phone} emergency-number=${emergencyNumber}>
      <dn-side-effects></dn-side-effects>
    </dn-content>`,
} satisfies Meta<{ clinic: string; phone: string; 'emergency-number': string }>;

export const ClinicDetails: StoryObj = {
  args: { clinic: 'Riverside Physio', phone: '+15550100', 'emergency-number': '911' },
};
