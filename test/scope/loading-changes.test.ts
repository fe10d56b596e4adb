import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { holdTimers, loadTimeout } from '../browsers/clock.mjs';
import { settled } from '../support/mount.js';
import { queryByRole } from '../support/role.js';
import { warnings } from '../support/warnings.js';
import { part, widgets } from './part.js';

const hasStart = (check: HTMLElement) => queryByRole(check.shadowRoot!, 'button', 'Start') !== undefined;

describe('while changes are loading', () => {
  it('what is always true is shown, and no screening starts', async () => {
    const { check, effects, content, showsText } = part(`<dn-content src="/files/late.json">${widgets}</dn-content>`);
    await settled();
    expect(queryByRole(effects.shadowRoot!, 'heading', /call your local emergency number now if/)).not.to.equal(
      undefined,
    );
    expect(effects.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(check.shadowRoot?.textContent).to.contain('Short of breath');
    expect(hasStart(check)).to.equal(false);
    await oneEvent(content, 'dn-content-change');
    await showsText('It came late.');
    await settled();
    expect(hasStart(check)).to.equal(true);
    expect(effects.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('the built-in content is shown after 10 seconds', async () => {
    const timers = holdTimers([loadTimeout]);
    const { check, content, showsText } = part(`<dn-content src="/files/never.json">${widgets}</dn-content>`);
    await settled();
    expect(hasStart(check)).to.equal(false);
    const logs = await warnings(() => {
      timers.pass();
      return waitUntil(() => hasStart(check), 'it never starts');
    });
    timers.restore();
    await showsText('You may feel tired.');
    expect(content.problems).to.deep.equal([{ path: 'src', reason: 'was not loaded within 10 seconds' }]);
    expect(logs[0]).to.contain('src: was not loaded within 10 seconds');
  });
});
