import assert from 'node:assert/strict';
import { test } from 'node:test';
import { version } from '../../build/define.mjs';
import { cdn, open, pasted, publish, ready, tag, visit } from './site.mjs';

/** @import { Page } from 'playwright-core' */

const second = `chunks/after-start-${version}.js`;

/**
 * What was loaded, but for what every screening loads when the browser is idle.
 * @param {string[]} loaded
 */
const butHandout = (loaded) => loaded.filter((file) => file !== `chunks/handout-${version}.js`);
const strict = `default-src 'none'; script-src ${cdn}; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`;

/** @param {URL} url */
const isSecond = (url) => url.href.includes('/chunks/after-start-');

/** @param {Page} page */
const startOf = (page) => page.getByRole('button', { name: 'Start' });

/**
 * A page whose second file is answered when it is released.
 * @param {string} body
 * @param {Parameters<typeof publish>[1]} [options]
 */
async function held(body, options) {
  const { page, logs, loaded } = await visit('about:blank');
  /** @type {(value?: unknown) => void} */
  let release = () => undefined;
  const released = new Promise((done) => {
    release = done;
  });
  /** @type {Promise<void>} */
  const requested = new Promise((done) => {
    void page.route(isSecond, async (route) => {
      done();
      await released;
      await route.continue();
    });
  });
  await page.goto(publish(body, options));
  await requested;
  await startOf(page).waitFor();
  return { page, logs, loaded, release };
}

/**
 * Notes each event of the screening, and what was shown and focused after each frame.
 * @param {Page} page
 */
const watch = (page) =>
  page.locator('dn-eligibility-check').evaluate((check) => {
    window.noted = [];
    /** @param {string} what */
    const note = (what) => {
      if (window.noted.at(-1) !== what) window.noted.push(what);
    };
    for (const name of ['start', 'step']) check.addEventListener(`dn-eligibility-${name}`, ({ type }) => note(type));
    const root = check.shadowRoot;
    const frame = () => {
      const activeElement = root?.activeElement;
      const screen = root?.querySelector('.unrecorded')
        ? 'question'
        : root?.querySelector('.inset')
          ? 'start'
          : 'nothing';
      note(`${screen}, focus on ${activeElement?.textContent.trim() ?? 'nothing'}`);
      requestAnimationFrame(frame);
    };
    frame();
  });

/** @param {Page} page */
const seen = (page) => page.evaluate(() => window.noted);

for (const file of ['dn-core.js', 'autoload.js']) {
  test(`${file} requests what follows the start screen after its first frame, without a click`, async () => {
    const head = `<script>
      const frame = (time) => {
        if (document.querySelector('dn-eligibility-check')?.shadowRoot?.querySelector('.inset')) window.painted = time;
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    </script>`;
    const { page, logs, loaded } = await open(tag(file) + pasted, { head });
    await ready(page);
    await page.waitForLoadState('networkidle');
    assert.equal(loaded.filter((each) => each === second).length, 1);
    const { painted, requested } = await page.evaluate((name) => {
      const entries = performance.getEntriesByType('resource');
      return { painted: window.painted, requested: entries.find((entry) => entry.name.endsWith(name))?.startTime ?? 0 };
    }, second);
    assert.ok(requested > painted, `requested at ${requested}, painted at ${painted}`);
    assert.deepEqual(logs, []);
    await page.close();
  });

  test(`${file} keeps a press on Start until the questions are there, and answers it without a flash`, async () => {
    const { page, logs, loaded, release } = await held(tag(file) + pasted);
    await watch(page);
    const before = [...loaded];
    await startOf(page).press('Enter');
    await startOf(page).press('Enter');
    release();
    await page.getByText('Question 1 of 10').waitFor();
    await page.getByRole('radio').first().waitFor();
    assert.deepEqual(await seen(page), [
      'start, focus on nothing',
      'start, focus on Start',
      'dn-eligibility-start',
      'dn-eligibility-step',
      'question, focus on Are you pregnant?',
    ]);
    assert.deepEqual(butHandout(loaded), before);
    assert.deepEqual(logs, []);
    await page.close();
  });

  test(`${file} loads nothing on the way from Start to the outcome, under a strict policy`, async () => {
    const { page, logs, loaded } = await open(tag(file) + pasted, { policy: strict });
    await ready(page);
    await page.waitForLoadState('networkidle');
    const before = [...loaded];
    assert.ok(before.includes(second));
    const check = page.locator('dn-eligibility-check');
    await startOf(page).click();
    await check.getByRole('button', { name: 'Continue' }).click();
    await check.getByRole('heading', { name: 'There is a problem' }).waitFor();
    for (let question = 1; question <= 10; question++) {
      await check.getByText(`Question ${question} of 10`).waitFor();
      await check.getByRole('radio').first().check();
      await check.getByRole('button', { name: 'Continue' }).click();
    }
    await check.getByRole('link', { name: 'Change' }).first().click();
    await check.getByRole('button', { name: 'Continue' }).click();
    await check.getByRole('button', { name: 'See what this means' }).click();
    const band = check.locator('.band.octagon');
    await band.waitFor();
    assert.notEqual(await band.evaluate((each) => getComputedStyle(each).borderInlineStartWidth), '0px');
    await check.getByRole('button', { name: 'Start again' }).click();
    await startOf(page).click();
    await check.getByText('Question 1 of 10').waitFor();
    assert.deepEqual(loaded, before);
    assert.deepEqual(logs, []);
    await page.close();
  });

  test(`${file} says whom to call where the questions can't be loaded, and starts once they can`, async () => {
    const { page, logs } = await visit('about:blank');
    let isBroken = true;
    await page.route(isSecond, (route) => (isBroken ? route.abort() : route.continue()));
    await page.goto(publish(tag(file) + pasted));
    await startOf(page).click();
    const status = page.getByRole('status');
    await status.getByText('The rest is loading.').waitFor();
    const focus = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent.trim());
    assert.equal(await focus(), 'Start');
    await status.getByRole('link', { name: '+15550100' }).waitFor();
    assert.equal(await focus(), 'Start');
    assert.ok(await page.locator('dn-eligibility-check [href="tel:911"]').first().isVisible());
    const ours = logs.filter((each) => each.startsWith('dn-widgets'));
    assert.equal(ours.length, 1, logs.join('\n'));
    assert.match(ours.join(), /can't load the questions .*data-dn-base on a script tag/);
    isBroken = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await status.waitFor({ state: 'detached' });
    await startOf(page).click();
    await page.getByText('Question 1 of 10').waitFor();
    await page.close();
  });

  test(`${file} forgets a press on Start when the reader leaves`, async () => {
    const { page, release } = await held(tag(file) + pasted);
    await startOf(page).click();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    release();
    await page.waitForLoadState('networkidle');
    await startOf(page).waitFor();
    assert.equal(await page.getByText('Question 1 of 10').count(), 0);
    await page.close();
  });

  test(`${file} has the words and a clinic's questions of another language on every screen`, async () => {
    const changes = {
      text: { de: { 'eligibility.start.why': 'Sagt die Praxis.' } },
      note: { de: { pregnancy: 'Ein Hinweis der Praxis.' } },
      screening: {
        add: [
          {
            id: 'marathon',
            source: 'house',
            answers: ['yes', 'no', 'notSure'].map((id) => ({ id, level: id === 'no' ? 'none' : 'provider' })),
            text: { de: { text: 'Laufen Sie?', yes: 'Ja', no: 'Nein', notSure: 'Nicht sicher' } },
          },
        ],
      },
      sources: { house: { citation: 'Riverside Physio' } },
    };
    const head = `<script type="application/json" data-dn-content>${JSON.stringify({ changes })}</script>`;
    const { page, logs } = await open(
      `${tag(file)}<dn-eligibility-check layout="page"></dn-eligibility-check>
      <dn-eligibility-check lang="en" layout="page"></dn-eligibility-check>`,
      { head, lang: 'de' },
    );
    await page.getByText('Sagt die Praxis.').first().waitFor();
    for (const [index, question] of ['Sind Sie schwanger?', 'Are you pregnant?'].entries()) {
      const check = page.locator('dn-eligibility-check').nth(index);
      await check.locator('.primary').click();
      for (const text of [question, 'Laufen Sie?', 'Ein Hinweis der Praxis.'])
        await check.getByText(text).first().waitFor();
    }
    assert.deepEqual(logs, []);
    await page.close();
  });
}

test('a script with another name or a query is not loaded once more', async () => {
  for (const name of ['dn-core.js?ver=6.5', 'dn-core.min.js']) {
    const { page, logs, loaded } = await open(`<script type="module" src="${cdn}/${name}"></script>${pasted}`);
    await ready(page);
    await startOf(page).click();
    await page.getByText('Question 1 of 10').waitFor();
    assert.deepEqual(
      butHandout(loaded).filter((each) => each.includes('core') || each.includes('chunks')),
      [name, second],
    );
    assert.deepEqual(logs, []);
    await page.close();
  }
});

test('the scripts that are one file start without a second one', async () => {
  for (const name of ['dn-widgets.js', 'dn-widgets.classic.js']) {
    const { page, loaded } = await open(tag(name) + pasted);
    await startOf(page).click();
    await page.getByText('Question 1 of 10').waitFor();
    assert.deepEqual(butHandout(loaded), [name]);
    await page.close();
  }
});
