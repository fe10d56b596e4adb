import type { Decorator } from '@storybook/web-components-vite';
import './hosts/dark.css';
import './hosts/reset.css';
import './hosts/serif.css';
import './hosts/small-root.css';

/** The pages a widget may be pasted into: each but the first has a style sheet in hosts/. */
export const hosts = [
  { value: 'plain', title: 'Plain page' },
  { value: 'small-root', title: '62.5 % root' },
  { value: 'dark', title: 'Dark page, no color-scheme' },
  { value: 'serif', title: 'Serif brand' },
  { value: 'reset', title: 'Aggressive reset' },
];

/** Dresses the page around a story. */
export const withHost: Decorator = (story, { globals }) => {
  document.documentElement.dataset['host'] = String(globals['host']);
  return story();
};
