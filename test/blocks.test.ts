import { expect, waitUntil } from '@open-wc/testing';
import { conditions } from '../src/content/facts/conditions.js';
import '../src/entries/dn-widgets.js';
import { mount, settled } from './support/mount.js';
import { allByRole, byRole } from './support/role.js';

async function open(tag: string, changes?: object) {
  const element = mount(`<dn-content page></dn-content><${tag}></${tag}>`, tag);
  if (changes) {
    Object.assign(element.previousElementSibling!, { changes });
    await settled();
  }
  if (changes) await waitUntil(() => element.shadowRoot?.querySelector('.foot'));
  await settled();
  const root = element.shadowRoot!;
  return { root, text: () => root.querySelector<HTMLElement>('.dn')!.innerText.replace(/\s+/g, ' ') };
}

describe('the overview', () => {
  it('says what it is, its three aims, what happens, and for whom it is not', async () => {
    const { text } = await open('dn-overview');
    expect(text())
      .to.contain('treatment for muscle pain')
      .and.contain('to ease pain to let tension go to help you move further')
      .and.contain('Thin, solid needles go into the knot')
      .and.contain('because nothing is injected')
      .and.match(
        /It is not for everyone\. Avoid dry needling for now if: you are pregnant .* Talk to your doctor first if: you bleed/,
      );
  });
});

describe('the techniques', () => {
  it('are three, with the depth that separates them and its source', async () => {
    const { root, text } = await open('dn-techniques');
    expect(text())
      .to.match(/In studies, that is less than 10.mm deep/)
      .and.to.match(/In studies, that is more than 10.mm deep/)
      .and.to.contain('Ask which of these you will have.')
      .and.to.contain('Electrical');
    root.querySelector('details')!.open = true;
    expect(text()).to.contain('Griswold');
  });

  it('are only those that the clinic offers', async () => {
    const { text } = await open('dn-techniques', { hide: ['techniques.electrical'] });
    expect(text())
      .to.contain('Deep')
      .and.not.match(/electrical/i);
  });
});

describe('the conditions', () => {
  it('are "used for, among others", each in the list', async () => {
    const { root, text } = await open('dn-conditions');
    expect(text()).to.contain('is used for these problems, among others');
    expect(allByRole(root, 'radio')).to.have.length(conditions.length);
  });

  it('state the limits of the evidence where there are some, with their sources', async () => {
    const { root, text } = await open('dn-conditions');
    expect(text())
      .to.contain('too little to matter')
      .and.contain('no clear difference from other treatments. This is very uncertain.')
      .and.contain('Tell your provider where it hurts.');
    root.querySelector('details')!.open = true;
    expect(text()).to.contain('Sterling').and.contain('Pourahmadi');
  });

  it('are only those that the clinic treats, and so are their sources', async () => {
    const { root, text } = await open('dn-conditions', { hide: ['conditions.whiplash'] });
    expect(allByRole(root, 'radio')).to.have.length(conditions.length - 1);
    root.querySelector('details')!.open = true;
    expect(text()).not.to.contain('hiplash').and.not.contain('Sterling');
  });

  it('clear the choice when the page is left', async () => {
    const { root } = await open('dn-conditions');
    byRole<HTMLInputElement>(root, 'radio', /Headaches/).click();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(root.querySelector(':checked')).to.equal(null);
  });
});

describe('how it works', () => {
  it('lists three theories, each marked as a theory, and says that none is settled', async () => {
    const { text } = await open('dn-how-it-works');
    expect(text().match(/One theory/g)).to.have.length(3);
    expect(text()).to.contain('None of them is settled').and.contain('dispute the idea of trigger points');
  });
});

describe('the evidence', () => {
  it('says what studies found and what they left open', async () => {
    const { text } = await open('dn-evidence');
    expect(text())
      .to.contain('A review from 2017')
      .and.contain('short-term help with movement and quality of life')
      .and.contain('36 reviews')
      .and.contain('about as well as other care for pain, not better')
      .and.contain('On daily activities, the reviews in that study do not agree.')
      .and.match(/13 trials found less pain for up to 12 weeks\. It rated the evidence as very low to moderate/)
      .and.contain('After 6 months or more, that review found no clear gain.')
      .and.contain('More good studies are needed.');
  });

  it('counts side effects for every 100 treatments, never people, and says who counted', async () => {
    const { text } = await open('dn-evidence');
    expect(text())
      .to.match(
        /19 for every 100 treatments mild side effects, counted by 39 physiotherapists Brady 2014: 1,463 counted in 7,629/,
      )
      .and.to.match(
        /37 for every 100 treatments minor side effects, .* 420 physical therapists Boyce 2020: 7,531 counted in about 20,500/,
      )
      .and.to.match(
        /About 1 in 1,000 treatments had a major side effect Boyce 2020: 20 counted in about 20,500 treatments Major means/,
      )
      .and.to.contain('A treatment can have more than one.')
      .and.to.contain('When trials asked the patients, 29 to 91 of 100 were sore.')
      .and.to.contain('Neither number is your own risk. Ask your provider about yours.')
      .and.not.to.match(/\d+ in [\d,]+ people|%/);
  });
});

describe('the takeaways', () => {
  it('are three', async () => {
    const { root, text } = await open('dn-takeaways');
    expect(allByRole(root, 'listitem')).to.have.length(3);
    expect(text())
      .to.contain('aims at knots in a muscle')
      .and.contain('mostly mild')
      .and.contain('It adds to active care, and is not in place of it.')
      .and.contain('Get help at once if you are short of breath');
  });
});
