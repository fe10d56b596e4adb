import { expect } from '@open-wc/testing';
import { settled } from '../support/mount.js';
import { part, tired, widgets } from './part.js';

describe('the content version', () => {
  it('identifies the content: it differs by language and changes, and is the same for the same', async () => {
    const { content, showsText } = part(`<dn-content>${widgets}</dn-content>`);
    await settled();
    const builtIn = content.content.contentVersion;
    expect(builtIn).to.equal(__CONTENT_VERSIONS__.en);
    content.lang = 'fr';
    expect(content.content.contentVersion).to.equal(__CONTENT_VERSIONS__.fr);
    content.lang = 'en';
    content.changes = tired('One.');
    await showsText('One.');
    const changed = content.content.contentVersion;
    expect(changed).not.to.equal(builtIn);
    content.changes = tired('Two.');
    await showsText('Two.');
    expect(content.content.contentVersion).not.to.equal(changed);
    content.changes = tired('One.');
    await showsText('One.');
    expect(content.content.contentVersion).to.equal(changed);
  });

  it('includes changes once, for the page too', async () => {
    const { content, showsText } = part(`<dn-content page></dn-content>${widgets}`);
    content.changes = tired('For all.');
    await showsText('For all.');
    expect(content.content.contentVersion).to.match(/^[0-9a-f]{12}\.[0-9a-f]{16}$/);
  });
});
