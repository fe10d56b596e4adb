import { expect, waitUntil } from '@open-wc/testing';
import type { DnContent } from '../../src/entries/classes.js';
import * as loading from '../../src/runtime/loading.js';
import { holdTimers, loadTimeout, retryDelays } from '../browsers/clock.mjs';
import { mount } from '../support/mount.js';

const raised =
  '{ "screening": { "raise": { "otherMedicine": { "no": { "level": "doctor" } } }, "ask": ["epilepsy"] } }';

/** A page that loads the built files over a network on which the first request for a file fails. */
function open(script: string, failing: string, body: string, { lang = 'en', head = '' } = {}) {
  const frame = document.createElement('iframe');
  const base = `${location.origin}/flaky/${crypto.randomUUID()}/${failing}`;
  frame.srcdoc = `<!doctype html><html lang="${lang}"><head>${head}
    <script>
      window.errors = [];
      console.error = (...parts) => errors.push(parts.join(' '));
      (${holdTimers.toString()})(${JSON.stringify(retryDelays.slice(0, 1))}).pass();
    </script>
    <script type="module" src="${base}/cdn/${script}"></script></head><body>${body.replace('BASE', base)}</body></html>`;
  mount('<div></div>').append(frame);
  const root = (tag: string) => frame.contentDocument?.querySelector(tag)?.shadowRoot;
  const shown = new Set<string>();
  return {
    frame,
    errors: () => (frame.contentWindow as unknown as { errors: string[] }).errors,
    /** All texts that a widget has shown. */
    shown,
    showsText: (tag: string, text: string) =>
      waitUntil(
        () => {
          const { textContent = '' } = root(tag) ?? {};
          if (textContent) shown.add(textContent);
          return textContent.includes(text);
        },
        `${tag} does not show "${text}"`,
        { interval: 20, timeout: 8000 },
      ),
  };
}

function never(shown: Set<string>, text: string): void {
  expect([...shown].filter((each) => each.includes(text))).to.deep.equal([]);
}

const check = '<dn-eligibility-check></dn-eligibility-check>';

it('the tests hold the timers that the code sets', () => {
  expect(retryDelays).to.deep.equal([...loading.retryDelays, loading.lastRetryDelay]);
  expect(loadTimeout).to.equal(loading.loadTimeout);
});

describe('a file that fails once is requested again', () => {
  for (const script of ['dn-widgets.js', 'autoload.js']) {
    it(`the words of a language, and no English is shown meanwhile: ${script}`, async () => {
      const { showsText, shown, errors } = open(script, 'words', '<dn-takeaways></dn-takeaways>', { lang: 'de' });
      await showsText('dn-takeaways', 'Noch nicht');
      never(shown, 'Not yet reviewed');
      expect(errors()).to.deep.equal([]);
    });

    for (const [what, failing, body] of [
      ['the check', 'check.js', `<dn-content page><script type="application/json">${raised}</script></dn-content>`],
      ['the file with the changes', 'rules.json', '<dn-content page src="BASE/files/rules.json"></dn-content>'],
    ] as const) {
      it(`${what}, and no screening starts without it: ${script}`, async () => {
        const { frame, showsText, shown } = open(script, failing, body + check);
        await showsText('dn-eligibility-check', '11 questions');
        never(shown, '10 questions');
        expect(frame.contentDocument!.querySelector<DnContent>('dn-content')?.problems).to.deep.equal([]);
      });
    }
  }

  it('an entry', async () => {
    const { showsText, errors } = open('autoload.js', 'dn-takeaways.js', '<dn-takeaways>Wait.</dn-takeaways>');
    await showsText('dn-takeaways', 'Not yet reviewed');
    expect(errors()).to.deep.equal([]);
  });

  it('the entry of dn-content, and no screening starts without it', async () => {
    const body = `<dn-content page><script type="application/json">${raised}</script></dn-content>${check}`;
    const { showsText, shown } = open('autoload.js', 'dn-content.js', body);
    await showsText('dn-eligibility-check', '11 questions');
    never(shown, '10 questions');
  });

  it('the module that reads the head config, and no screening starts without it', async () => {
    const head = `<script type="application/json" data-dn-content>{ "changes": ${raised} }</script>`;
    const { showsText, shown } = open('autoload.js', 'head-config', check, { head });
    await showsText('dn-eligibility-check', '11 questions');
    never(shown, '10 questions');
  });
});
