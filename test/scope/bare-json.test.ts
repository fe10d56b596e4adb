import { expect, waitUntil } from '@open-wc/testing';
import type { DnContent } from '../../src/entries/classes.js';
import '../../src/entries/dn-widgets.js';
import { mount, settled } from '../support/mount.js';
import { warnings } from '../support/warnings.js';

const rules = (text: string) => ({
  screening: { raise: { otherMedicine: { no: { level: 'doctor' } } } },
  text: { en: { 'effects.tiredness.about': text } },
});
const json = (text: string) => JSON.stringify(rules(text), null, 1);
const widget = '<dn-side-effects></dn-side-effects>';

const open = (inside: string) => mount<DnContent>(`<dn-content>${inside}</dn-content>`);
const effectsOf = (root: ParentNode) => root.querySelector<HTMLElement>('dn-side-effects')!;
const showsText = (root: ParentNode, text: string) =>
  waitUntil(() => effectsOf(root).shadowRoot?.textContent.includes(text), `"${text}" is not shown`);

/** The visible text in an element. */
function seen(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    if (range.getClientRects().length > 0) text += (walker.currentNode as Text).data;
  }
  return text;
}

describe('JSON as bare text in a dn-content', () => {
  for (const [how, before, after] of [
    ['alone', '', ''],
    ['in a paragraph', '<p>', '</p>'],
    ['broken into lines', '<br>', '<br>'],
  ] as const) {
    it(`${how} is not shown, is applied all the same, and what is around it is shown`, async () => {
      const text = json(`Bare ${how}.`);
      const lines = how === 'broken into lines' ? text.replaceAll('\n', '<br>\n') : text;
      let content = open('');
      const logs = await warnings(async () => {
        content = open(`${before}${lines}${after}<p>Our address</p>${widget}`);
        await showsText(content, `Bare ${how}.`);
      });
      // Logged once per page, and so by the first of these.
      if (how === 'alone') expect(logs.join()).to.contain('JSON as bare text');
      else expect(logs).to.deep.equal([]);
      expect(seen(content)).to.contain('Our address').and.not.contain('screening').and.not.contain('{');
      const late = document.createElement('p');
      late.textContent = 'It came later.';
      content.append(late);
      await settled();
      expect(seen(content)).to.contain('It came later.');
      const [first] = [...content.childNodes].filter(({ textContent }) => textContent?.includes('{'));
      first!.remove();
      await settled();
      expect(seen(content)).to.contain('Our address').and.contain('It came later.');
    });
  }

  it('is not shown where it can not be parsed either', async () => {
    const content = open(`{ “text”: { “en”: { “effects.tiredness.about”: “Curly.” } } }<p>Our address</p>${widget}`);
    await showsText(content, 'You may feel tired.');
    expect(seen(content)).to.contain('Our address').and.not.contain('effects.tiredness');
  });

  it('is not confused with a template that the page fills, or a text in braces', async () => {
    const content = open(`{{ greeting }} and {so on}${widget}`);
    await settled();
    expect(seen(content)).to.contain('{{ greeting }} and {so on}');
  });
});
