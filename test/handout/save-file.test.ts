import { expect } from '@open-wc/testing';
import { revokeFiles, saveFile } from '../../src/handout/save-file.js';
import { holdTimers } from '../browsers/clock.mjs';
import { isReadable, savedFiles } from '../support/saved-files.js';

const save = () =>
  savedFiles(() => {
    saveFile('note.txt', 'text/plain;charset=utf-8', 'Ärztin, 字');
  });

describe('a saved file', () => {
  it('has a name, a type and a text', async () => {
    const [file] = await save();
    expect(file).to.include({ name: 'note.txt', type: 'text/plain;charset=utf-8', text: 'Ärztin, 字' });
  });

  it("is not told to the page's own listeners, and leaves nothing on the page", async () => {
    const events: Event[] = [];
    const note = (event: Event) => events.push(event);
    const before = document.body.childElementCount;
    window.addEventListener('click', note, { capture: true });
    await save();
    window.removeEventListener('click', note, { capture: true });
    expect(events).to.deep.equal([]);
    expect(document.body.childElementCount).to.equal(before);
  });

  it('has an address only for a while', async () => {
    const timers = holdTimers([40_000]);
    try {
      const [file] = await save();
      expect(await isReadable(file!.address)).to.equal(true);
      timers.pass();
      expect(await isReadable(file!.address)).to.equal(false);
    } finally {
      timers.restore();
    }
  });

  for (const [when, leave] of [
    ['when the page is left', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['when it must be forgotten', revokeFiles],
  ] as const) {
    it(`has no address ${when}, and neither has another`, async () => {
      const files = [...(await save()), ...(await save())];
      leave();
      for (const { address } of files) expect(await isReadable(address)).to.equal(false);
    });
  }
});
