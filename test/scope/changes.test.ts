import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { Changes } from '../../src/entries/check.js';
import type { DnContent } from '../../src/entries/classes.js';
import { settled } from '../support/mount.js';
import { warnings } from '../support/warnings.js';
import { part, script, tired, widgets } from './part.js';

describe("a clinic's changes", () => {
  it('apply to the widgets inside, from a child script', async () => {
    const { showsText } = part(`<dn-content>${script(tired('From the script.'))}${widgets}</dn-content>`);
    await showsText('From the script.');
  });

  it('apply to all widgets of the page, before and after', async () => {
    const { root, showsText } = part(
      `${widgets}<dn-content page>${script(tired('For the page.'))}</dn-content>${widgets}`,
    );
    for (const widget of root.querySelectorAll<HTMLElement>('dn-side-effects'))
      await showsText('For the page.', widget);
  });

  it('are read from the property, else the file, else the script', async () => {
    const { content, showsText } = part(
      `<dn-content src="/files/good.json">${script(tired('From the script.'))}${widgets}</dn-content>`,
    );
    await showsText('It came from a file.');
    content.changes = tired('From the property.');
    await showsText('From the property.');
    content.removeAttribute('src');
    content.changes = undefined;
    await showsText('From the script.');
  });

  it('are followed: a script that is added, changed and removed', async () => {
    const { content, showsText } = part(`<dn-content>${widgets}</dn-content>`);
    await showsText('You may feel tired.');
    const element = document.createElement('script');
    Object.assign(element, { type: 'application/json', text: JSON.stringify(tired('It came.')) });
    content.append(element);
    await showsText('It came.');
    element.text = JSON.stringify(tired('It changed.'));
    await showsText('It changed.');
    element.remove();
    await showsText('You may feel tired.');
  });

  it('of an inner scope are applied after those of the outer one', async () => {
    const raise: Changes = { screening: { raise: { pregnancy: { no: { level: 'provider' } } } } };
    const { showsText, content } = part(
      `<dn-content page>${script(tired('From the page.'))}</dn-content>
       <dn-content>${script({ ...raise, note: { en: { pregnancy: 'Inner.' } } })}${widgets}</dn-content>`,
    );
    await showsText('From the page.');
    expect(content.problems).to.deep.equal([]);
  });

  it('may be set in the page’s head alone', async () => {
    const head = document.createElement('script');
    head.type = 'application/json';
    head.dataset.dnContent = '';
    head.text = JSON.stringify({
      clinic: { 'emergency-number': '112', phone: '+1555' },
      changes: tired('From the head.'),
    });
    const { effects, showsText } = part(widgets);
    document.head.append(head);
    await showsText('From the head.');
    expect(effects.shadowRoot?.querySelector('[href="tel:112"]')).not.to.equal(null);
    head.remove();
    await showsText('You may feel tired.');
    expect(effects.shadowRoot?.querySelector('[href="tel:112"]')).to.equal(null);
  });

  it('in the head that can not be read are reported, and the rest of it is used', async () => {
    const head = document.createElement('script');
    head.type = 'application/json';
    head.dataset.dnContent = '';
    const { showsText } = part(widgets);
    for (const [text, problem] of [
      ['{oops', 'changes: is not JSON'],
      ['{ "clinic": { "emergency-number": "112" }, "change": {} }', 'change: is unknown here'],
      [
        '{ "clinic": "Riverside", "changes": { "text": { "en": { "effects.tiredness.about": "Kept." } } } }',
        'clinic: is not',
      ],
      ['{ "clinic": ["Riverside"], "phone": "" }', 'clinic: is not an object'],
      ['[{ "clinic": {} }]', 'data-dn-content: is not an object; write it as {"clinic"'],
    ] as const) {
      head.text = text;
      await warnings(async (logs) => {
        document.head.append(head);
        await waitUntil(() => logs.join().includes(problem), `"${problem}" is not logged`);
      });
      if (text.includes('112')) await showsText('Call 112');
      if (text.includes('Kept')) await showsText('Kept.');
      head.remove();
      await settled();
    }
  });

  it('in the head stay in force while it is no object', async () => {
    const head = document.createElement('script');
    head.type = 'application/json';
    head.dataset.dnContent = '';
    const { showsText } = part(widgets);
    document.head.append(head);
    for (const [count, text] of ['[]', 'null', '"Riverside"', '112', 'true'].entries()) {
      head.text = JSON.stringify({ changes: tired(`Before ${String(count)}.`) });
      await showsText(`Before ${String(count)}.`);
      head.text = text;
      await settled();
      await showsText(`Before ${String(count)}.`);
    }
    head.remove();
  });

  it('stop with their scope, whether it is moved, withdrawn or removed', async () => {
    const { root, content, effects, showsText } = part(
      `<dn-content page>${script(tired('Here.'))}</dn-content>${widgets}`,
    );
    await showsText('Here.');
    content.page = false;
    await showsText('You may feel tired.');
    content.append(effects);
    await showsText('Here.');
    root.append(effects);
    await showsText('You may feel tired.');
    content.page = true;
    await showsText('Here.');
    content.remove();
    await showsText('You may feel tired.');
  });
});

describe('changes that can not be used', () => {
  for (const [file, reason] of [
    ['/files/missing.json', /answers 404/],
    ['/files/broken.json', /is not JSON/],
    ['/files/large.json', /is larger than 1000000 bytes/],
    ['javascript:alert(1)', /is not a web address/],
    ['data:application/json,{}', /is not a web address/],
  ] as const) {
    it(`leave the built-in content unchanged, with one warning: ${file}`, async () => {
      let page: ReturnType<typeof part> | undefined;
      const logs = await warnings(async () => {
        page = part(`<dn-content src="${file}" emergency-number="112">${widgets}</dn-content>`);
        await oneEvent(page.content, 'dn-content-problem');
        await page.showsText('You may feel tired.');
      });
      expect(page?.content.problems[0]?.path).to.equal('src');
      expect(page?.content.problems[0]?.reason).to.match(reason);
      expect(logs).to.have.length(1);
      expect(page?.effects.shadowRoot?.querySelector('[href="tel:112"]')).not.to.equal(null);
    });
  }

  it('alone are left out, by path and reason, in one warning and in problems', async () => {
    let page: ReturnType<typeof part> | undefined;
    const logs = await warnings(async () => {
      page = part(
        `<dn-content emergency-number="9">${script({
          text: { en: { 'effects.tiredness.about': 'This holds.', 'common.disclaimer': 'All is well.' } },
          screening: { raise: { bleeding: { yes: { level: 'none' } } } },
        })}${widgets}</dn-content>`,
      );
      await page.showsText('This holds.');
    });
    const paths = page?.content.problems.map(({ path }) => path);
    expect(paths).to.deep.equal([
      'emergency-number',
      'text.en.common.disclaimer',
      'screening.raise.bleeding.yes.level',
    ]);
    for (const path of paths ?? []) expect(logs.at(-1)).to.contain(path);
  });

  it('from a script that is not JSON are reported, and nothing else is lost', async () => {
    const { content, showsText } = part(
      `<dn-content phone="+15550100"><script type="application/json">{oops</script>${widgets}</dn-content>`,
    );
    await oneEvent(content, 'dn-content-problem');
    expect(content.problems[0]?.reason).to.match(/is not JSON/);
    await showsText('Questions? Call +15550100.');
  });

  it('show mark-up as text', async () => {
    const { effects, showsText } = part(`<dn-content>${widgets}</dn-content>`);
    effects.closest<DnContent>('dn-content')!.changes = tired('<img src=x onerror=alert(1)> tired');
    await showsText('<img src=x onerror=alert(1)> tired');
    expect(effects.shadowRoot?.querySelector('img')).to.equal(null);
  });
});
