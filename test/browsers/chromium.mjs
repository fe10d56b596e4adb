import { chromeLauncher } from '@web/test-runner-chrome';
import { executable, isRoot } from './installed.mjs';

export const chromium = () =>
  chromeLauncher({
    launchOptions: {
      executablePath: executable(),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--headless',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  });
