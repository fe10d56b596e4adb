import { expect, waitUntil } from '@open-wc/testing';
import type { DnContent, DnEligibilityCheck } from '../../src/entries/classes.js';
import { mount, settled } from '../support/mount.js';
import { byRole } from '../support/role.js';
import { ScreeningPage } from '../support/screening-page.js';

const version = __CONTENT_VERSIONS__.en;

/** What the form would send: a list, because a name may be there twice. */
const entriesOf = (form: HTMLFormElement) => [...new FormData(form)];

const outcomeIn = (name: string, outcome = 'avoid') => [
  [`${name}.outcome`, outcome],
  [`${name}.version`, version],
];

/** Goes through a screening whose reader agrees to share. */
async function share(element: DnEligibilityCheck): Promise<ScreeningPage> {
  const page = new ScreeningPage(element);
  byRole(page.root, 'checkbox').click();
  await settled();
  await page.finish({ pregnancy: 'yes' });
  return page;
}

/** A form, in which a reader went through each screening and shared the outcome. */
async function sharedIn(html: string) {
  const form = mount<HTMLFormElement>(html, 'form');
  await settled();
  const pages: ScreeningPage[] = [];
  for (const element of form.parentElement!.querySelectorAll('dn-eligibility-check')) pages.push(await share(element));
  const [page] = pages as [ScreeningPage];
  return { form, page, pages, element: page.element };
}

const check = (attributes = '') =>
  `<dn-eligibility-check name="screening" share="outcome" ${attributes}></dn-eligibility-check>`;

const atStart = (page: ScreeningPage) => byRole(page.root, 'button', 'Start');

const isTicked = (page: ScreeningPage) => byRole<HTMLInputElement>(page.root, 'checkbox').checked;

describe('the form that a screening is in', () => {
  it('gets one set of entries for each screening by its own name', async () => {
    const { form, pages } = await sharedIn(`<form>${check()}${check().replace('screening', 'second')}</form>`);
    expect(entriesOf(form)).to.deep.equal([...outcomeIn('screening'), ...outcomeIn('second')]);
    await pages[0]!.press('Start again');
    expect(entriesOf(form)).to.deep.equal(outcomeIn('second'));
  });

  it('gets the entries of both where two have one name, as with any other control', async () => {
    const { form } = await sharedIn(`<form>${check()}${check()}</form>`);
    expect(entriesOf(form)).to.deep.equal([...outcomeIn('screening'), ...outcomeIn('screening')]);
  });

  it('gets them from a screening outside of it that names it', async () => {
    const { form, element } = await sharedIn(`<form id="intake"></form>${check('form="intake"')}`);
    expect(entriesOf(form)).to.deep.equal(outcomeIn('screening'));
    element.removeAttribute('form');
    expect(entriesOf(form)).to.deep.equal([]);
  });

  it('gets them under the name of the moment, and none without a name', async () => {
    const { form, element } = await sharedIn(`<form>${check()}</form>`);
    element.name = 'intake';
    await settled();
    expect(entriesOf(form)).to.deep.equal(outcomeIn('intake'));
    element.setAttribute('name', 'other');
    await settled();
    expect(entriesOf(form)).to.deep.equal(outcomeIn('other'));
    element.removeAttribute('name');
    await settled();
    expect(entriesOf(form)).to.deep.equal([]);
  });

  it('gets nothing from a screening without a name until it has one', async () => {
    const { form, element } = await sharedIn(`<form>${check().replace('name="screening"', '')}</form>`);
    expect(entriesOf(form)).to.deep.equal([]);
    element.name = 'late';
    await settled();
    expect(entriesOf(form)).to.deep.equal(outcomeIn('late'));
  });

  it('gets nothing more from a screening that is removed from it, and a move back in the same task keeps the answers', async () => {
    const { form, element } = await sharedIn(`<form>${check()}</form>`);
    element.remove();
    expect(entriesOf(form)).to.deep.equal([]);
    form.append(element);
    await settled();
    expect(entriesOf(form)).to.deep.equal(outcomeIn('screening'));
  });

  it('gets nothing from a screening that was away for a while', async () => {
    const { form, page, element } = await sharedIn(`<form>${check()}</form>`);
    element.remove();
    await Promise.resolve();
    form.append(element);
    await settled();
    expect(entriesOf(form)).to.deep.equal([]);
    expect(isTicked(page)).to.equal(false);
  });

  it('is the one that the screening is in now', async () => {
    const { form, element } = await sharedIn(`<form>${check()}</form>`);
    const other = mount<HTMLFormElement>('<form></form>');
    other.append(element);
    await settled();
    expect(entriesOf(form)).to.deep.equal([]);
    expect(entriesOf(other)).to.deep.equal(outcomeIn('screening'));
  });

  it('may be in another shadow root', async () => {
    const root = mount('<div></div>').attachShadow({ mode: 'open' });
    root.innerHTML = `<form>${check()}</form>`;
    const element = root.querySelector('dn-eligibility-check')!;
    await element.updateComplete;
    const page = new ScreeningPage(element);
    byRole(page.root, 'checkbox').click();
    for (const name of ['Start', ...Array<string>(10).fill('Continue'), 'See what this means']) {
      await element.updateComplete;
      if (name === 'Continue') byRole(page.root, 'radio', /^No$|fine/).click();
      byRole(page.root, 'button', name).click();
    }
    await element.updateComplete;
    expect(entriesOf(root.querySelector('form')!)).to.deep.equal(outcomeIn('screening', 'none'));
  });

  it('gets nothing once the clinic asks more than was answered', async () => {
    const { form, page, element } = await sharedIn(`<form><dn-content>${check()}</dn-content></form>`);
    const scope = element.closest<DnContent>('dn-content')!;
    scope.changes = { screening: { ask: ['metalAllergy'] } };
    await waitUntil(() => page.text.includes('Question 11 of 11'));
    expect(entriesOf(form)).to.deep.equal([]);
  });

  it('can be checked, and is never held up by a screening', async () => {
    const { form } = await sharedIn(`<form>${check()}</form>`);
    form.reset();
    expect(form.checkValidity()).to.equal(true);
  });
});

describe('resetting the form', () => {
  for (const [where, go] of Object.entries({
    'at the start, the box ticked': async (page: ScreeningPage) => {
      byRole(page.root, 'checkbox').click();
      await settled();
    },
    'at a question': async (page: ScreeningPage) => {
      await page.goTo('bleeding');
      await page.choose('bleeding', 'yes');
    },
    'at an error': async (page: ScreeningPage) => {
      await page.goTo('bleeding');
      await page.press('Continue');
    },
    'at the check': async (page: ScreeningPage) => {
      await page.start();
      await page.answerAll();
    },
    'at the outcome': (page: ScreeningPage) => page.finish({ pregnancy: 'yes' }),
  })) {
    it(`restarts the screening with nothing chosen: ${where}`, async () => {
      const page = await ScreeningPage.open(`<form>${check()}<button type="reset">Clear</button></form>`);
      await go(page);
      page.element.closest('form')!.querySelector('button')!.click();
      await settled();
      atStart(page);
      expect(isTicked(page)).to.equal(false);
      await page.start();
      expect(page.root.querySelector(':checked')).to.equal(null);
      await page.answerAll();
      await page.press('See what this means');
      expect(entriesOf(page.element.closest('form')!)).to.deep.equal([]);
    });
  }

  it('leaves a screening of another form alone', async () => {
    const { form, page } = await sharedIn(`<form>${check()}</form>`);
    mount<HTMLFormElement>('<form></form>').reset();
    await settled();
    expect(entriesOf(form)).to.deep.equal(outcomeIn('screening'));
    byRole(page.root, 'button', 'Start again');
  });
});

describe('a disabled form', () => {
  for (const [name, html, disable] of [
    ['a fieldset around it', `<form><fieldset>${check()}</fieldset></form>`, 'fieldset'],
    ['the attribute of its own', `<form>${check()}</form>`, 'dn-eligibility-check'],
  ] as const) {
    it(`sends nothing while disabled, and what was shared once it is not: ${name}`, async () => {
      const { form, element } = await sharedIn(html);
      form.querySelector(disable)!.toggleAttribute('disabled', true);
      expect(entriesOf(form)).to.deep.equal([]);
      expect(element.matches(':disabled')).to.equal(true);
      form.querySelector(disable)!.toggleAttribute('disabled', false);
      expect(entriesOf(form)).to.deep.equal(outcomeIn('screening'));
    });

    it(`can be read and answered to its end all the same, so that nobody misses when to get help: ${name}`, async () => {
      const form = mount<HTMLFormElement>(html, 'form');
      form.querySelector(disable)!.toggleAttribute('disabled', true);
      await settled();
      const page = await share(form.querySelector('dn-eligibility-check')!);
      expect(page.text).to.contain('Avoid dry needling for now');
      byRole(page.root, 'button', 'Start again');
      expect(entriesOf(form)).to.deep.equal([]);
    });
  }
});
