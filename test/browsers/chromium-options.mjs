import { executable, isRoot } from './installed.mjs';

/**
 * What is turned off in Chromium: the pages of its address bar, because a window without them opens in half the time; and what
 * Playwright turns off, because only the last list that Chromium is given counts.
 */
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/**
 * How the tests start the installed Chromium, by Playwright and by Puppeteer.
 * @param {string[]} args
 */
export const chromiumOptions = (...args) => ({
  executablePath: executable(),
  args: [...(isRoot ? ['--no-sandbox'] : []), `--disable-features=${disabledFeatures.join()}`, ...args],
});
