import { expect } from '@open-wc/testing';
import { differences } from '../../build/differences.js';
import type { WordTree } from '../../src/content/content.js';
import { languages } from '../../src/content/languages.js';
import { textsById } from '../../src/content/word-ids.js';
import * as en from '../../src/content/words/en/index.js';
import { partsWithIds } from '../../src/scope/word-store.js';
import { partsOf } from '../../src/scope/word-store.js';

const english = { common: { call: 'Call {phone}.', sources: 'Sources' } };

describe('the build', () => {
  it('accepts a language with the same ids in the same order, and the same placeholders', () => {
    expect(differences('es', { common: { call: 'Llame al {phone}.', sources: 'Fuentes' } }, english)).to.deep.equal([]);
  });

  it('reports another order, and a text of several lines', () => {
    expect(differences('es', { common: { sources: 'Fuentes\n', call: 'Llame al {phone}.' } }, english)).to.deep.equal([
      'es has its ids in another order than English',
      'es common.sources has several lines',
    ]);
  });

  it('reports a missing id, an extra id and different placeholders', () => {
    expect(differences('es', { common: { call: 'Llame al {fone}.', more: 'Más' } }, english)).to.deep.equal([
      'es lacks common.sources',
      'es common.call has the placeholders fone; English has phone',
      'es has common.more, which English does not have',
    ]);
  });
});

describe('a language that is loaded as lines', () => {
  for (const { lang } of languages) {
    it(`has its texts under their ids: ${lang}`, async () => {
      const { ...words } = (await import(`../../src/content/words/${lang}/index.ts`)) as WordTree;
      const version = `lines of ${lang}`;
      for (const [part, tree] of Object.entries(words)) {
        const texts = textsById(tree as WordTree).map(([, text]) => text);
        partsOf(version)[part] = texts.join('\n');
      }
      expect(partsWithIds(version, en)).to.deep.equal(words);
      expect(partsWithIds(version, en)).to.deep.equal(words);
    });
  }
});
