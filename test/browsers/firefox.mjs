import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { find, missing } from './find.mjs';

export const firefox = () => {
  const executablePath = find('firefox-esr', 'firefox');
  if (!executablePath) throw missing('The tests in Firefox need the Debian package firefox-esr.');
  return puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath, headless: true } });
};
