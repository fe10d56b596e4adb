import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/entries/dn-widgets.js';
import './preview.css';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  decorators: [
    withThemeByDataAttribute({
      attributeName: 'data-scheme',
      defaultTheme: 'light',
      themes: { light: 'light', dark: 'dark' },
    }),
  ],
} satisfies Preview;
