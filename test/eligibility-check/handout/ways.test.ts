import { expect, waitUntil } from '@open-wc/testing';
import { settled } from '../../support/mount.js';
import { byRole, queryByRole } from '../../support/role.js';
import { ScreeningPage, textOf } from '../../support/screening-page.js';
import {
  openHandoutOptions,
  replacing,
  savedDuring,
  saysSomething,
  unmarked,
  handoutButtons,
} from '../../support/handout-options.js';

const copy = 'Copy as text';
const save = 'Save as a text file';
const share = 'Share as text';
const failed = 'That did not work. Print this page, or take a picture of the screen.';

/** Runs with a clipboard that does this with a text. */
const withClipboard = <T>(writeText: (text: string) => Promise<void>, run: () => Promise<T>) =>
  replacing(navigator, 'clipboard', { value: { writeText } }, run);

/** Runs where a device has a sheet to share, which does this. */
const withShare = <T>(share: (data: ShareData) => Promise<void>, run: () => Promise<T>) =>
  replacing(navigator, 'share', { value: share }, run);

const copies = async (run: () => Promise<unknown>): Promise<string[]> => {
  const texts: string[] = [];
  await withClipboard((text) => Promise.resolve(void texts.push(text)), run);
  return texts;
};

describe('the ways to take an outcome along', () => {
  it('are offered in a closed group below the buttons, and none of them is pressed for the reader', async () => {
    const page = await ScreeningPage.open();
    await page.finish();
    expect(page.root.querySelector<HTMLDetailsElement>('details.ways')!.open).to.equal(false);
    expect(queryByRole(page.root, 'button', copy)).to.equal(undefined);
    expect(page.root.querySelector('svg.qr-code')).to.equal(null);
    expect(page.root.querySelector('[role=status]')!.textContent).to.equal('');
  });

  it('are not offered before the end', async () => {
    const page = await ScreeningPage.open();
    await page.start();
    await page.answerAll();
    expect(page.root.querySelector('details.ways')).to.equal(null);
  });
});

describe('copy', () => {
  it('gives the whole outcome as plain text, and says so in a status that was there before', async () => {
    let page!: ScreeningPage;
    let status!: HTMLElement;
    const texts = await copies(async () => {
      page = await openHandoutOptions(undefined, { pregnancy: 'yes' });
      status = byRole(page.root, 'status');
      expect(textOf(status)).to.equal('');
      await page.press(copy);
      expect(await saysSomething(page)).to.equal('Copied. Paste it where you need it.');
    });
    expect(byRole(page.root, 'status')).to.equal(status);
    expect(texts).to.have.length(1);
    expect(unmarked(texts[0]!)).to.match(
      /^What to talk about before dry needling\nDecember 1, 2026\n\nAvoid dry needling for now\n/,
    );
    expect(texts[0]).to.contain(
      '\n\nWhy\n- Pregnancy: Yes (Avoid for now)\n  This matters because pregnancy is a reason to avoid dry needling.\n',
    );
    expect(texts[0]!.match(/^- /gm)).to.have.length(10);
    expect(texts[0]).to.contain('\n\nWhat to do now\n1. ').and.contain('This check is not consent').and.match(/\n$/);
  });

  it('says so again when it is pressed again', async () => {
    const done = 'Copied. Paste it where you need it.';
    await copies(async () => {
      const page = await openHandoutOptions();
      const status = byRole(page.root, 'status');
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(textOf(status)));
      observer.observe(status, { childList: true, characterData: true, subtree: true });
      for (const times of [1, 3]) {
        await page.press(copy);
        await waitUntil(() => said.length === times);
      }
      observer.disconnect();
      expect(said).to.deep.equal([done, '', done]);
    });
  });

  it('keeps the focus on its button', async () => {
    await copies(async () => {
      const page = await openHandoutOptions();
      byRole(page.root, 'button', copy).focus();
      await page.press(copy);
      await saysSomething(page);
      expect(page.root.activeElement).to.equal(byRole(page.root, 'button', copy));
    });
  });

  it('says what to do instead where the clipboard is refused', async () => {
    await withClipboard(
      () => Promise.reject(new DOMException('Not now.', 'NotAllowedError')),
      async () => {
        const page = await openHandoutOptions();
        await page.press(copy);
        expect(await saysSomething(page)).to.equal(failed);
      },
    );
  });

  it('says after a restart nothing of what was copied before, although the clipboard answers late', async () => {
    let answer!: () => void;
    const late = new Promise<void>((done) => (answer = done));
    await withClipboard(
      () => late,
      async () => {
        const page = await openHandoutOptions();
        await page.press(copy);
        await page.press('Start again');
        await page.finish();
        answer();
        await late;
        await settled();
        expect(page.root.querySelector('[role=status]')!.textContent).to.equal('');
      },
    );
  });
});

describe('save', () => {
  it('writes the text of the copy to a file, and says where it stays', async () => {
    let copied: string[] = [];
    const files = await savedDuring(async () => {
      copied = await copies(async () => {
        const page = await openHandoutOptions(undefined, { bleeding: 'notSure' });
        await page.press(save);
        expect(await saysSomething(page)).to.equal('Saved on this device. It stays there until you delete it.');
        await page.press(copy);
      });
    });
    expect(files).to.deep.equal([{ name: 'for-my-visit.txt', text: copied[0] }]);
  });

  it('has nothing about the reader in the name of the file or its address', async () => {
    const names: string[] = [];
    for (const pregnancy of ['yes', 'no'] as const) {
      const files = await savedDuring(async (open) => {
        const page = await openHandoutOptions(undefined, { pregnancy });
        await page.press(save);
        expect([...open].join()).to.match(/^blob:[^ ]+\/[\da-f-]{36}$/);
      });
      names.push(files[0]!.name);
    }
    expect(names).to.deep.equal(['for-my-visit.txt', 'for-my-visit.txt']);
  });
});

describe('share', () => {
  it('is not offered where the device has no sheet of its own', async () => {
    const { share: own } = navigator as Partial<Navigator>;
    const page = await openHandoutOptions();
    expect(handoutButtons(page).includes(share)).to.equal(own !== undefined);
  });

  it('hands over the text alone, with no title and no address, and says that it worked', async () => {
    const shared: ShareData[] = [];
    await withShare(
      (data) => Promise.resolve(void shared.push(data)),
      async () => {
        const page = await openHandoutOptions(undefined, { pregnancy: 'yes' });
        await page.press(share);
        expect(await saysSomething(page)).to.equal('Shared.');
      },
    );
    expect(shared.map((data) => Object.keys(data))).to.deep.equal([['text']]);
    expect(shared[0]!.text).to.contain('- Pregnancy: Yes (Avoid for now)');
  });

  for (const [name, says] of [
    ['AbortError', ''],
    ['NotAllowedError', failed],
  ] as const) {
    it(`${says ? 'says what to do instead' : 'says nothing'} on ${name}`, async () => {
      await withShare(
        () => Promise.reject(new DOMException('It ends.', name)),
        async () => {
          const page = await openHandoutOptions();
          await page.press(share);
          await settled();
          await settled();
          expect(textOf(byRole(page.root, 'status'))).to.equal(says);
        },
      );
    });
  }
});
