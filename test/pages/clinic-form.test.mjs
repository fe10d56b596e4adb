import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, publish, tag } from './site.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * A clinic's form with a screening, and a field of its own.
 * @param {string} attributes
 */
const form = (
  attributes = 'method="post"',
  inside = '<dn-eligibility-check name="screening" share="answers"></dn-eligibility-check>',
) =>
  `${tag('dn-widgets.js')}<form ${attributes}>${inside}<label>Your name <input name="patient" /></label><button>Send</button></form>`;

/**
 * Answers every question with the first answer, and agrees to share.
 * @param {Page} page
 */
async function share(page) {
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Start' }).click();
  for (let question = 1; question <= 10; question++) {
    await page.getByText(`Question ${question} of 10`).waitFor();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await page.getByRole('button', { name: 'See what this means' }).click();
  await page.getByRole('button', { name: 'Start again' }).waitFor();
}

/**
 * The names of what the form would send.
 * @param {Page} page
 */
const names = (page) =>
  page.evaluate(() => [...new FormData(/** @type {HTMLFormElement} */ (document.querySelector('form'))).keys()]);

/** @param {Page} page */
async function assertUntouched(page) {
  await page.getByRole('button', { name: 'Start' }).waitFor();
  assert.equal(await page.getByRole('checkbox').isChecked(), false);
  assert.deepEqual(await names(page), ['patient']);
}

for (const encoding of ['application/x-www-form-urlencoded', 'multipart/form-data']) {
  test(`a form that is sent by POST carries what was shared in its body, and not in an address: ${encoding}`, async () => {
    const { page } = await open(form(`method="post" enctype="${encoding}"`));
    await share(page);
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await page.getByRole('button', { name: 'Send' }).click();
    const request = await sent;
    assert.match(request.postData() ?? '', /screening\.outcome\b[^]*avoid/);
    assert.equal(new URL(request.url()).search, '');
    await page.getByRole('button', { name: 'Start' }).waitFor();
    assert.equal(new URL(page.url()).search, '');
  });
}

test('a form that is sent before the end of the screening carries nothing of it', async () => {
  const { page } = await open(form());
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('radio').first().check();
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Send' }).click();
  assert.equal((await sent).postData(), 'patient=');
});

test('in a disabled fieldset a reader still clicks through the screening, and the form sends nothing', async () => {
  const inside =
    '<fieldset disabled><dn-eligibility-check name="screening" share="answers"></dn-eligibility-check></fieldset>';
  const { page } = await open(form('method="post"', inside));
  await share(page);
  assert.deepEqual(await names(page), ['patient']);
});

/** Notes when the browser has kept something of the screening in its history, which it may write to the disk. */
const noteKept = `<script>
  const { define } = customElements;
  customElements.define = function (tag, Class) {
    Class.prototype.formStateRestoreCallback = () => (window.noted = ['kept']);
    define.call(this, tag, Class);
  };
</script>`;

/** A browser may end a page without a word: no event tells the page. */
const unheard = '<script>addEventListener("pagehide", (event) => event.stopImmediatePropagation(), true);</script>';

/** @type {[string, string][]} */
const endings = [
  ['is told that it is left', ''],
  ['is not told', unheard],
];

for (const [ending, head] of endings) {
  test(`a browser keeps and restores nothing of a screening when the page ${ending}`, async () => {
    const { page } = await open(form(), { head: noteKept + head });
    const elsewhere = publish('<p>Elsewhere</p>');
    const address = page.url();
    await page.goto(elsewhere);
    await page.goto(address);
    /** @type {[string, boolean, () => Promise<unknown>][]} */
    const ways = [
      ['reload', false, () => page.reload()],
      ['back and forward', true, async () => (await page.goBack(), page.goForward())],
      ['elsewhere and back', true, async () => (await page.goto(elsewhere), page.goBack())],
    ];
    for (const [way, restores, go] of ways) {
      await share(page);
      await page.getByLabel('Your name').fill('Ada');
      await go();
      await assertUntouched(page);
      assert.equal(await page.evaluate(() => window.noted), undefined, way);
      // Evidence that the browser restores what it can.
      if (restores) assert.equal(await page.getByLabel('Your name').inputValue(), 'Ada', way);
    }
  });
}
