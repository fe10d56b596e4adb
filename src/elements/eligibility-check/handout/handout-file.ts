import { howToFix, retry } from '../../../runtime/loading.js';
import { logOnce } from '../../../runtime/log-once.js';
import { loadHandout, type HandoutFile } from './load-handout.js';

let file: Promise<HandoutFile> | undefined;

const whenIdle = () =>
  new Promise<unknown>((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: 500 });
    else setTimeout(done);
  });

function onFailure(error: unknown): void {
  logOnce(`dn-widgets can't load the hand-out of <dn-eligibility-check>; ${howToFix}. ${String(error)}`, console.error);
}

/**
 * The file of the hand-out, loaded once a page when the browser is idle: never because of a click, so that no request tells
 * what a reader does.
 */
export const handoutFile = (): Promise<HandoutFile> =>
  (file ??= whenIdle().then(() => retry(loadHandout, { onFailure })));
