import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cdn, open, tag } from './site.mjs';

const scripts = {
  'dn-widgets.js': tag('dn-widgets.js'),
  'autoload.js': tag('autoload.js'),
  'a classic script that runs before the page is parsed': `<script src="${cdn}/dn-widgets.classic.js"></script>`,
};

const warning = /not closed.*<dn-overview><\/dn-overview>/;

/**
 * Pages with tags that are not closed, and what must be readable there.
 * @type {Record<string, [body: string, tags: string[]]>}
 */
const swallowed = {
  'one before a text': ['<dn-side-effects /><p>Our address</p>', ['dn-side-effects']],
  'several before a text': [
    '<dn-side-effects /><dn-takeaways /><dn-overview /><p>Our address</p>',
    ['dn-side-effects', 'dn-takeaways', 'dn-overview'],
  ],
  'one in an element, before a footer': [
    '<main><dn-takeaways /></main><footer><p>Our address</p></footer>',
    ['dn-takeaways'],
  ],
  'one in an element, before a list': ['<div><dn-takeaways /><ul><li>Our address</li></ul></div>', ['dn-takeaways']],
  'one before another that is closed': [
    '<dn-side-effects /><h2>We</h2><dn-takeaways></dn-takeaways>\n<address>Our address</address>',
    ['dn-side-effects', 'dn-takeaways'],
  ],
  'one before what a script puts at the end of the page': [
    `<dn-overview /><p>Our address</p><script>document.documentElement.querySelector('body').append('chat')</script>`,
    ['dn-overview'],
  ],
};

for (const [script, head] of Object.entries(scripts)) {
  for (const [name, [body, tags]] of Object.entries(swallowed)) {
    test(`tags that are not closed hide nothing of the page, and cause one warning: ${script}, ${name}`, async () => {
      const { page, logs } = await open(body, { head });
      for (const each of tags) await page.locator(`${each} .foot`).first().waitFor();
      assert.ok(await page.getByText('Our address').isVisible());
      for (const each of tags) assert.ok(await page.locator(`${each} .foot`).first().isVisible(), each);
      const expected = name.endsWith('a footer') ? [] : [warning];
      assert.equal(logs.length, expected.length, logs.join('\n'));
      for (const each of expected) assert.match(logs.join(), each);
      await page.close();
    });
  }

  test(`what the builder writes inside a tag is replaced by the widget, even where nothing follows: ${script}`, async () => {
    const line = '<p class="dn-fallback">Heavy bleeding? Call 911.</p>';
    const { page, logs } = await open(
      `<div><dn-takeaways>${line}</dn-takeaways></div><div><dn-side-effects>${line}</dn-side-effects></div>`,
      { head },
    );
    for (const tag of ['dn-takeaways', 'dn-side-effects']) await page.locator(`${tag} .foot`).waitFor();
    for (const each of await page.getByText('Heavy bleeding? Call 911.').all())
      assert.equal(await each.isVisible(), false);
    assert.deepEqual(logs, []);
    await page.close();
  });

  test(`what follows the builder's line in a tag that lost its end stays visible: ${script}`, async () => {
    const { page, logs } = await open(
      `<div><dn-takeaways><p class="dn-fallback">Call 911.</p><p>Our address</p></div>`,
      { head },
    );
    await page.locator('dn-takeaways .foot').waitFor();
    assert.ok(await page.getByText('Our address').isVisible());
    assert.equal(logs.length, 1);
    assert.match(logs.join(), warning);
    await page.close();
  });

  test(`the content of a closed tag is replaced by the widget: ${script}`, async () => {
    const { page, logs } = await open(
      `<div><dn-side-effects><h2>When to get help</h2><p>Call <a href="tel:911">911</a>.</p></dn-side-effects>
      </div><dn-takeaways>Ask us.</dn-takeaways> <p>Our address</p>`,
      { head },
    );
    await page.locator('dn-side-effects .foot').waitFor();
    await page.locator('dn-takeaways .foot').waitFor();
    assert.equal(await page.getByText('When to get help', { exact: true }).isVisible(), false);
    assert.equal(await page.getByText('Ask us.', { exact: true }).isVisible(), false);
    assert.ok(await page.getByText('Our address').isVisible());
    assert.deepEqual(logs, []);
    await page.close();
  });
}

test('the content of an element that a script adds is replaced, whatever follows it', async () => {
  const { page, logs } = await open('<div id="root"></div>', { head: scripts['dn-widgets.js'] });
  await page.evaluate(async () => {
    await customElements.whenDefined('dn-takeaways');
    document.body.insertAdjacentHTML('beforeend', '<dn-side-effects><p>Ask us.</p></dn-side-effects>');
  });
  await page.locator('dn-side-effects .foot').waitFor();
  assert.equal(await page.getByText('Ask us.', { exact: true }).isVisible(), false);
  assert.deepEqual(logs, []);
  await page.close();
});
