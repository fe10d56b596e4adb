import { bundled } from './test/browsers/bundle.mjs';
import { chromium } from './test/browsers/chromium.mjs';
import { testPage } from './test/browsers/clock.mjs';
import { firefox } from './test/browsers/firefox.mjs';
import { webkit } from './test/browsers/webkit.mjs';
import { clinicFiles } from './test/server/clinic-files.mjs';
import { flaky } from './test/server/flaky.mjs';
import { lazyPages } from './test/server/lazy-pages.mjs';
import { otherVersion } from './test/server/other-version.mjs';
import { streamedPage } from './test/server/streamed-page.mjs';
import { strictCsp } from './test/server/strict-csp.mjs';

const launchers = new Map(Object.entries({ chromium, firefox, webkit }));
const engines = (process.env.ENGINES ?? 'chromium').split(',');

/** @param {string} engine */
function launcher(engine) {
  const launch = launchers.get(engine);
  if (!launch) throw new Error(`ENGINES may be ${[...launchers.keys()].join(', ')}; not ${engine}`);
  return launch();
}

/** @satisfies {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/**/*.test.ts',
  testRunnerHtml: testPage,
  // One test file at a time, because a file may need the page's focus; two browsers at a time.
  concurrency: 1,
  browsers: await Promise.all(engines.map(launcher)),
  // In milliseconds; test/support/timeouts.ts names what needs more. The other engines take several times as long.
  testFramework: { config: { ui: 'bdd', timeout: engines.join() === 'chromium' ? '10000' : '60000' } },
  // A file that lays out every widget at every width takes its time in three engines.
  testsFinishTimeout: 600_000,
  filterBrowserLogs: (/** @type {{ args: unknown[] }} */ { args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [flaky, streamedPage, otherVersion, clinicFiles, lazyPages, strictCsp],
  plugins: [bundled()],
};
