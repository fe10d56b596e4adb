import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { find, missing } from './find.mjs';

const { env, platform } = process;
export const isRoot = process.getuid?.() === 0;

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const places = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
    .filter((root) => root !== undefined)
    .flatMap((root) =>
      ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((app) => join(root, app)),
    ),
};

const findInstalled = () =>
  find(
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
    ...(places[platform] ?? []),
  );

/** @param {string[]} args */
const aptGet = (...args) => {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: ['ignore', 'inherit', 'inherit'] };
  if (isRoot) spawnSync('apt-get', args, options);
  else spawnSync('sudo', ['-n', 'apt-get', ...args], options);
};

const install = () => {
  if (!find('apt-get')) return undefined;
  console.log('No Chromium, Chrome or Edge here: installing the Debian package chromium.');
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', 'chromium');
  return findInstalled();
};

/** The Chromium, Chrome or Edge that the tests run in. */
export const executable = () => {
  if (env.CHROME_PATH) {
    if (find(env.CHROME_PATH)) return env.CHROME_PATH;
    throw missing(`CHROME_PATH names no program: ${env.CHROME_PATH}`);
  }
  const found = findInstalled() ?? install();
  if (found) return found;
  throw missing('The tests need a browser: install Chromium, Chrome or Edge, or name one in CHROME_PATH.');
};
