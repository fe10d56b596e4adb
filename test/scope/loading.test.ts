import { expect } from '@open-wc/testing';
import { abortable, retry, timeoutSignal } from '../../src/runtime/loading.js';

describe('a load whose signal', () => {
  const neverLoads = () => new Promise<never>(() => undefined);

  /** What a promise settles with, or "pending" if it has not settled after a task. */
  const outcome = (promise: Promise<unknown>) =>
    Promise.race([
      promise.catch((error: unknown) => String(error)),
      new Promise((resolve) => setTimeout(resolve, 0, 'pending')),
    ]);

  it('has aborted before it begins is rejected', async () => {
    expect(await outcome(abortable(neverLoads(), AbortSignal.abort()))).to.equal('Error: It did not load in time.');
  });

  it('aborts later is rejected then', async () => {
    const controller = new AbortController();
    const load = abortable(neverLoads(), controller.signal);
    expect(await outcome(load)).to.equal('pending');
    controller.abort();
    expect(await outcome(load)).to.equal('Error: It did not load in time.');
  });

  it('is stopped by another one ends with that, whether it has aborted or aborts later', () => {
    expect(timeoutSignal(AbortSignal.abort()).aborted).to.equal(true);
    const controller = new AbortController();
    const signal = timeoutSignal(controller.signal);
    expect(signal.aborted).to.equal(false);
    controller.abort();
    expect(signal.aborted).to.equal(true);
  });

  it('has aborted is not retried', async () => {
    let tries = 0;
    const load = () => {
      tries += 1;
      return Promise.reject(new Error('No.'));
    };
    expect(await outcome(retry(load, { signal: AbortSignal.abort() }))).to.equal('Error: No.');
    expect(tries).to.equal(1);
  });
});
