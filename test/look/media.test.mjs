import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { finish, four, open, padded, styles, tags } from './media-page.mjs';

describe('with other preferences', () => {
  /** @param {import('playwright-core').Page} page */
  const moving = (page) =>
    page.evaluate((tags) => {
      const all = tags.flatMap((tag) => [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('*') ?? [])]);
      return all.flatMap((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        const still = transitionDuration.split(', ').every((time) => time === '0s') && animationName === 'none';
        return still ? [] : [element.outerHTML.slice(0, 80)];
      });
    }, tags);

  for (const reducedMotion of /** @type {const} */ (['reduce', 'no-preference'])) {
    test(`nothing moves, whatever the reader chooses: ${reducedMotion}`, async () => {
      const page = await open({ reducedMotion });
      await page.locator('dn-eligibility-check .primary').click();
      assert.deepEqual(await moving(page), []);
      for (const choice of await page.locator(':is(.option, .switch label, .use):visible').all()) {
        await choice.click({ position: { x: 8, y: 8 } });
        const running = await page.evaluate(
          (tags) => tags.flatMap((tag) => document.querySelector(tag)?.shadowRoot?.getAnimations()).length,
          tags,
        );
        assert.equal(running, 0);
      }
      await page.close();
    });
  }

  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    test(`second text is as dark as the first, and hairlines as lines, for readers who want more contrast: ${colorScheme}`, async () => {
      const page = await open({ contrast: 'more', colorScheme });
      const [ink] = await styles(page, 'dn-side-effects .dn', 'color');
      const muted = await styles(page, '.foot, .item-list p, .muted', 'color');
      assert.deepEqual([...new Set(muted.map(({ color }) => color))], [ink?.color]);
      const [hairline] = await styles(page, '.foot', 'border-top-color');
      await page.locator('dn-eligibility-check .primary').click();
      const [line] = await styles(page, '.option', 'border-top-color');
      assert.ok(hairline);
      assert.deepEqual(hairline, line);
      await page.close();
    });
  }
});

describe('in print', () => {
  /** @type {import('playwright-core').Page} */
  let page;
  before(async () => {
    page = await open({ colorScheme: 'dark' });
    await finish(page, padded(four.avoid));
    await page.locator('dn-symptom-guide').getByRole('checkbox', { name: 'Tiredness' }).check();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  });
  after(() => page.close());

  test('buttons and the switch are hidden', async () => {
    for (const selector of ['.actions', '.actions button', '.switch', '.no-print']) {
      for (const each of await page.locator(selector).all()) assert.equal(await each.isVisible(), false, selector);
    }
    assert.ok((await page.locator('.actions button').count()) > 1);
  });

  test('sources are open', async () => {
    const closed = await page.locator('details').evaluateAll((all) =>
      all.flatMap((each) => {
        // What is not for paper at all, such as the ways to take an outcome along.
        if (!each.checkVisibility()) return [];
        const { height } = each.getBoundingClientRect();
        const content = [...each.children].filter((child) => child.localName !== 'summary');
        const isOpen = content.every(
          (child) =>
            child.checkVisibility({ contentVisibilityAuto: true }) && child.getBoundingClientRect().height > 15,
        );
        const needed = content.reduce((sum, child) => sum + child.getBoundingClientRect().height, 0);
        return content.length > 0 && isOpen && height >= needed ? [] : [each.outerHTML.slice(0, 200)];
      }),
    );
    assert.deepEqual(closed, []);
    for (const tag of tags) assert.ok((await page.locator(`${tag} details`).count()) > 0, tag);
  });

  test('answers to check have no Change links', async () => {
    const checking = await open({ colorScheme: 'light' });
    await finish(checking, padded(four.avoid));
    await checking.getByText('Change an answer').click();
    await checking.emulateMedia({ media: 'print' });
    const links = await checking.locator('dn-eligibility-check .row button').all();
    assert.equal(links.length, 10);
    for (const link of links) assert.equal(await link.isVisible(), false);
    assert.ok(await checking.getByText('Easy bleeding').first().isVisible());
    await checking.close();
  });

  test('what may be felt is complete, whatever the reader chose', async () => {
    const texts = page.locator('dn-symptom-guide :is(li, li > *)');
    for (const text of await texts.all()) assert.ok(await text.isVisible(), String(await text.textContent()));
    assert.ok((await texts.count()) > 15);
  });

  test('both sessions are there', async () => {
    const figures = page.locator('dn-session-timeline figure');
    assert.equal(await figures.count(), 3);
    for (const figure of await figures.all()) assert.ok(await figure.isVisible());
  });

  test('it is black on white, without backgrounds', async () => {
    const grounds = await page.evaluate((tags) => {
      const all = tags.flatMap((tag) => [
        ...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('.dn, .dn *') ?? []),
      ]);
      const shown = all.filter((element) => element.checkVisibility() && !element.closest('svg'));
      return shown.flatMap((element) => {
        const { backgroundColor, color, fontSize } = getComputedStyle(element);
        const plain =
          /^(rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)|white)$/.test(backgroundColor) &&
          /^(rgb\(0, 0, 0\)|black)$/.test(color);
        return plain ? [] : [`${element.outerHTML.slice(0, 80)}: ${color} on ${backgroundColor}, ${fontSize}`];
      });
    }, tags);
    assert.deepEqual(grounds, []);
  });

  test('the emergency card keeps its frame and the rule under its header', async () => {
    const [card] = await styles(page, '.care-card', 'border-top-width', 'border-top-color');
    assert.deepEqual(card, { 'border-top-width': '2px', 'border-top-color': 'rgb(0, 0, 0)' });
    const [header] = await styles(page, '.care-card header', 'border-bottom-width');
    assert.equal(header?.['border-bottom-width'], '2px');
  });

  test('a level is recognisable by its shape and its edge', async () => {
    const [band] = await styles(page, 'section.band', 'border-left-width', 'border-right-width');
    assert.ok(band && parseFloat(band['border-left-width']) > 4);
    assert.equal(band['border-right-width'], '1px');
    assert.ok(await page.locator('section.band .sign').isVisible());
  });
});
