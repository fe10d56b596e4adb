import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { finish, four, open, padded, restart, styles, system } from './media-page.mjs';

describe('in forced colours', () => {
  /** @type {import('playwright-core').Page} */
  let page;
  before(async () => {
    page = await open({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
  });
  after(() => page.close());

  test('every control has a visible border', async () => {
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

  test('the chosen option differs from the others, and what has the focus from both', async () => {
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
    assert.ok(focused && other);
    assert.equal(focused['border-top-color'], highlight);
    assert.notEqual(other['border-top-color'], highlight);
    assert.ok(parseFloat(focused['border-top-width']) > parseFloat(other['border-top-width']));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const [ring] = await look();
    assert.equal(ring?.['outline-style'], 'solid');
    assert.equal(ring?.['outline-offset'], '3px');
    await page.locator('.option input').first().blur();
    const [chosen] = await look();
    assert.equal(chosen?.['outline-style'], 'none');
    assert.equal(chosen?.['border-top-color'], highlight);
    const [input] = await styles(page, '.option input', 'appearance');
    assert.equal(input?.appearance, 'auto', 'the radio is the system’s own');
  });

  test('the chosen session can be recognised', async () => {
    const [ground, text] = await system(page, 'Highlight', 'HighlightText');
    const [chosen, other] = await styles(page, '.switch label', 'background-color', 'color');
    assert.deepEqual(chosen, { 'background-color': ground, color: text });
    assert.notDeepEqual(other, chosen);
  });

  test('passed bars of the progress are filled, the others are outlines', async () => {
    const [canvas, text] = await system(page, 'Canvas', 'CanvasText');
    const bars = await styles(page, '.bars i', 'background-color', 'border-top-width');
    assert.equal(bars.length, 10);
    assert.equal(bars[0]?.['background-color'], text);
    assert.equal(bars[9]?.['background-color'], canvas);
    assert.equal(bars[9]?.['border-top-width'], '1px');
  });

  test('pictograms are drawn in the text’s colour, on no ground of their own', async () => {
    const [text] = await system(page, 'CanvasText');
    for (const selector of ['.care-card .pictured .sign', '.sign.marker']) {
      const found = await styles(page, selector, 'stroke', 'background-color');
      assert.ok(found.length >= 10, selector);
      for (const each of found) assert.deepEqual(each, { stroke: text, 'background-color': 'rgba(0, 0, 0, 0)' });
    }
  });

  test('a care card has a frame, a rule under its header and drawn bullets', async () => {
    const [canvas, text] = await system(page, 'Canvas', 'CanvasText');
    const [card] = await styles(page, '.care-card', 'border-top-width', 'border-top-color');
    assert.ok(card);
    assert.equal(card['border-top-width'], '2px');
    assert.notEqual(card['border-top-color'], canvas);
    const [header] = await styles(page, '.care-card header', 'border-bottom-width', 'color');
    assert.equal(header?.['border-bottom-width'], '2px');
    assert.equal(header?.color, text);
    const bullet = await page
      .locator('.care-card .bullets li')
      .first()
      .evaluate((item) => getComputedStyle(item, '::before').backgroundColor);
    assert.equal(bullet, text);
    const [line] = await styles(page, '.urgent-line', 'border-left-style', 'border-left-color');
    assert.ok(line);
    assert.equal(line['border-left-style'], 'solid');
    assert.notEqual(line['border-left-color'], canvas);
  });

  test('the scales are drawn in the text’s colour, the sure part filled, the rest outlined', async () => {
    const [canvas, text] = await system(page, 'Canvas', 'CanvasText');
    /**
     * @param {string} selector
     * @param {string} property
     */
    const only = async (selector, property) => {
      const values = (await styles(page, selector, property)).map((style) => style[property]);
      assert.ok(values.length > 0, selector);
      assert.deepEqual([...new Set(values)].length, 1, selector);
      return values[0];
    };
    assert.equal(await only('.bar .sure', 'fill'), text);
    assert.equal(await only('.bar .faded', 'fill'), canvas);
    assert.equal(await only('.bar .outline', 'stroke'), text);
    await page.locator('dn-session-timeline .switch input').nth(1).check();
    assert.equal(await only('.bar .whole', 'fill'), canvas);
    assert.equal(await only('.bar .whole', 'stroke'), text);
    assert.equal(await only('.axis path', 'stroke'), text);
    assert.equal(await only('.axis text', 'fill'), text);
    assert.equal(await only('.arrow line', 'stroke'), text);
    assert.equal(await only('.arrow circle', 'fill'), text);
    assert.equal(await only('.arrow .exclamation', 'stroke'), canvas);
  });

  test('each level keeps its shape', async () => {
    await page.reload();
    await page.locator('dn-eligibility-check .dn').waitFor();
    const [text] = await system(page, 'CanvasText');
    const shapes = new Set();
    for (const [level, places] of Object.entries(four)) {
      await finish(page, padded(places));
      const sign = page.locator('section.band .sign');
      shapes.add(await sign.evaluate((element) => element.firstElementChild?.outerHTML));
      const [drawn] = await styles(page, 'section.band .sign', 'stroke');
      assert.equal(drawn?.stroke, text, level);
      const [band] = await styles(page, 'section.band', 'border-left-width', 'border-right-width');
      assert.ok(band);
      assert.ok(parseFloat(band['border-left-width']) > parseFloat(band['border-right-width']), level);
      assert.equal(band['border-right-width'], '1px', level);
      await restart(page);
    }
    assert.equal(shapes.size, 4);
  });
});
