import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { define } from '../../build/define.mjs';
import { holdTimers, retryDelays } from '../browsers/clock.mjs';
import { cdn, open, publish, tag, visit } from './site.mjs';

/** @import { Page, FrameLocator } from 'playwright-core' */

const chunk = `chunks/calendar-${JSON.parse(define.__VERSION__)}.js`;
const strict = `default-src 'none'; script-src ${cdn}; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`;

const timeline = (attributes = '') => `<dn-session-timeline ${attributes}></dn-session-timeline>`;
const given = 'calendar starts="2026-12-01T09:30" time-zone="Europe/Berlin"';

/** @param {Page | FrameLocator} place */
const saveButton = (place) => place.getByRole('button', { name: 'Save for your calendar' });

const classic = `<script src="${cdn}/dn-widgets.classic.js"></script>`;

/** @type {[file: string, script: string, chunks: number][]} */
const scripts = [
  ['dn-core.js', tag('dn-core.js'), 1],
  ['autoload.js', tag('autoload.js'), 1],
  ['dn-widgets.js', tag('dn-widgets.js'), 1],
  // It contains the calendar, for pages that can't load files.
  ['dn-widgets.classic.js', classic, 0],
];

for (const [file, script, chunks] of scripts) {
  test(`${file} has the calendar of a page that uses it, and then loads nothing: not by a click`, async () => {
    const { page, logs, loaded } = await open(script + timeline(given), { policy: strict });
    await saveButton(page).waitFor();
    assert.equal(loaded.filter((each) => each === chunk).length, chunks, loaded.join('\n'));
    const before = loaded.length;
    await page.getByRole('radio', { name: 'With other therapies' }).check();
    const [download] = await Promise.all([page.waitForEvent('download'), saveButton(page).click()]);
    await page.getByRole('status').getByText('Saved.').waitFor();
    assert.equal(download.suggestedFilename(), 'appointment.ics');
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
    const starts = calendar
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).startDate.toJSDate().toISOString());
    assert.deepEqual(starts, ['2026-12-01T08:30:00.000Z', '2026-12-02T08:30:00.000Z']);
    assert.deepEqual(
      loaded.slice(before).filter((each) => !each.startsWith('blob:')),
      [],
    );
    assert.deepEqual(logs, []);
  });

  test(`${file} does not load the calendar of a page that does not use it`, async () => {
    const { page, loaded } = await open(script + timeline());
    await page.getByRole('radio', { name: 'With other therapies' }).check();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    assert.deepEqual(
      loaded.filter((each) => each.includes('calendar')),
      [],
    );
  });
}

test('the reader enters the time by the keyboard, and saves it', async () => {
  const { page, logs } = await open(tag('dn-core.js') + timeline('calendar'), { policy: strict });
  const field = page.getByLabel('When does your session start?');
  await field.focus();
  await page.keyboard.type('120120260930AM');
  await page.getByText('Tuesday, December 1, 2026 at 9:30').waitFor();
  // Only one part of it is cleared.
  await page.keyboard.press('Backspace');
  await page.getByText('Tuesday, December 1, 2026 at 9:30').waitFor({ state: 'detached' });
  await page.keyboard.type('PM');
  await page.getByText('Tuesday, December 1, 2026 at 9:30').waitFor();
  assert.equal(await field.inputValue(), '2026-12-01T21:30');
  const [download] = await Promise.all([page.waitForEvent('download'), saveButton(page).click()]);
  assert.match(readFileSync(await download.path(), 'utf8'), /DTSTART:20261201T\d{6}Z/);
  assert.deepEqual(logs, []);
});

test('the words of another language are loaded with the calendar, not by a click', async () => {
  const { page, logs, loaded } = await open(tag('dn-core.js') + timeline(given), { lang: 'es' });
  const save = page.getByRole('button', { name: 'Guardar para mi calendario' });
  await save.waitFor();
  assert.ok(loaded.some((each) => /words\/es-calendar-\w+\.js/.test(each)));
  const before = loaded.length;
  await Promise.all([page.waitForEvent('download'), save.click()]);
  assert.deepEqual(
    loaded.slice(before).filter((each) => !each.startsWith('blob:')),
    [],
  );
  assert.deepEqual(logs, []);
});

for (const [sandbox, count] of /** @type {const} */ ([
  ['allow-scripts', 0],
  ['allow-scripts allow-downloads', 0],
  ['allow-scripts allow-same-origin', 0],
  ['allow-scripts allow-same-origin allow-downloads', 1],
])) {
  test(`a file is offered only where it can be saved: in a sandbox with ${sandbox}`, async () => {
    const address = publish(tag('dn-core.js') + timeline(given));
    const { page } = await open(`<iframe sandbox="${sandbox}" src="${address}" width="800" height="900"></iframe>`);
    const inside = page.frameLocator('iframe');
    await inside.getByText('Tuesday, December 1, 2026').waitFor();
    assert.equal(await saveButton(inside).count(), count);
    if (count > 0) await Promise.all([page.waitForEvent('download'), saveButton(inside).click()]);
  });
}

test('a file is not offered in a frame inside a sandbox without downloads', async () => {
  const middle = publish(
    `<iframe src="${publish(tag('dn-core.js') + timeline(given))}" width="800" height="900"></iframe>`,
  );
  const { page } = await open(`<iframe sandbox="allow-scripts allow-same-origin" src="${middle}"></iframe>`);
  const inside = page.frameLocator('iframe').frameLocator('iframe');
  await inside.getByText('Tuesday, December 1, 2026').waitFor();
  assert.equal(await saveButton(inside).count(), 0);
});

test('a calendar that can not be loaded is missing, with one error, and the timeline stays', async () => {
  const { page, logs } = await visit('about:blank');
  await page.route(/chunks\/calendar-/, (route) => route.abort());
  await page.addInitScript(`(${String(holdTimers)})(${JSON.stringify(retryDelays)}).pass()`);
  await page.goto(publish(tag('dn-core.js') + timeline(given) + timeline(given)));
  await page.waitForEvent('console', (message) => message.text().includes("can't load the calendar"));
  assert.equal(logs.filter((each) => each.includes("dn-widgets can't load the calendar")).length, 1);
  assert.equal(await page.getByRole('heading', { name: 'What to expect in a session' }).count(), 2);
  assert.equal(await page.locator('.calendar').count(), 0);
});

test('static HTML has nothing of the calendar, which needs a script', async () => {
  const { renderStatic } = await import('dn-widgets/static');
  const plain = renderStatic('dn-session-timeline');
  const html = renderStatic('dn-session-timeline', {
    attributes: { calendar: true, starts: '2026-12-01T09:30', 'time-zone': 'Europe/Berlin' },
  });
  assert.equal(html.replace(/ calendar(="")?| starts="[^"]*"| time-zone="[^"]*"/g, ''), plain);
  for (const starts of ['tomorrow', '2026-02-30T10:00']) {
    assert.doesNotThrow(() => renderStatic('dn-session-timeline', { attributes: { starts } }));
  }
});
