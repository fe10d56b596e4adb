import { expect } from '@open-wc/testing';
import wordParts from '../src/content/word-parts.json';
import * as classes from '../src/entries/classes.js';

interface WithWords {
  readonly words?: object;
}

const kebab = (name: string) => name.replace(/\B(?=[A-Z])/g, '-').toLowerCase();

/** Every element's class by its tag. */
const byTag = Object.fromEntries(
  Object.entries(classes)
    .filter(([name]) => /^Dn[A-Z]\w+$/.test(name))
    .map(([name, value]) => [kebab(name), value as unknown as WithWords]),
);

describe('the table of word parts', () => {
  for (const [tag, parts] of Object.entries(wordParts)) {
    it(`lists what <${tag}> shows, so that all of it is preloaded and no more`, () => {
      expect(Object.keys(byTag[tag]?.words ?? {}).sort()).to.deep.equal(parts);
      expect(byTag).to.have.property(tag);
    });
  }

  it('knows every element', () => {
    for (const [tag, { words }] of Object.entries(byTag)) if (words) expect(wordParts).to.have.property(tag);
  });
});
