import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/entries/dn-widgets.js';
import { languages } from '../src/content/languages.js';
import DocsPage from './docs-page.mdx';
import { withFont } from './font.js';
import { hosts, withHost } from './hosts.js';
import { pasted, widths, withContainer } from './container.js';
import './preview.css';

setCustomElementsManifest(manifest);

const names = new Intl.DisplayNames('en', { type: 'language' });

export default {
  tags: ['autodocs'],
  parameters: {
    docs: { page: DocsPage, source: { transform: pasted } },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Start here',
          'Theming',
          'Content model',
          'Screening logic',
          'Accessibility',
          'Privacy',
          'Widgets',
          [
            'Eligibility check',
            'Side effects',
            'Session timeline',
            'Symptom guide',
            'Overview',
            'Techniques',
            'Conditions',
            'How it works',
            'Evidence',
            'Visit checklist',
            'Takeaways',
            'Content',
          ],
        ],
      },
    },
  },
  globalTypes: {
    language: {
      description: 'Language of the page around the story',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: languages.map(({ lang }) => ({ value: lang, title: names.of(lang) ?? lang, right: lang })),
      },
    },
    width: {
      description: 'Width of the container of the story',
      toolbar: { title: 'Width', icon: 'grow', dynamicTitle: true, items: widths },
    },
    host: {
      description: 'Style of the page around the story',
      toolbar: { title: 'Page', icon: 'browser', dynamicTitle: true, items: hosts },
    },
  },
  initialGlobals: { language: 'en', width: 'full', host: 'plain', font: 'own' },
  loaders: [withFont],
  decorators: [
    withContainer,
    withHost,
    withThemeByDataAttribute({
      attributeName: 'data-scheme',
      defaultTheme: 'light',
      themes: { light: 'light', dark: 'dark' },
    }),
  ],
} satisfies Preview;
