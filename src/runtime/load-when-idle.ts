import { howToFix, retry } from './loading.js';
import { logOnce } from './log-once.js';

/**
 * Loads a part of an element when the browser is idle, and again until it is loaded. Ask for it when the element is there, never
 * because of a click, so that no request tells what a reader does.
 */
export async function loadWhenIdle<Part>(name: string, load: (suffix: string) => Promise<Part>): Promise<Part> {
  await new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: 500 });
    else setTimeout(done);
  });
  const onFailure = (error: unknown) => {
    logOnce(`dn-widgets can't load ${name}; ${howToFix}. ${String(error)}`, console.error);
  };
  return retry(load, { onFailure });
}
