import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { executable, isRoot } from '../browsers/installed.mjs';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const tags = ['dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline'];

const files = {
  '/': `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A clinic</title>
    <link rel="stylesheet" href="page.css" /><script type="module" src="cdn/dn-widgets.js"></script>
    <dn-content page clinic="Riverside" phone="+15550100" emergency-number="112"></dn-content>
    ${tags.map((tag) => `<${tag}></${tag}>`).join('')}`,
  '/page.css': ':root { color-scheme: light dark; font-family: sans-serif }',
};

const types = { '': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

async function answer({ url }, response) {
  const body =
    files[url] ??
    (/^\/cdn\/[\w/.-]+\.js$/.test(url) && (await readFile(new URL(`../..${url}`, import.meta.url)).catch(() => false)));
  response.writeHead(body ? 200 : 404, {
    'Content-Type': types[extname(url)] ?? 'text/plain',
    'Content-Security-Policy': policy,
  });
  response.end(body || '');
}

let server;
let browser;

before(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await chromium.launch({ executablePath: executable(), args: isRoot ? ['--no-sandbox'] : [] });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** The page as a reader has it who prefers this. */
async function open(preferences) {
  const page = await browser.newPage();
  await page.emulateMedia(preferences);
  const refused = [];
  page.on('pageerror', (error) => refused.push(String(error)));
  page.on(
    'console',
    (message) => message.type() === 'error' && !message.text().includes('favicon') && refused.push(message.text()),
  );
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  for (const tag of tags) await page.locator(`${tag} .dn`).waitFor();
  assert.deepEqual(refused, []);
  return page;
}

/** Answers every question of the screening by place, and goes to the outcome. */
async function finish(page, places) {
  const next = page.locator('dn-eligibility-check .actions .primary');
  await next.click();
  for (const place of places) {
    await page.locator('.option').nth(place).click();
    await next.click();
  }
  await next.click();
  await page.locator('.band').waitFor();
}

const restart = (page) => page.locator('dn-eligibility-check .actions button').nth(1).click();

/** Computed styles of everything that a selector finds. */
const styles = (page, selector, ...properties) =>
  page.locator(selector).evaluateAll(
    (found, names) =>
      found.map((element) => {
        const style = getComputedStyle(element);
        return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
      }),
    properties,
  );

/** The colours of a system, as this page resolves them. */
const system = (page, ...names) =>
  page.evaluate((names) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.forcedColorAdjust = 'none';
    return names.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
  }, names);

const four = { none: [0, 0, 0, 0, 0, 0, 0, 0, 0], provider: [0, 0, 1], doctor: [2], avoid: [3] };
const padded = (places) => [...places, ...Array(9 - places.length).fill(0)];

describe('in forced colours', () => {
  let page;
  before(async () => {
    page = await open({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
  });
  after(() => page.close());

  test('every control has a border that can be seen', async () => {
    const [canvas] = await system(page, 'Canvas');
    await page.locator('dn-eligibility-check .primary').click();
    for (const selector of ['.option', 'button:not(.link)', 'a.button', '.switch']) {
      const found = await styles(page, selector, 'border-top-style', 'border-top-width', 'border-top-color');
      assert.ok(found.length > 0, selector);
      for (const border of found) {
        assert.equal(border['border-top-style'], 'solid', selector);
        assert.ok(parseFloat(border['border-top-width']) >= 1, selector);
        assert.notEqual(border['border-top-color'], canvas, selector);
      }
    }
  });

  test('links look like links', async () => {
    const [link] = await system(page, 'LinkText');
    const found = await styles(page, 'a:not(.button), button.link', 'color', 'text-decoration-line');
    assert.ok(found.length > 3);
    for (const each of found) assert.deepEqual(each, { color: link, 'text-decoration-line': 'underline' });
  });

  test('the chosen option can be told from the others, and what has the focus from both', async () => {
    const [highlight] = await system(page, 'Highlight');
    const look = () =>
      styles(
        page,
        '.option',
        'border-top-color',
        'border-top-width',
        'outline-style',
        'outline-color',
        'outline-offset',
      );
    await page.locator('.option input').first().check();
    const [focused, other] = await look();
    assert.equal(focused['border-top-color'], highlight);
    assert.notEqual(other['border-top-color'], highlight);
    assert.ok(parseFloat(focused['border-top-width']) > parseFloat(other['border-top-width']));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const [ring] = await look();
    assert.equal(ring['outline-style'], 'solid');
    assert.equal(ring['outline-offset'], '3px');
    await page.locator('.option input').first().blur();
    const [chosen] = await look();
    assert.equal(chosen['outline-style'], 'none');
    assert.equal(chosen['border-top-color'], highlight);
    const [{ appearance }] = await styles(page, '.option input', 'appearance');
    assert.equal(appearance, 'auto', 'the radio is the system’s own');
  });

  test('the chosen session can be told', async () => {
    const [ground, text] = await system(page, 'Highlight', 'HighlightText');
    const [chosen, other] = await styles(page, '.switch label', 'background-color', 'color');
    assert.deepEqual(chosen, { 'background-color': ground, color: text });
    assert.notDeepEqual(other, chosen);
  });

  test('passed bars of the progress are filled, the others are outlines', async () => {
    const [canvas, text] = await system(page, 'Canvas', 'CanvasText');
    const bars = await styles(page, '.bars i', 'background-color', 'border-top-width');
    assert.equal(bars.length, 9);
    assert.equal(bars[0]['background-color'], text);
    assert.equal(bars[8]['background-color'], canvas);
    assert.equal(bars[8]['border-top-width'], '1px');
  });

  test('the emergency card has a frame, a rule under its header and drawn bullets', async () => {
    const [canvas, text] = await system(page, 'Canvas', 'CanvasText');
    const [card] = await styles(page, '.care-card', 'border-top-width', 'border-top-color');
    assert.equal(card['border-top-width'], '2px');
    assert.notEqual(card['border-top-color'], canvas);
    const [header] = await styles(page, '.care-card header', 'border-bottom-width', 'color');
    assert.equal(header['border-bottom-width'], '2px');
    assert.equal(header.color, text);
    const bullet = await page
      .locator('.care-card .bullets li')
      .first()
      .evaluate((item) => getComputedStyle(item, '::before').backgroundColor);
    assert.equal(bullet, text);
    const [line] = await styles(page, '.urgent-line', 'border-left-style', 'border-left-color');
    assert.equal(line['border-left-style'], 'solid');
    assert.notEqual(line['border-left-color'], canvas);
  });

  test('the scales are drawn in the text’s colour, the sure part filled, the rest outlined', async () => {
    const [canvas, text] = await system(page, 'Canvas', 'CanvasText');
    const only = async (selector, property) => {
      const values = (await styles(page, selector, property)).map((style) => style[property]);
      assert.ok(values.length > 0, selector);
      assert.deepEqual([...new Set(values)].length, 1, selector);
      return values[0];
    };
    assert.equal(await only('.bar .sure', 'fill'), text);
    assert.equal(await only('.bar .faded', 'fill'), canvas);
    assert.equal(await only('.bar .outline', 'stroke'), text);
    assert.equal(await only('.bar .whole', 'fill'), canvas);
    assert.equal(await only('.bar .whole', 'stroke'), text);
    assert.equal(await only('.axis line', 'stroke'), text);
    assert.equal(await only('.axis text', 'fill'), text);
    assert.equal(await only('.arrow line', 'stroke'), text);
    assert.equal(await only('.arrow circle', 'fill'), text);
    assert.equal(await only('.arrow .mark', 'stroke'), canvas);
  });

  test('each level keeps its shape', async () => {
    await page.reload();
    await page.locator('dn-eligibility-check .dn').waitFor();
    const [text] = await system(page, 'CanvasText');
    const shapes = new Set();
    for (const [level, places] of Object.entries(four)) {
      await finish(page, padded(places));
      const sign = page.locator('.band .sign');
      shapes.add(await sign.evaluate((element) => element.firstElementChild.outerHTML));
      const [{ stroke }] = await styles(page, '.band .sign', 'stroke');
      assert.equal(stroke, text, level);
      const [band] = await styles(page, '.band', 'border-left-width', 'border-right-width');
      assert.ok(parseFloat(band['border-left-width']) > parseFloat(band['border-right-width']), level);
      assert.equal(band['border-right-width'], '1px', level);
      await restart(page);
    }
    assert.equal(shapes.size, 4);
  });
});

describe('with other preferences', () => {
  const moving = (page) =>
    page.evaluate((tags) => {
      const all = tags.flatMap((tag) => [...document.querySelector(tag).shadowRoot.querySelectorAll('*')]);
      return all.flatMap((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        const still = transitionDuration.split(', ').every((time) => time === '0s') && animationName === 'none';
        return still ? [] : [element.outerHTML.slice(0, 80)];
      });
    }, tags);

  test('nothing moves for readers who want less motion, and something does for others', async () => {
    for (const [reducedMotion, moves] of [
      ['reduce', false],
      ['no-preference', true],
    ]) {
      const page = await open({ reducedMotion });
      await page.locator('dn-eligibility-check .primary').click();
      assert.equal((await moving(page)).length > 0, moves, (await moving(page)).join('\n'));
      await page.locator('.option').first().click();
      const running = await page.evaluate(
        (tag) => document.querySelector(tag).shadowRoot.getAnimations().length,
        tags[0],
      );
      assert.equal(running > 0, moves);
      await page.close();
    }
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`second text is as dark as the first, and hairlines as lines, for readers who want more contrast: ${colorScheme}`, async () => {
      const page = await open({ contrast: 'more', colorScheme });
      const [{ color: ink }] = await styles(page, 'dn-side-effects .dn', 'color');
      const muted = await styles(page, '.foot, .effects p, .muted', 'color');
      assert.deepEqual([...new Set(muted.map(({ color }) => color))], [ink]);
      const [{ 'border-top-color': hairline }] = await styles(page, '.foot', 'border-top-color');
      await page.locator('dn-eligibility-check .primary').click();
      const [{ 'border-top-color': line }] = await styles(page, '.option', 'border-top-color');
      assert.equal(hairline, line);
      await page.close();
    });
  }
});

describe('in print', () => {
  let page;
  before(async () => {
    page = await open({ colorScheme: 'dark' });
    await finish(page, padded(four.avoid));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  });
  after(() => page.close());

  test('buttons and the switch are gone', async () => {
    for (const selector of ['.actions', '.actions button', '.switch', '.no-print']) {
      for (const each of await page.locator(selector).all()) assert.equal(await each.isVisible(), false, selector);
    }
    assert.ok((await page.locator('.actions button').count()) > 1);
  });

  test('sources are open', async () => {
    const heights = await page
      .locator('details ol')
      .evaluateAll((lists) =>
        lists.map((list) => [list.checkVisibility({ contentVisibilityAuto: true }), list.offsetHeight]),
      );
    assert.equal(heights.length, 3);
    for (const [isVisible, height] of heights) assert.ok(isVisible && height > 20);
    for (const [index, height] of (
      await page.locator('details').evaluateAll((all) => all.map((each) => each.offsetHeight))
    ).entries())
      assert.ok(height > heights[index][1]);
  });

  test('both sessions are there', async () => {
    const figures = page.locator('dn-session-timeline figure');
    assert.equal(await figures.count(), 3);
    for (const figure of await figures.all()) assert.ok(await figure.isVisible());
  });

  test('it is black on white, without grounds', async () => {
    const grounds = await page.evaluate((tags) => {
      const all = tags.flatMap((tag) => [...document.querySelector(tag).shadowRoot.querySelectorAll('.dn, .dn *')]);
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
    assert.equal(header['border-bottom-width'], '2px');
  });

  test('a level is told by its shape and its edge', async () => {
    const [band] = await styles(page, '.band', 'border-left-width', 'border-right-width');
    assert.ok(parseFloat(band['border-left-width']) > 4);
    assert.equal(band['border-right-width'], '1px');
    assert.ok(await page.locator('.band .sign').isVisible());
  });
});
