import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cdn, open, pasted, publish, tag, ready } from './site.mjs';

const strict = `default-src 'none'; script-src ${cdn}; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`;

const spanish = '<div lang="es"><dn-side-effects></dn-side-effects></div>';

const changes = {
  text: { en: { 'effects.tiredness.about': 'Said by the clinic.' } },
  screening: {
    add: [
      {
        id: 'marathon',
        source: 'house',
        answers: ['no', 'notSure', 'yes'].map((id) => ({ id, level: id === 'no' ? 'none' : 'provider' })),
        text: { en: { text: 'Do you run?', no: 'No', notSure: 'Not sure', yes: 'Yes' } },
      },
    ],
  },
  sources: { house: { citation: 'Riverside Physio, intake rules 2026' } },
};

const changed = `<dn-content><script type="application/json">${JSON.stringify(changes)}</script>
  <dn-side-effects></dn-side-effects></dn-content>`;

for (const file of ['dn-widgets.js', 'dn-core.js', 'autoload.js']) {
  test(`the pasted tag of ${file} works with its integrity, from another origin`, async () => {
    const { page, logs } = await open(tag(file) + pasted);
    await ready(page);
    assert.deepEqual(logs, []);
  });

  for (const policy of [strict, `${strict}; trusted-types lit-html 'allow-duplicates'`]) {
    test(`${file} works under ${policy.replace(cdn, 'CDN')}`, async () => {
      const { page, logs } = await open(tag(file) + pasted + changed + spanish, { policy });
      await ready(page);
      await page.getByText('Said by the clinic.').waitFor();
      await page.getByText('Efectos secundarios leves y pasajeros').waitFor();
      const [border] = await page
        .locator('dn-side-effects .dn')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).borderTopWidth));
      assert.equal(border, '1px');
      assert.deepEqual(logs, []);
    });
  }

  test(`${file} works in a sandboxed frame that may only run scripts`, async () => {
    const frame = publish(tag(file) + pasted);
    const { page, logs } = await open(
      `<iframe sandbox="allow-scripts" src="${frame}" width="800" height="900"></iframe>`,
    );
    const inside = page.frameLocator('iframe');
    await ready(inside);
    await inside.getByRole('button', { name: 'Start' }).click();
    await inside.getByRole('radio').first().check();
    await inside.getByRole('button', { name: 'Continue' }).click();
    await inside.getByText('Question 2 of 10').waitFor();
    assert.deepEqual(logs, []);
  });

  test(`${file} works on a page that extends prototypes`, async () => {
    const head = `<script>
      Array.prototype.foo = function () {};
      Object.prototype.bar = 'bar';
    </script>`;
    const { page, logs } = await open(tag(file) + pasted + changed + spanish, { head });
    await ready(page);
    await page.getByText('Said by the clinic.').waitFor();
    await page.getByText('Efectos secundarios leves y pasajeros').waitFor();
    assert.deepEqual(logs, []);
  });
}

for (const [file, type] of [
  ['dn-widgets.js', 'module'],
  ['autoload.js', 'module'],
  ['dn-widgets.classic.js', 'text/javascript'],
]) {
  test(`${file} works when a plugin adds its tag late`, async () => {
    const delayed = `<script type="text/delayed" data-src="${cdn}/${file}"></script>
      <script>
        addEventListener('load', () => setTimeout(() => {
          const late = document.querySelector('[data-src]');
          late.replaceWith(Object.assign(document.createElement('script'), { type: '${type}', src: late.dataset.src }));
        }));
      </script>`;
    const { page, logs } = await open(delayed + pasted + spanish);
    await ready(page);
    await page.getByText('Efectos secundarios leves y pasajeros').waitFor();
    assert.deepEqual(logs, []);
  });
}

test('the same tag twice runs one script', async () => {
  const { page, logs, loaded } = await open(tag('dn-widgets.js') + tag('dn-widgets.js') + pasted);
  await ready(page);
  assert.deepEqual(
    loaded.filter((each) => !each.startsWith('chunks/')),
    ['dn-widgets.js'],
  );
  assert.deepEqual(logs, []);
});

test('a page exports its screening as FHIR: in English at once, in another language when that is loaded', async () => {
  const { page, logs } = await open(`${tag('dn-widgets.js')}<dn-content lang="es"></dn-content>`);
  const write = () =>
    page.evaluate(async (address) => {
      const { toQuestionnaire } = await import(address);
      return toQuestionnaire(document.querySelector('dn-content')?.content).item.at(0).text;
    }, `${cdn}/fhir.js`);
  await assert.rejects(write(), /cdn\/content\/LANG.js/);
  await page.addScriptTag({ url: `${cdn}/content/es.js` });
  assert.equal(await write(), '¿Está embarazada?');
  await page.evaluate(() => document.querySelector('dn-content')?.setAttribute('lang', 'en'));
  assert.equal(await write(), 'Are you pregnant?');
  assert.deepEqual(logs, []);
});
