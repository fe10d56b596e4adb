import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { DnContent } from '../../src/entries/classes.js';
import '../../src/entries/dn-widgets.js';
import { mount, settled } from '../support/mount.js';
import { widgets as tags } from '../support/widgets.js';

/** How often each widget is rendered while something runs. */
async function renders(run: () => Promise<void>): Promise<Map<Element, number>> {
  const counts = new Map<Element, number>();
  const restore = tags.map((tag) => {
    const prototype = customElements.get(tag)!.prototype as { render: () => unknown };
    const { render } = prototype;
    prototype.render = function (this: LitElement) {
      counts.set(this, (counts.get(this) ?? 0) + 1);
      return render.call(this);
    };
    return () => Reflect.deleteProperty(prototype, 'render');
  });
  await run();
  for (const each of restore) each();
  return counts;
}

const all = tags.map((tag) => `<${tag}></${tag}>`).join('');
const rendered = (root: Element) =>
  waitUntil(
    () => tags.every((tag) => root.querySelector(tag)?.shadowRoot?.querySelector('.foot')),
    'they are not rendered',
    { timeout: 9000 },
  );

describe('a page renders its widgets no more often than needed', () => {
  it('in another language: at once, when its words are loaded, and when the changes are', async () => {
    const counts = await renders(async () => {
      const root = mount(
        `<div lang="de"><dn-content page clinic="Riverside" phone="+15550100" emergency-number="112">
         <script type="application/json">{ "text": { "de": { "effects.tiredness.about": "Müde." } } }</script>
         </dn-content>${all}</div>`,
      );
      await rendered(root);
      await waitUntil(() => root.querySelector('dn-side-effects')?.shadowRoot?.textContent.includes('Müde.'), '', {
        timeout: 9000,
      });
    });
    expect(counts.size).to.equal(tags.length);
    for (const [{ localName }, count] of counts) expect(count, localName).to.equal(3);
  });

  it('when a language changes elsewhere, when another page scope is set again, and when content is moved', async () => {
    const root = mount(`<div><dn-content page clinic="Riverside"></dn-content>${all}<p lang="de">Hallo</p></div>`);
    await rendered(root);
    await settled();
    const content = root.querySelector<DnContent>('dn-content')!;
    const counts = await renders(async () => {
      root.querySelector('p')!.lang = 'fr';
      await settled();
      content.setAttribute('clinic', 'Riverside');
      content.changes = {};
      await settled();
      root.prepend(content);
      await settled();
    });
    expect([...counts.values()]).to.deep.equal([]);
  });

  it('when one of them changes its language: that one alone', async () => {
    const root = mount(`<div>${all}</div>`);
    await rendered(root);
    const one = root.querySelector<HTMLElement>('dn-takeaways')!;
    const counts = await renders(async () => {
      one.lang = 'es';
      await waitUntil(() => one.shadowRoot?.querySelector('[lang="es"]'), '', { timeout: 9000 });
    });
    expect([...counts.keys()]).to.deep.equal([one]);
  });
});

describe('dn-content-change', () => {
  it('is fired on a change of language around it, and of an outer scope', async () => {
    const root = mount(
      '<div lang="en"><dn-content clinic="Outer"><dn-content phone="+1555"></dn-content></dn-content></div>',
    );
    await settled();
    const [outer, inner] = root.querySelectorAll<DnContent>('dn-content');
    const fired: string[] = [];
    outer!.addEventListener('dn-content-change', () => fired.push('outer'));
    inner!.addEventListener('dn-content-change', () => fired.push('inner'));
    root.lang = 'fr';
    await settled();
    expect(fired.sort()).to.deep.equal(['inner', 'outer']);
    outer!.clinic = 'Other';
    await settled();
    expect(fired.sort()).to.deep.equal(['inner', 'inner', 'outer', 'outer']);
    expect(inner!.content.details.clinic).to.equal('Other');
  });

  it('is not fired when nothing changed', async () => {
    const root = mount(
      '<div lang="en"><dn-content clinic="Riverside" phone="+1555"></dn-content><p lang="de">Hallo</p></div>',
    );
    await settled();
    const content = root.querySelector<DnContent>('dn-content')!;
    let fired = 0;
    content.addEventListener('dn-content-change', () => (fired += 1));
    root.lang = 'en-GB';
    root.querySelector('p')!.lang = 'es';
    content.clinic = 'Riverside';
    root.append(content);
    content.append('text');
    content.changes = {};
    await settled();
    expect(fired).to.equal(0);
  });
});

describe('lang=""', () => {
  it('means that the language is unknown: not that around it, and the words are English', async () => {
    const root = mount(
      '<div lang="de"><dn-content page lang="fr"></dn-content><div lang=""><dn-takeaways></dn-takeaways></div></div>',
      'dn-takeaways',
    );
    await settled();
    expect(root.shadowRoot?.querySelector('.dn')?.getAttribute('lang')).to.equal('en');
  });
});
