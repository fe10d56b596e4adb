import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { builtIn } from '../src/content/content.js';
import { english, languageFor } from '../src/content/languages.js';
import { common } from '../src/content/words/en/index.js';
import { failedBody, frame, pendingBody, readyBody } from '../src/elements/shared/frame.js';
import { mount } from './support/mount.js';

const content = builtIn(english, { common }, {});

const open = (content: unknown) => {
  const root = mount('<div></div>').attachShadow({ mode: 'open' });
  render(content, root);
  return root;
};

describe('the frame of a widget', () => {
  it('has the language and the direction of its content', () => {
    const root = open(frame(languageFor('ar'), html`Text`, false));
    const { lang, dir } = root.querySelector<HTMLElement>('.dn')!;
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
    expect(root.querySelector('slot')).to.equal(null);
  });

  it('has the light DOM below it, where that must stay visible', () => {
    const root = open(frame(languageFor('en'), html`Text`, true));
    expect(root.querySelector('.dn')!.nextElementSibling!.localName).to.equal('slot');
  });

  it('has the foot after the body', () => {
    const root = open(readyBody(html`<p>Body</p>`, html`Foot`));
    expect(root.querySelector('p + .foot')!.textContent).to.equal('Foot');
  });

  it('has the light DOM in place of content, between when to get help and that more is loading', () => {
    const root = open(pendingBody(content, html`<h2>Urgent</h2>`));
    expect([...root.children].map(({ localName }) => localName)).to.deep.equal(['h2', 'slot', 'p']);
    expect(root.querySelector('p')!.textContent).to.equal(common.waiting);
  });

  it('has when to get help and the light DOM, where the content fails', () => {
    const root = open(failedBody(content));
    expect(root.querySelector('p + slot')).not.to.equal(null);
    expect(root.textContent).to.contain(common.localEmergencyNumber);
  });
});
