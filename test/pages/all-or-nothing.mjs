import assert from 'node:assert/strict';

const answers = ['no', 'notSure', 'yes'].map((id) => ({ id, level: id === 'no' ? 'none' : 'avoid' }));
const text = { en: { text: 'Do you run?', no: 'No', notSure: 'Not sure', yes: 'Yes' } };
const changes = {
  screening: { add: [{ id: 'marathon', source: 'house', answers, text }] },
  sources: { house: { citation: 'Riverside Physio, intake rules 2026' } },
};

/** What a clinic pastes, with an added question and a fallback. */
export const body = `
  <dn-content page phone="+15550100" emergency-number="911" booking-url="/book">
    <script type="application/json">${JSON.stringify(changes)}</script>
  </dn-content>
  <dn-eligibility-check layout="page"><p>Call us: 555 0100</p></dn-eligibility-check>
  <dn-side-effects><p>In an emergency call 911</p></dn-side-effects>
  <dn-session-timeline></dn-session-timeline>
  <div lang="es"><dn-side-effects></dn-side-effects></div>`;

/**
 * What a reader must get: the fallback alone, and one logged line that says why; or everything, and no line. A page that
 * does neither is waited for so long, at each step.
 * @param {{ page: import('playwright-core').Page, logs: string[] }} visit
 * @param {number} timeout
 */
export async function isAllOrNothing({ page, logs }, timeout = 8000) {
  page.setDefaultTimeout(timeout);
  // By locators, which run in an isolated world: the page's built-ins may be broken.
  const defined = page.locator('dn-content:defined, dn-side-effects:defined');
  const isDefined = async () => (await defined.count()) > 0;
  const logged = logs.length > 0 ? undefined : page.waitForEvent('console').catch(() => undefined);
  await Promise.race([
    logged,
    defined
      .first()
      .waitFor({ state: 'attached' })
      .catch(() => undefined),
  ]);
  if (!(await isDefined())) {
    await page.waitForLoadState('networkidle');
    assert.equal(await isDefined(), false);
    assert.ok(await page.getByText('Call us: 555 0100').isVisible());
    assert.ok(await page.getByText('In an emergency call 911').isVisible());
    assert.equal(logs.length, 1, logs.join('\n'));
    return 'nothing';
  }
  const check = page.locator('dn-eligibility-check');
  for (const number of ['tel:911', 'tel:+15550100']) {
    for (const each of ['dn-side-effects', 'dn-session-timeline']) {
      await page.locator(`${each} [href="${number}"]`).first().waitFor();
    }
  }
  await page.locator('dn-side-effects .dn[lang="es"] .foot').waitFor();
  await check.locator('.primary').click();
  const questions = check.getByRole('group').filter({ has: page.getByRole('radio') });
  for (const question of await questions.all()) await question.getByRole('radio').nth(1).check();
  await check.getByRole('group', { name: 'Do you run?' }).getByRole('radio').last().check();
  await check.locator('.primary').click();
  await check.locator('.band.octagon').waitFor();
  await check.locator('[href="tel:911"]').first().waitFor();
  assert.deepEqual(logs, []);
  return 'all';
}

/**
 * Several pages at a time.
 * @param {Iterable<string>} paths
 * @param {(path: string) => Promise<unknown>} run
 */
export async function each(paths, run, width = 4) {
  const left = [...paths];
  /** @type {string[]} */
  const failed = [];
  const next = async () => {
    for (let path = left.shift(); path; path = left.shift()) {
      await run(path).catch((error) => failed.push(`${path}: ${error.message.split('\n').slice(0, 3).join(' ')}`));
    }
  };
  await Promise.all(Array.from({ length: width }, next));
  assert.deepEqual(failed.sort(), []);
}
