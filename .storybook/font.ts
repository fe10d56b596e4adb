import type { Loader } from '@storybook/web-components-vite';

/** For pictures: the same font on every machine. Without `globals=font:fixed` nothing of it is loaded. */
export const withFont: Loader = async ({ globals }) => {
  if (globals['font'] === 'fixed') await import('./fixed-font.css');
};
