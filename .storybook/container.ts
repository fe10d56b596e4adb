import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { languageFor } from '../src/content/languages.js';

export const widths = [
  { value: 'full', title: 'Full width' },
  { value: '320px', title: '320 px' },
  { value: '600px', title: '600 px' },
  { value: '1200px', title: '1200 px' },
];

/** The container of a story: its width, and the language of the page. */
export const withContainer: Decorator = (story, { globals }) => {
  const { lang, dir } = languageFor(String(globals['language']));
  return html`<div class="container" lang=${lang} dir=${dir} data-width=${globals['width']}>${story()}</div>`;
};

/** The code of a story as a webmaster pastes it: without its container, and a widget on a line of its own. */
export const pasted = (code: string): string =>
  code
    .replace(/^<div class="container"[^>]*>([^]*)<\/div>$/, '$1')
    .replace(/(<dn-content[^>]*>)(<dn-.+?)(<\/dn-content>)/g, '$1\n  $2\n$3');
