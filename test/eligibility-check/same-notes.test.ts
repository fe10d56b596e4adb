import { expect, waitUntil } from '@open-wc/testing';
import type { DnContent } from '../../src/entries/classes.js';
import { toQuestionnaire } from '../../src/entries/fhir.js';
import { example } from '../support/changes.js';
import { settled } from '../support/mount.js';
import { ScreeningPage } from '../support/screening-page.js';

const oneLine = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();

describe('the notes under a question', () => {
  it('are the same on the page and in FHIR, in the same order, including those of a clinic', async () => {
    const page = await ScreeningPage.open(
      `<dn-content><script type="application/json">${JSON.stringify(example)}</script>
        <dn-eligibility-check layout="page"></dn-eligibility-check></dn-content>`,
    );
    const content = page.element.closest<DnContent>('dn-content')!;
    await waitUntil(() => !content.content.pending);
    await settled();
    await page.start();
    const shown = Array.from(page.root.querySelectorAll('fieldset'), (group) => {
      const ids = group.querySelector('input')!.getAttribute('aria-describedby')!.split(' ').filter(Boolean);
      return {
        text: oneLine(group.querySelector('legend')!),
        notes: ids.map((id) => ({ kind: id.split('-').at(-1), text: oneLine(page.root.getElementById(id)!) })),
      };
    });
    const { item } = toQuestionnaire(content.content);
    expect(shown).to.deep.equal(
      item.map(({ text, item: notes = [] }) => ({
        text,
        notes: notes.map((note) => ({ kind: note.linkId.split('.')[1], text: note.text })),
      })),
    );
    const kinds = new Set(shown.flatMap(({ notes }) => notes.map(({ kind }) => kind)));
    expect([...kinds].sort()).to.deep.equal(['because', 'hint', 'medicine', 'note']);
  });
});
