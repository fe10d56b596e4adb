import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'dn-widgets', colorPrimary: '#0d5c5c', colorSecondary: '#0d5c5c' }),
  layoutCustomisations: {
    // A page has nothing to control; only the stories of a widget do.
    showPanel: ({ storyId }, panel) => panel && storyId.startsWith('widgets-'),
  },
});
