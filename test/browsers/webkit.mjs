import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { find, missing } from './find.mjs';

/**
 * Starts a program that ends when this process does; detached, so that Ctrl-C reaches it no sooner.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
const start = (command, args, options) => {
  const child = spawn(command, args, { ...options, detached: true });
  process.once('exit', () => child.kill());
  return child;
};

const startDisplay = async () => {
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] };
  const output = start('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp'], options).stdio[3];
  if (!output) throw missing('Xvfb started without an output for its display.');
  const [number] = await once(output, 'data');
  return `:${String(number).trim()}`;
};

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((done) => server.close(done));
  return port;
};

/** @param {NodeJS.ProcessEnv} env */
const startDriver = async (env) => {
  const port = await freePort();
  start('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
  while (!(await answers())) await wait(50);
  return port;
};

/** After so many test files WebKit has gigabytes of memory, and takes several times as long. */
const filesPerBrowser = 15;

/**
 * Restarts the browser now and then, because one that has run many files is slow.
 * @param {ReturnType<typeof webdriverLauncher>} launcher
 */
const restarting = (launcher) => {
  const stopSession = launcher.stopSession.bind(launcher);
  let files = 0;
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    files += 1;
    if (files % filesPerBrowser === 0) await launcher.stop();
    return result;
  };
  return launcher;
};

export const webkit = async () => {
  const { stdout } = spawnSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], { encoding: 'utf8' });
  const binary = stdout?.split('\n').find((file) => file.endsWith('/MiniBrowser'));
  if (!binary || !find('WebKitWebDriver') || !find('Xvfb'))
    throw missing('The tests in WebKit need the Debian packages webkit2gtk-driver and xvfb.');

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  const port = await startDriver({ ...process.env, DISPLAY: await startDisplay(), GDK_BACKEND: 'x11' });
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    // Tests report by themselves when they are done; WebKit at times never says that a page has loaded.
    pageLoadStrategy: /** @type {const} */ ('none'),
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  return restarting(webdriverLauncher({ hostname: '127.0.0.1', port, capabilities }));
};
