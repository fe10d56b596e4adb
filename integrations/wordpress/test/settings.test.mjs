import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { details as known } from '../build/elements.mjs';
import { publish, site, visit, visitAs } from './support/wordpress.mjs';

const wordpress = await site();
await wordpress.php(
  `wp_insert_user( array( 'user_login' => 'writer', 'user_pass' => 'writer', 'user_email' => 'writer@example.org', 'role' => 'editor' ) );`,
);
const stored = async () =>
  JSON.parse(await wordpress.php(`echo wp_json_encode( get_option( 'dn_widgets_settings' ) );`));

const { page, told, requested } = await visitAs(wordpress, 'owner');
const open = () => page.goto(`${wordpress.url}/wp-admin/options-general.php?page=dn-widgets`);
const save = async () => {
  const saved = page.waitForResponse(
    (response) => response.url().includes('settings-updated') && response.status() === 200,
  );
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await saved;
  await page.waitForLoadState();
};
await open();

test('it has a labelled field for every detail of dn-content', async () => {
  for (const { name } of known) {
    const field = page.locator(`[data-detail="${name}"]`);
    assert.equal(await field.evaluate((input) => input.labels.length), 1, name);
  }
});

test('the details are saved, and reach the page', async () => {
  await page.getByLabel('Name of the clinic').fill('Riverside <Physio> & Co');
  await page.getByLabel('Phone number, as it is dialled').fill('+1 555 0100');
  await page.getByLabel('Number for emergencies').fill('911');
  await page.getByLabel('Accent colour').fill('#7a1f5c');
  await save();
  const { details, accent } = await stored();
  assert.deepEqual(details, { clinic: 'Riverside & Co', phone: '+1 555 0100', 'emergency-number': '911' });
  assert.equal(accent, '#7a1f5c');
  const html = await (await fetch(await publish(wordpress, '<!-- wp:dry-needling-widgets/side-effects /-->'))).text();
  assert.match(html, /<a href="tel:\+15550100"><bdi dir="ltr">\+1 555 0100<\/bdi><\/a>/);
});

test('a wrong detail is told while it is typed, in the words of dn-content', async () => {
  await page.getByLabel('Number for emergencies').fill('call us');
  await page.getByText('is not an emergency number; write 2 to 6 digits, such as "911"').waitFor();
  await page.getByLabel('Address of the booking page').fill('javascript:alert(1)');
  await page
    .locator('#dn-widgets-problem-booking-url')
    .getByText(/web address/)
    .waitFor();
});

test('and it is refused on the server, where the old value stays', async () => {
  await save();
  await page
    .locator('.settings-error')
    .getByText(/"call us" is not an emergency number/)
    .waitFor();
  const { details } = await stored();
  assert.equal(details['emergency-number'], '911');
  assert.equal(details['booking-url'], undefined);
});

test('an emergency number is never the clinic’s own', async () => {
  await page.getByLabel('Phone number, as it is dialled').fill('123456');
  await page.getByLabel('Number for emergencies').fill('123456');
  await save();
  await page
    .locator('.settings-error')
    .getByText(/is the clinic's own phone/)
    .waitFor();
  assert.equal((await stored()).details['emergency-number'], '911');
});

const changes = page.getByLabel(/Your own texts, stricter levels/);

test('problems of the changes are shown by path while they are typed', async () => {
  await changes.fill(
    '{ "text": { "en": { "effects.nothing": "A" } }, "screening": { "raise": { "pregnancy": { "yes": { "level": "none" } } } } }',
  );
  await page
    .locator('#dn-widgets-problems li')
    .getByText(/^text\.en\.effects\.nothing/)
    .waitFor();
  await page
    .locator('#dn-widgets-problems li')
    .getByText(/^screening\.raise\.pregnancy/)
    .waitFor();
  await changes.fill('{ "text": ');
  await page
    .locator('#dn-widgets-problems')
    .getByText(/not JSON/)
    .waitFor();
  await changes.fill('{ "hide": ["techniques.electrical"] }');
  await page.locator('#dn-widgets-problems li').first().waitFor({ state: 'detached' });
});

test('changes of a wrong shape are refused on the server, and come back to be mended', async () => {
  for (const [wrong, told] of [
    ['{ "text":', /not JSON/],
    ['[1]', /not a JSON object/],
    ['{ "hide": "techniques.electrical" }', /hide/],
    [
      '{ "screening": { "raise": { "pregnancy": { "yes": { "level": "none" } } } } }',
      /screening\.raise\.pregnancy\.yes/,
    ],
    ['{ "text": { "en": { "effects.soreness.advice": 1 } } }', /text\.en\.effects\.soreness\.advice/],
    ['{ "nothing": 1 }', /nothing/],
  ]) {
    await changes.fill(wrong);
    await save();
    await page.locator('.settings-error').getByText(told).first().waitFor();
    assert.equal((await stored()).changes, '', wrong);
    assert.equal(await changes.inputValue(), wrong);
  }
});

test('changes of the right shape are stored as they were typed, and hold in the preview and in the page', async () => {
  const typed =
    '{\n  "text": { "en": { "effects.soreness.advice": "A \\u003cwarm\\u003e shower \\"often\\" helps [our] patients." } }\n}';
  await changes.fill(typed);
  await page.getByLabel('Preview').selectOption('dn-side-effects');
  await page.locator('dn-side-effects').getByText('A <warm> shower "often" helps [our] patients.').waitFor();
  await save();
  assert.equal((await stored()).changes, typed);
  const { page: view } = await visit(await publish(wordpress, '<!-- wp:dry-needling-widgets/side-effects /-->'));
  await view.getByText('A <warm> shower "often" helps [our] patients.').waitFor();
});

test('every example of the changes in the documents has the right shape', async () => {
  const file = new URL('../../../test/support/example-changes.json', import.meta.url);
  const example = JSON.parse(readFileSync(file, 'utf8'));
  await changes.fill(JSON.stringify(example));
  await page.locator('#dn-widgets-problems li').first().waitFor({ state: 'detached' });
  await save();
  assert.deepEqual(JSON.parse((await stored()).changes), example);
});

test('only who may manage the site sees the page or saves', async () => {
  const { page: other } = await visitAs(wordpress, 'writer');
  const response = await other.goto(`${wordpress.url}/wp-admin/options-general.php?page=dn-widgets`);
  assert.equal(response.status(), 403);
  const before = await stored();
  const refused = await other.request.post(`${wordpress.url}/wp-admin/options.php`, {
    form: { option_page: 'dn_widgets', action: 'update', 'dn_widgets_settings[accent]': '#000000' },
  });
  assert.equal(refused.status(), 403);
  const forged = await page.request.post(`${wordpress.url}/wp-admin/options.php`, {
    form: { option_page: 'dn_widgets', action: 'update', 'dn_widgets_settings[accent]': '#000000', _wpnonce: 'forged' },
  });
  assert.equal(forged.status(), 403);
  assert.deepEqual(await stored(), before);
});

test('the owner is told that the content is due for a new review, and what was corrected', async () => {
  await page.goto(`${wordpress.url}/wp-admin/`);
  assert.equal(await page.getByText('due for a new review').count(), 0);
  await wordpress.php(`file_put_contents( WP_PLUGIN_DIR . '/dry-needling-widgets/generated/corrections.php', "<?php\\nreturn array( '99.0.0' => array( 'Old: <b>A</b>. New: B. In the side effects.' ) );" );
    $file = WP_PLUGIN_DIR . '/dry-needling-widgets/generated/languages.php';
    file_put_contents( $file, preg_replace( "/'due' => '[^']*'/", "'due' => '2020-01-01'", file_get_contents( $file ) ) );
    if ( function_exists( 'opcache_reset' ) ) { opcache_reset(); }`);
  await page.goto(`${wordpress.url}/wp-admin/`);
  await page.getByText(/due for a new review \(English/).waitFor();
  await page.getByText('Old: <b>A</b>. New: B. In the side effects.').waitFor();
  const { page: other } = await visitAs(wordpress, 'writer');
  await other.goto(`${wordpress.url}/wp-admin/`);
  assert.equal(await other.getByText(/due for a new review|New: B/).count(), 0);
  await wordpress.php(`update_option( 'dn_widgets_read_version', '99.0.0' );`);
  await page.goto(`${wordpress.url}/wp-admin/`);
  assert.equal(await page.getByText('New: B').count(), 0);
});

test('a text for the privacy policy is offered', async () => {
  await page.goto(`${wordpress.url}/wp-admin/options-privacy.php?tab=policyguide`);
  await page
    .getByText(/script that this site serves itself/)
    .first()
    .waitFor({ state: 'attached' });
});

test('the pages of the owner ask nothing of elsewhere, and tell nothing in the console', () => {
  assert.deepEqual(
    requested.filter((each) => !each.startsWith(wordpress.url) && !/^(data|blob):|gravatar/.test(each)),
    [],
  );
  assert.deepEqual(
    told.filter((text) => /dry-needling|dn_widgets|settings\.js/.test(text)),
    [],
  );
  assert.deepEqual(
    wordpress
      .log()
      .split('\n')
      .filter((line) => /dry-needling|dn_widgets/.test(line)),
    [],
  );
});
