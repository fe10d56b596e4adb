import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { content as states, never } from './fixtures/content.js';
import { argTypes, stories } from './story.js';

const tag = 'dn-content';
const { story } = stories(tag);

export default {
  title: 'Widgets/Content',
  component: 'dn-content',
  argTypes: argTypes(tag),
} satisfies Meta;

export const Details = story(states.details);

export const Changes = story(states.changes);

/** Leaves requests for a file pending, as on a server that never answers, until they are aborted. */
function hang(file: string): () => void {
  const { fetch } = window;
  window.fetch = (input, init) =>
    input === file
      ? new Promise((_, reject) => {
          init?.signal?.addEventListener('abort', () => {
            reject(init.signal?.reason as Error);
          });
        })
      : fetch(input, init);
  return () => {
    window.fetch = fetch;
  };
}

export const Pending: StoryObj = { ...story(states.pending), beforeEach: () => hang(never) };

export const Failed = story(states.failed);
