import { expect, waitUntil } from '@open-wc/testing';
import '../../src/entries/dn-widgets.js';
import { languages } from '../../src/content/languages.js';
import { originOf } from '../../src/content/origins.js';
import { textsById } from '../../src/content/word-ids.js';
import { loadWords } from '../../src/runtime/load-words.js';
import { mount, settled } from '../support/mount.js';
import { widgets } from '../support/widgets.js';

/** The text that ends each figure, in the order of the figures. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'dn-conditions': ['conditions.where'],
  'dn-evidence': ['evidence.often.ask'],
  'dn-how-it-works': ['theories.twitch.ask'],
  'dn-session-timeline': ['session.during.ask', 'session.after.ask'],
  'dn-techniques': ['depth.ask'],
};

/** The last text of an element that is shown, wherever it is in its tree. */
function lastText(element: Element): string | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (/\S/.test(node.textContent!)) last = node;
  return last?.textContent?.trim();
}

for (const { lang } of languages) {
  describe(`every figure in ${lang}`, () => {
    // That the others have no figure is true in every language, or in none.
    for (const tag of lang === 'en' ? widgets : Object.keys(expected)) {
      it(`ends in what to do with it, at the same place: ${tag}`, async () => {
        const element = mount(`<div lang="${lang}"><${tag}></${tag}></div>`, tag);
        await settled();
        await waitUntil(() => element.shadowRoot!.querySelector(`.dn[lang^='${lang}']`), `${tag} is not in ${lang}`);
        const ids = expected[tag] ?? [];
        const figures = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~="figure"], figure')];
        expect(figures).to.have.length(ids.length);
        for (const [index, figure] of figures.entries()) {
          const id = ids[index]!;
          const [part] = id.split('.') as [string];
          const words = textsById({ [part]: await loadWords(lang, part) });
          const line = figure.lastElementChild as HTMLElement;
          expect(line.localName).to.equal('figcaption');
          expect(line.innerText).to.equal(Object.fromEntries(words)[id]);
          expect(lastText(figure)).to.equal(line.innerText);
          expect(originOf(id)).to.equal('rule');
          expect(line.closest('[aria-hidden="true"]')).to.equal(null);
          const [box, end] = [figure, line].map((each) => each.getBoundingClientRect());
          for (const other of figure.querySelectorAll(':scope > :not(figcaption)'))
            expect(other.getBoundingClientRect().bottom).to.be.at.most(end!.top + 0.5);
          expect(end!.bottom).to.be.at.most(box!.bottom + 0.5);
        }
      });
    }
  });
}
