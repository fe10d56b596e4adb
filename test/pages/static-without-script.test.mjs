import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderStatic } from 'dn-widgets/static';
import { all, open, strict, tags } from './static-page.mjs';

/**
 * The position and style of everything in the widgets.
 * @param {import('playwright-core').Page} page
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
