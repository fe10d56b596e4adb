import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderStatic } from 'dn-widgets/static';
import { all, clinic, open, rendered, scope, strict, tags } from './static-page.mjs';

/**
 * The height of each widget's section.
 * @param {import('playwright-core').Page} page
 */
const heights = (page) =>
  page
    .locator('body > section')
    .evaluateAll((sections) =>
      Object.fromEntries(
        sections.map((each) => [each.firstElementChild?.localName, each.getBoundingClientRect().height]),
      ),
    );

/** @param {import('playwright-core').Page} page */
const twoFrames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe('when a script loads', () => {
  /** @type {[number, string][]} */
  const cases = [
    [320, 'en'],
    [1200, 'en'],
    [800, 'de'],
    [320, 'ar'],
  ];
  for (const [width, lang] of cases) {
    test(`nothing moves: ${lang}, ${width} px wide`, async () => {
      const html = tags.map(
        (tag) => `<section>${renderStatic(tag, { lang, clinic, stylesheet: '/cdn/static.css' })}</section>`,
      );
      // All of the page is in view, because shifts are recorded only there.
      const viewport = { width, height: 40_000 };
      const { page, errors, release } = await open(scope + html.join(''), { policy: strict, lang, viewport });
      await page.locator('.dn').last().waitFor();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('body > section > *')].every(({ shadowRoot }) =>
          [...(shadowRoot?.querySelectorAll('link') ?? [])].every(({ sheet }) => sheet),
        ),
      );
      await twoFrames(page);
      await page.evaluate(() => {
        window.shifts = [];
        /** @type {PerformanceObserverCallback} */
        const record = (list) => {
          const shifts = /** @type {(PerformanceEntry & { value: number })[]} */ (list.getEntries());
          window.shifts.push(...shifts.map(({ value }) => value));
        };
        new PerformanceObserver(record).observe({ type: 'layout-shift', buffered: false });
      });
      const before = await heights(page);
      assert.deepEqual(Object.keys(before), tags);
      release('words');
      release('script');
      await rendered(page);
      assert.deepEqual(await heights(page), before);
      await twoFrames(page);
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
      assert.deepEqual(errors, []);
    });
  }

  test('what the reader opened, chose and focused stays so', async () => {
    const { page, release } = await open(scope + all());
    for (const tag of tags) await page.locator(`${tag} .foot summary`).click();
    await page.locator('dn-session-timeline').getByRole('radio').nth(1).click();
    await page.locator('dn-conditions').getByRole('radio').nth(1).check({ force: true });
    await page.locator('dn-visit-checklist').getByRole('checkbox').nth(2).check();
    const link = page.locator('dn-side-effects .foot li a').first();
    await link.focus();
    const scrolled = await page.evaluate(() => scrollY);
    release('script');
    await rendered(page);
    for (const tag of tags) {
      assert.equal(await page.locator(`${tag} .foot details`).getAttribute('open'), '', tag);
    }
    assert.ok(await link.evaluate((element) => element.matches(':focus')));
    assert.equal(await page.locator('.combined').isVisible(), true);
    assert.equal(await page.locator('dn-conditions').getByRole('radio').nth(1).isChecked(), true);
    assert.equal(await page.locator('dn-visit-checklist').getByRole('checkbox').nth(2).isChecked(), true);
    assert.equal(await page.evaluate(() => scrollY), scrolled);
    await page.close();
  });

  test('the focus moves from the static questions to the start button', async () => {
    const { page, release } = await open(renderStatic('dn-eligibility-check'));
    await page.locator('summary').first().focus();
    release('script');
    await rendered(page);
    const start = page.getByRole('button', { name: 'Start' });
    assert.ok(await start.evaluate((element) => element.matches(':focus')));
    await page.keyboard.press('Enter');
    await page.getByText('Are you pregnant?').waitFor();
    await page.close();
  });

  test('static words stay until those of their language are loaded, and no others are shown', async () => {
    const { page, release } = await open(
      scope + all({ lang: 'es', clinic: { clinic: 'Another', phone: '+15550111' } }),
    );
    await page.evaluate(() => {
      window.seen = new Set();
      for (const { shadowRoot } of document.querySelectorAll('*')) {
        if (!shadowRoot) continue;
        const see = () => {
          // A source is named in the language it is written in.
          for (const part of shadowRoot.querySelectorAll('[lang]:not(details ol *)'))
            window.seen.add(part.getAttribute('lang'));
        };
        new MutationObserver(see).observe(shadowRoot, { childList: true, subtree: true, characterData: true });
        see();
      }
    });
    const summary = page.locator('dn-side-effects .foot summary');
    const isFocused = () => summary.evaluate((element) => element.matches(':focus'));
    await summary.click();
    release('script');
    await page.waitForFunction((tag) => customElements.get(tag), String(tags.at(-1)));
    await twoFrames(page);
    assert.ok(await page.locator('dn-side-effects').getByText('Another').isVisible());
    assert.equal(await isFocused(), true);
    release('words');
    await rendered(page);
    assert.equal(await isFocused(), true);
    assert.deepEqual(await page.evaluate(() => [...window.seen]), ['es']);
    await page.close();
  });

  test('the page’s own clinic, changes and language replace those of the static HTML', async () => {
    const changes = { text: { en: { 'effects.tiredness.about': 'Old words.' } } };
    const html = all({ lang: undefined, clinic: { clinic: 'Another', phone: '+15550111' }, changes });
    const { page, release } = await open(scope + html, { lang: 'es' });
    release('script');
    release('words');
    await rendered(page);
    const text = await page.evaluate(() =>
      [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(''),
    );
    assert.match(text, /Riverside Physio/);
    assert.doesNotMatch(text, /Another|Old words|Side effects(?! of ibuprofen)/);
    assert.match(text, /Puede sentir cansancio/);
    await page.close();
  });

  test('HTML of another version is replaced, whatever it contains', async () => {
    const html = renderStatic('dn-side-effects', { clinic })
      .replaceAll('class="', 'class="old-')
      .replace(
        '<div ',
        '<section><p>Only in the old version.</p><details><summary>x</summary></details></section><div ',
      );
    const { page, release } = await open(scope + html);
    assert.ok(await page.getByText('Only in the old version.').isVisible());
    release('script');
    await rendered(page);
    assert.equal(await page.getByText('Only in the old version.').count(), 0);
    assert.equal(await page.locator('dn-side-effects .dn').count(), 1);
    assert.equal(await page.locator('dn-side-effects style').count(), 0);
    await page.close();
  });

  test('the children of an element are shown where its root was removed', async () => {
    const { page, release } = await open('<dn-side-effects><p>Call us.</p></dn-side-effects>');
    assert.ok(await page.getByText('Call us.').isVisible());
    release('script');
    await rendered(page);
    assert.equal(await page.getByText('Call us.').isVisible(), false);
    await page.close();
  });
});
