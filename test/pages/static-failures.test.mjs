import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderStatic } from 'dn-widgets/static';
import { clinic, open, scope } from './static-page.mjs';

describe('when something fails', () => {
  // How it writes a date is asked of the browser, in the foot.
  const lang = 'en-ZA';
  const breaks = () => {
    const DateTimeFormat = function () {
      throw new Error('It breaks.');
    };
    Object.assign(Intl, { DateTimeFormat });
  };
  /** @param {string[]} errors */
  const oursIn = (errors) => errors.filter((error) => error.startsWith('<dn-'));
  const light = '<dn-side-effects><p>Call us.</p></dn-side-effects>';

  test('static words stay where the words of their language are missing, and one error says what to do', async () => {
    const { page, errors, release } = await open(scope + renderStatic('dn-side-effects', { lang: 'es' }));
    release('script');
    release('words', 'missing');
    await page.waitForEvent('console', (message) => message.text().startsWith('dn-widgets'));
    const ours = errors.filter((error) => error.startsWith('dn-widgets'));
    assert.equal(ours.length, 1);
    assert.match(ours.join(), /can't load its words for lang="es".*see that every file of the package is served/);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.ok(await page.getByText('Puede sentir cansancio.').isVisible());
    assert.equal(await page.getByText('You may feel tired.').count(), 0);
    await page.close();
  });

  test('static words stay where a widget can not be rendered, and one error says what to do', async () => {
    const { page, errors, release } = await open(scope + renderStatic('dn-side-effects', { clinic, lang }), { lang });
    await page.evaluate(breaks);
    release('script');
    await page.waitForEvent('console', (message) => message.type() === 'error');
    assert.ok(await page.getByText('You may feel tired.').isVisible());
    assert.equal(oursIn(errors).length, 1);
    assert.match(oursIn(errors).join(), /<dn-side-effects> can't be rendered.*Load a newer version/);
    await page.close();
  });

  test('without static words, a widget shows when to get help, and its children', async () => {
    const { page, errors, release } = await open(scope + light, { lang });
    await page.evaluate(breaks);
    release('script');
    await page.locator('dn-side-effects .urgent-line').waitFor();
    assert.ok(await page.locator('a[href="tel:911"]').isVisible());
    assert.ok(await page.getByText('Call us.').isVisible());
    assert.equal(oursIn(errors).length, 1);
    assert.deepEqual(errors, oursIn(errors));
    await page.close();
  });

  test('without the script, the children of an element or its root are shown', async () => {
    const { page, release } = await open(light + renderStatic('dn-symptom-guide', { clinic }));
    release('script', 'missing');
    await page.waitForEvent('console', (message) => message.type() === 'error');
    assert.ok(await page.getByText('Call us.').isVisible());
    assert.ok(await page.locator('a[href="tel:911"]').first().isVisible());
    await page.close();
  });
});
