import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig, type UserConfig } from 'vite';

/** News of a build that nobody has to act on: one import loads English with the widgets and the others on demand. */
const known = ['INEFFECTIVE_DYNAMIC_IMPORT', 'PLUGIN_TIMINGS'];

const own: UserConfig = {
  build: {
    // Storybook brings axe-core and React.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // The actions name the classes of events.
      output: { keepNames: true },
      onLog: (level, log, handle) => {
        if (!known.includes(log.code ?? '')) handle(level, log);
      },
    },
  },
};

export default {
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.stories.ts'],
  // What the pages link to.
  staticDirs: [{ from: '../docs', to: '/docs' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Storybook takes no `build` from the file above.
  viteFinal: (config) => mergeConfig(config, own),
} satisfies StorybookConfig;
