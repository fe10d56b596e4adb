import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { snippets } from '../../../demo/snippets.js';
import { elements } from '../build/elements.mjs';
import { publish, quote, site, store, visit, visitAs } from './support/wordpress.mjs';

const wordpress = await site();
await store(wordpress, { details: { 'emergency-number': '911' } });
const [contributor, editor] = JSON.parse(
  await wordpress.php(`
  foreach ( array( 'contributor', 'editor' ) as $role ) {
    $ids[] = wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@example.org", 'role' => $role ) );
  }
  echo wp_json_encode( $ids );`),
);
const load = async (address) => (await fetch(address)).text();
const { page: asEditor } = await visitAs(wordpress, 'editor');

/** What a contributor writes goes through kses, as in the real core; an editor then publishes it. */
const publishAsContributor = (content) =>
  wordpress.php(`
    wp_set_current_user( ${String(contributor)} );
    kses_init();
    $id = wp_insert_post( wp_slash( array( 'post_title' => 'By a contributor', 'post_type' => 'post', 'post_status' => 'pending', 'post_content' => ${quote(content)} ) ) );
    wp_set_current_user( ${String(editor)} );
    kses_init();
    wp_publish_post( $id );
    echo get_permalink( $id );`);

test('of the builder’s HTML, the filters leave a contributor the line on emergencies, once for each tag', async () => {
  const integrity = JSON.parse(readFileSync(new URL('../../../cdn/integrity.json', import.meta.url), 'utf8'));
  const { page } = await snippets.plain({
    ...{ base: '/cdn/', version: '0.0.0', integrity, blocks: ['dn-side-effects', 'dn-takeaways'], language: '' },
    ...{
      emergencyLine: 'Heavy bleeding? Call 911 now.',
      clinic: { clinic: 'Riverside' },
      changes: undefined,
      colors: {},
    },
  });
  const html = await load(await publishAsContributor(page));
  assert.equal(html.match(/<p class="dn-fallback" lang="en">Heavy bleeding\? Call 911 now\.<\/p>/g)?.length, 2);
  assert.doesNotMatch(html, /<dn-|dn-widgets\.js/);
});

test('every element has a shortcode', async () => {
  const html = await load(
    await publish(wordpress, elements.map(({ tag }) => `[${tag.replaceAll('-', '_')}]`).join('\n\n')),
  );
  for (const { tag } of elements) assert.match(html, new RegExp(`<${tag} lang="en-US"><template`), tag);
});

const understood = [
  ['straight quotes', '[dn_session_timeline session="combined" heading-level="3"]'],
  ['single quotes', "[dn_session_timeline session='combined' heading-level='3']"],
  ['no quotes', '[dn_session_timeline session=combined heading-level=3]'],
  ['curled quotes', '[dn_session_timeline session=“combined” heading-level=”3”]'],
  ['low and angled quotes', '[dn_session_timeline session=„combined“ heading-level=«3»]'],
  ['curled single quotes', '[dn_session_timeline session=‘combined’ heading-level=‘3’]'],
  ['quotes as entities', '[dn_session_timeline session=&#8221;combined&#8221; heading-level=&quot;3&quot;]'],
  ['named entities', '[dn_session_timeline session=&ldquo;combined&rdquo; heading-level=&#8243;3&#8243;]'],
  ['spaces that do not break', '[dn_session_timeline\u00a0session="combined"&nbsp;heading-level="3"]'],
  ['underscores and capitals', '[dn_session_timeline SESSION="combined" heading_level="3"]'],
];
for (const [name, shortcode] of understood) {
  test(`${name} are understood, by the paragraph filter and kses too`, async () => {
    for (const address of [
      await publish(wordpress, `Before\n\n${shortcode}\n\nAfter`),
      await publishAsContributor(shortcode),
    ]) {
      const html = await load(address);
      assert.match(html, /<dn-session-timeline session="combined" heading-level="3" lang="en-US">/, shortcode);
      await asEditor.goto(address);
      assert.equal(await asEditor.getByText('Only editors see this:').count(), 0, shortcode);
    }
  });
}

test('a curled value with a space is one value', async () => {
  const html = await load(await publish(wordpress, '[dn_eligibility_check name=“my form” share=“outcome”]'));
  assert.match(html, /<dn-eligibility-check name="my form" share="outcome" lang="en-US">/);
});

const refused = [
  ['an unknown attribute', '[dn_side_effects colour="red"]', '"colour" is unknown'],
  [
    'a value that is not allowed',
    '[dn_session_timeline session="long"]',
    'session can not be "long"; use needling, combined',
  ],
  ['a bracket in a value', '[dn_eligibility_check name="a]b"]', 'this can not be read'],
  ['a handler', '[dn_side_effects onclick="alert(1)"]', '"onclick" is unknown'],
  ['a style', '[dn_side_effects style="position:fixed"]', '"style" is unknown'],
  ['a word without a value', '[dn_side_effects combined]', 'this can not be read: combined'],
];
for (const [name, shortcode, notice] of refused) {
  test(`${name} is refused, with a notice that only editors see`, async () => {
    const address = await publish(wordpress, shortcode);
    const html = await load(address);
    assert.doesNotMatch(html, /Only editors|onclick|position:fixed|colour=/);
    assert.match(html, /<dn-[a-z-]+ lang="en-US"><template/);
    await asEditor.goto(address);
    await asEditor.getByText(notice).waitFor();
  });
}

test('a contributor inserts blocks and shortcodes, but no markup', async () => {
  const address = await publishAsContributor(
    '<!-- wp:dry-needling-widgets/side-effects {"headingLevel":3,"lang":"es\\u0022 onclick=\\u0022alert(1)"} /-->\n\n[dn_eligibility_check name="<img src=x onerror=alert(1)>"]\n\n<dn-overview onclick="alert(1)">A</dn-overview><script>alert(1)</script>',
  );
  const html = await load(address);
  assert.match(html, /<dn-side-effects heading-level="3" lang="en-US">/);
  assert.match(html, /<dn-eligibility-check[^>]* lang="en-US">/);
  assert.doesNotMatch(html, /onclick|onerror|<script>alert|<dn-overview/);
});

test('a value of a block that is of another type is left out', async () => {
  const block =
    '<!-- wp:dry-needling-widgets/side-effects {"headingLevel":["a"],"lang":{"a":1},"className":"a\\u0022 onclick=\\u0022b"} /-->';
  const html = await load(await publish(wordpress, block));
  assert.match(html, /<dn-side-effects lang="en-US">/);
  assert.doesNotMatch(html, /" onclick="/);
});

test('in one paragraph of the classic editor every widget lives', async () => {
  const { page, told } = await visit(await publish(wordpress, 'Read: [dn_overview] and [dn_side_effects]'));
  for (const tag of ['dn-overview', 'dn-side-effects']) {
    await page.locator(tag).getByRole('heading', { level: 2 }).first().waitFor();
  }
  assert.equal(await page.locator('dn-overview dn-side-effects').count(), 0);
  assert.deepEqual(told, []);
});

test('an excerpt has no element, and nothing is written to the log', async () => {
  const address = await publish(wordpress, 'Some words. [dn_overview]', { type: 'post' });
  assert.ok(address);
  const excerpt = await wordpress.php(
    `$posts = get_posts( array( 'numberposts' => 1 ) ); setup_postdata( $GLOBALS['post'] = $posts[0] ); echo get_the_excerpt( $posts[0] );`,
  );
  assert.doesNotMatch(excerpt, /dn-overview|dn_overview/);
  assert.deepEqual(
    wordpress
      .log()
      .split('\n')
      .filter((line) => /dry-needling|dn_widgets/.test(line)),
    [],
  );
});
