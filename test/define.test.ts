import { expect } from '@open-wc/testing';
import { define, DnSideEffects } from '../src/entries/classes.js';
import { warnings } from './support/warnings.js';

/** A new class each time, because a class can be registered only once. */
const versioned = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('define', () => {
  it('registers a class, and has none registered before', () => {
    expect(customElements.get('dn-side-effects')).to.equal(undefined);
    define('dn-side-effects', DnSideEffects);
    expect(customElements.get('dn-side-effects')).to.equal(DnSideEffects);
  });

  it('is silent where the same version is already defined', async () => {
    const first = versioned('1.0.0');
    define('test-same', first);
    expect(await warnings(() => define('test-same', versioned('1.0.0')))).to.deep.equal([]);
    expect(customElements.get('test-same')).to.equal(first);
  });

  it('warns once for all tags, naming both, where another version is defined', async () => {
    const tags = ['test-newer', 'test-newest'];
    const first = tags.map((tag) => {
      define(tag, versioned('1.0.0'));
      return customElements.get(tag);
    });
    const logs = await warnings(() => {
      for (const tag of [...tags, ...tags]) define(tag, versioned('2.0.0'));
    });
    expect(logs).to.have.length(1);
    expect(logs[0]).to.contain('1.0.0').and.contain('2.0.0');
    expect(tags.map((tag) => customElements.get(tag))).to.deep.equal(first);
  });

  it("warns where another library's element is defined", async () => {
    customElements.define('test-foreign', class extends HTMLElement {});
    const [log] = await warnings(() => define('test-foreign', versioned('2.0.0')));
    expect(log).to.contain('<test-foreign>').and.contain('another library');
  });

  it('does not catch other errors', () => {
    expect(() => define('nodash', versioned('1.0.0'))).to.throw();
    expect(() => define('test-twice', DnSideEffects)).to.throw();
  });

  it('accepts another registry', () => {
    const registered: [string, CustomElementConstructor][] = [];
    const registry = {
      get: () => undefined,
      define: (...entry: [string, CustomElementConstructor]) => registered.push(entry),
    };
    const element = versioned('1.0.0');
    define('test-elsewhere', element, registry as unknown as CustomElementRegistry);
    expect(registered).to.deep.equal([['test-elsewhere', element]]);
  });
});
