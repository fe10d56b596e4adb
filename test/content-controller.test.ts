import { expect, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { common } from '../src/content/words/en/index.js';
import { ContentController } from '../src/elements/shared/content-controller.js';
import { StaticHtml } from '../src/elements/shared/static-html.js';
import type { DnContent } from '../src/entries/classes.js';
import '../src/entries/elements/dn-content.js';
import { pageScope } from '../src/scope/page-scope.js';
import { mount, settled } from './support/mount.js';
import { warnings } from './support/warnings.js';

/** An element that does no more with its content than count. */
class Host extends LitElement {
  hasStatic = false;
  updates = 0;
  newContents = 0;

  readonly source = new ContentController(this, {
    words: { common },
    facts: () => ({}),
    hasStatic: () => this.hasStatic,
    staysWhilePending: () => true,
    contentChanged: () => {
      this.newContents++;
    },
  });

  protected override willUpdate(): void {
    this.source.update();
  }

  protected override updated(): void {
    this.updates++;
  }
}
customElements.define('test-content-host', Host);

const open = async (attributes = '') => {
  const content = mount<DnContent>(`<dn-content ${attributes}><test-content-host></test-content-host></dn-content>`);
  await settled();
  const host = content.querySelector<Host>('test-content-host')!;
  return { content, host, source: host.source };
};

const stricter = { screening: { raise: { otherMedicine: { yes: { level: 'doctor' } } } } };

describe('the content of a widget', () => {
  it("has English words and the clinic's details at once", async () => {
    const { source } = await open('clinic="Riverside Physio"');
    expect(source.status).to.equal('ready');
    expect(source.content.words.common).to.deep.equal(common);
    expect(source.content.details.clinic).to.equal('Riverside Physio');
  });

  it('is pending before its first update', () => {
    expect(new Host().source.status).to.equal('pending');
  });

  it('is pending until the words of its language are loaded, and then in that language', async () => {
    const { source } = await open('lang="de"');
    // No words can be loaded before its first update ends.
    expect(source.status).to.equal('pending');
    await waitUntil(() => source.status === 'ready', 'it stays pending', { timeout: 9000 });
    expect(source.content.language.lang).to.equal('de');
  });

  it("keeps the clinic's last changes in force while others load", async () => {
    const { content, source } = await open();
    content.changes = stricter as DnContent['changes'];
    await waitUntil(() => source.change, 'no change is in force', { timeout: 9000 });
    const { change } = source;
    content.changes = undefined;
    content.src = '/files/never.json';
    await settled();
    expect(source.change).to.equal(change);
    expect(source.status).to.equal('ready');
  });

  it('updates its element only for what changes it', async () => {
    const { content, host } = await open();
    const { updates, newContents } = host;
    pageScope().announce();
    await settled();
    expect(host.updates).to.equal(updates);
    content.clinic = 'Riverside Physio';
    await settled();
    await host.updateComplete;
    expect([host.updates, host.newContents]).to.deep.equal([updates + 1, newContents + 1]);
  });

  it('is failed until there is other content', async () => {
    const { content, host, source } = await open();
    const error = new Error('The content fails.');
    const logs = await warnings(() => {
      expect(source.fail(error)).to.equal(true);
      expect([source.status, source.fail(error)]).to.deep.equal(['failed', false]);
    });
    expect(logs).to.have.length(1);
    expect(logs[0]).to.contain('<test-content-host>');
    content.clinic = 'Riverside Physio';
    await settled();
    await host.updateComplete;
    expect(source.status).to.equal('ready');
  });

  it('is pending while static HTML is in another language than what is loaded', async () => {
    const { content, host, source } = await open();
    host.hasStatic = true;
    content.lang = 'fr';
    await settled();
    await host.updateComplete;
    expect(source.status).to.equal('pending');
    await waitUntil(() => source.status === 'ready', 'it stays pending', { timeout: 9000 });
  });
});

describe('static HTML in a root', () => {
  it('is all that was there before, and is removed alone', () => {
    const root = mount('<div></div>').attachShadow({ mode: 'open' });
    root.append('Static ', document.createElement('p'));
    const html = new StaticHtml();
    expect(html.isPresent).to.equal(false);
    html.find(root);
    root.append('Rendered');
    expect(html.isPresent).to.equal(true);
    html.remove();
    expect([html.isPresent, root.textContent, root.childElementCount]).to.deep.equal([false, 'Rendered', 0]);
  });

  it('is none where there is no root', () => {
    const html = new StaticHtml();
    html.find(null);
    expect(html.isPresent).to.equal(false);
  });
});
