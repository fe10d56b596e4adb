import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { renderStatic } from 'dn-widgets/static';
import { rendered, open, strict } from './static-page.mjs';

/** @import { Page } from 'playwright-core' */

const tags = readdirSync(new URL('../../src/entries/elements', import.meta.url))
  .map((file) => file.replace('.ts', ''))
  .filter((tag) => tag !== 'dn-content');

const clinic = { clinic: 'Riverside Physio', phone: '+15550100', emergencyNumber: '911' };
const scope = '<dn-content page clinic="Riverside Physio" phone="+15550100" emergency-number="911"></dn-content>';
const all = (options = {}) => tags.map((tag) => renderStatic(tag, { clinic, ...options })).join('');

/**
 * The position and style of everything in the widgets.
 * @param {Page} page
 */
const look = (page) =>
  page.evaluate(() => {
    const names = [
      'display',
      'color',
      'background-color',
      'font-size',
      'padding-top',
      'margin-top',
      'border-top-width',
    ];
    const widgets = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
    return widgets.flatMap(({ localName, shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('.dn, .dn *') ?? [])].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const values = names.map((name) => style.getPropertyValue(name));
        return [localName, element.localName, x, y, width, height, ...values].join(' ');
      }),
    );
  });

/** @param {Page} page */
const top = (page) => page.locator('#below').evaluate((element) => element.getBoundingClientRect().top + scrollY);

describe('without JavaScript', () => {
  for (const width of [320, 1200]) {
    for (const lang of ['en', 'ar']) {
      test(`the widgets are readable and styled: ${lang}, ${width} px wide`, async () => {
        const { page, errors } = await open(all({ lang }), { script: false, lang, width });
        for (const tag of tags) {
          const widget = page.locator(`${tag} .dn`);
          await widget.getByRole('heading', { level: 2 }).first().waitFor();
          // Whom to call is in the foot of every widget, one tap away, without a script.
          await page.locator(`${tag} .foot summary`).click();
          const call = page.locator(`${tag} a[href="tel:911"]`).first();
          assert.ok(await call.isVisible(), tag);
          assert.ok(await page.locator(`${tag} a[href="tel:+15550100"]`).first().isVisible(), tag);
          for (const dead of await page.locator(`${tag} .needs-script`).all())
            assert.equal(await dead.isVisible(), false);
          const box = await widget.boundingBox();
          // The frame's padding shows that the style is applied.
          const heading = await widget.getByRole('heading').first().boundingBox();
          assert.ok(heading && box);
          assert.ok(heading.y > box.y + 10 && box.x >= 0 && box.x + box.width <= width, tag);
        }
        assert.deepEqual(errors, []);
        await page.close();
      });
    }
  }

  test('sources open, and so do the questions of the screening', async () => {
    const { page } = await open(all(), { script: false });
    for (const tag of tags) {
      const about = page.locator(`${tag} .foot details > :not(summary)`).last();
      assert.equal(await about.isVisible(), false, tag);
      await page.locator(`${tag} .foot summary`).click();
      assert.equal(await about.isVisible(), true, tag);
    }
    const question = page.getByText('Are you pregnant?');
    assert.equal(await question.isVisible(), false);
    await page.locator('dn-eligibility-check summary').first().click();
    assert.equal(await question.isVisible(), true);
    await page.close();
  });

  test('the other kind of session can be chosen', async () => {
    const { page } = await open(renderStatic('dn-session-timeline'), { script: false });
    const [alone, combined] = [page.locator('.needling'), page.locator('.combined')];
    assert.deepEqual([await alone.isVisible(), await combined.isVisible()], [true, false]);
    await page.getByRole('radio').nth(1).click();
    assert.deepEqual([await alone.isVisible(), await combined.isVisible()], [false, true]);
    await page.close();
  });

  for (const width of [320, 1200]) {
    test(`under a strict policy, the style sheet makes them look the same: ${width} px wide`, async () => {
      const plain = await open(all(), { script: false, width });
      const linked = await open(all({ stylesheet: '/cdn/static.css' }), { script: false, width, policy: strict });
      const [expected, found] = [await look(plain.page), await look(linked.page)];
      assert.ok(found.length > 100);
      assert.deepEqual(found, expected);
      assert.deepEqual(linked.errors, []);
      await plain.page.close();
      await linked.page.close();
    });
  }
});

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
      for (const tag of tags) {
        const html = renderStatic(tag, { lang, clinic, stylesheet: '/cdn/static.css' });
        const { page, errors, release } = await open(scope + html, { policy: strict, width, lang });
        await page.locator('.dn').waitFor();
        await page.evaluate(() => {
          window.shifts = [];
          /** @type {PerformanceObserverCallback} */
          const record = (list) => {
            const shifts = /** @type {(PerformanceEntry & { value: number })[]} */ (list.getEntries());
            window.shifts.push(...shifts.map(({ value }) => value));
          };
          new PerformanceObserver(record).observe({ type: 'layout-shift', buffered: false });
        });
        const before = await top(page);
        release('words');
        release('script');
        await rendered(page);
        assert.equal(await top(page), before, tag);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        assert.deepEqual(await page.evaluate(() => window.shifts), [], tag);
        assert.deepEqual(errors, []);
        await page.close();
      }
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
          for (const part of shadowRoot.querySelectorAll('[lang]:not(.foot li *)'))
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
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
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
    assert.doesNotMatch(text, /Another|Old words|Side effects/);
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
