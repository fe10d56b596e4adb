import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumOptions } from './chromium-options.mjs';

/** Two test files at a time, each in a window of its own that has the focus as far as its page can tell. */
export const chromium = () =>
  chromeLauncher({
    concurrency: 2,
    createPage: async ({ browser }) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const session = await page.createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
    launchOptions: chromiumOptions(
      '--headless',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ),
  });
