import { expect } from '@open-wc/testing';
import { ScreeningPage } from '../support/screening-page.js';
import { grave } from '../support/screening-table.js';
import { warnings } from '../support/warnings.js';

const frame = () => new Promise(requestAnimationFrame);

/** A container that measures the height of its content once, as accordions do. */
function measureOnce(container: HTMLElement, style: Readonly<Record<string, string>> = { overflow: 'hidden' }) {
  Object.assign(container.style, { maxHeight: `${String(container.scrollHeight)}px`, ...style });
}

/** The warnings while a reader goes through all steps. */
async function warningsOn(page: ScreeningPage): Promise<string[]> {
  return warnings(async () => {
    await page.finish(grave);
    for (let passed = 0; passed < 4; passed++) await frame();
  });
}

const clipped = (className: string) => [
  new RegExp(`^<dn-eligibility-check> is cut off by the <div class="${className}">`),
];

function expectWarnings(logs: string[], expected: RegExp[]) {
  expect(logs, logs.join('\n')).to.have.length(expected.length);
  expected.forEach((each, index) => expect(logs[index]).to.match(each));
}

describe('a step that is cut off', () => {
  it('is reported once, with what cuts it off', async () => {
    const page = await ScreeningPage.open('<div class="once"><dn-eligibility-check></dn-eligibility-check></div>');
    measureOnce(page.element.parentElement!);
    expectWarnings(await warningsOn(page), clipped('once'));
  });

  it('is reported through shadow roots and slots', async () => {
    const page = await ScreeningPage.open('<div id="host"><dn-eligibility-check></dn-eligibility-check></div>');
    const root = page.element.parentElement!.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    inner.className = 'inner';
    inner.append(document.createElement('slot'));
    root.append(inner);
    measureOnce(inner, { overflow: 'clip' });
    expectWarnings(await warningsOn(page), clipped('inner'));
  });

  it('is reported in a box that scrolls and is cut off itself', async () => {
    const page = await ScreeningPage.open(`<div class="low" style="height: 100px; overflow: hidden">
      <div style="height: 200px; overflow: auto"><dn-eligibility-check></dn-eligibility-check></div></div>`);
    expectWarnings(await warningsOn(page), clipped('low'));
  });

  it('is not reported where a reader can scroll to it, or where its container grows', async () => {
    const scrolling = await ScreeningPage.open('<div><dn-eligibility-check></dn-eligibility-check></div>');
    measureOnce(scrolling.element.parentElement!, { overflow: 'auto' });
    expectWarnings(await warningsOn(scrolling), []);

    const growing = await ScreeningPage.open('<div><dn-eligibility-check></dn-eligibility-check></div>');
    const container = growing.element.parentElement!;
    measureOnce(container);
    const observer = new ResizeObserver(() => measureOnce(container));
    observer.observe(growing.element);
    expectWarnings(await warningsOn(growing), []);
    observer.disconnect();
  });

  it('is not reported while its container is in transition to a new height', async () => {
    const page = await ScreeningPage.open('<div class="moving"><dn-eligibility-check></dn-eligibility-check></div>');
    const container = page.element.parentElement!;
    measureOnce(container, { overflow: 'hidden', transition: 'max-height 60s' });
    const observer = new ResizeObserver(() => measureOnce(container));
    observer.observe(page.element);
    expectWarnings(await warningsOn(page), []);
    observer.disconnect();
  });
});
