import { expect, waitUntil } from '@open-wc/testing';
import type { DnContent } from '../../src/entries/classes.js';
import '../../src/entries/dn-widgets.js';
import { mount, settled } from '../support/mount.js';
import { queryByRole } from '../support/role.js';
import { warnings } from '../support/warnings.js';

const rules = (text: string) => ({
  screening: { raise: { otherMedicine: { no: { level: 'doctor' } } } },
  text: { en: { 'effects.tiredness.about': text } },
});
const json = (text: string) => JSON.stringify(rules(text), null, 1);
const script = (text: string, type = 'application/json') => `<script type="${type}">${text}</script>`;
const widget = '<dn-side-effects></dn-side-effects>';

const open = (inside: string) => mount<DnContent>(`<dn-content>${inside}</dn-content>`);
const effectsOf = (root: ParentNode) => root.querySelector<HTMLElement>('dn-side-effects')!;
const showsText = (root: ParentNode, text: string) =>
  waitUntil(() => effectsOf(root).shadowRoot?.textContent.includes(text), `"${text}" is not shown`);

/** As an editor's clean-up or an optimizer's plugin leaves it. */
const understood: Record<string, string> = {
  'in a paragraph': `<p>${script(json('In a paragraph.'))}</p>`,
  deeper: `<div><figure><p>${script(json('Deeper.'))}</p></figure></div>`,
  ...Object.fromEntries(
    [
      ...['text/json', 'Application/JSON', 'application/json; charset=utf-8', ' application/json ', 'text/plain'],
      ...['rocketlazyloadscript', 'text/delayscript', 'litespeed/javascript', 'text/javascript', ''],
    ].map((type) => [`of the type "${type}"`, script(json(`Type ${type}.`), type)]),
  ),
  ...Object.fromEntries(
    [
      ['// <![CDATA[', '// ]]>'],
      ['//<![CDATA[', '//]]>'],
      ['/* <![CDATA[ */', '/* ]]> */'],
      ['<![CDATA[', ']]>'],
      ['<!--', '-->'],
      ['<!--//--><![CDATA[//><!--', '//--><!]]>'],
      ['\uFEFF', ''],
    ].map(([before = '', after = '']) => [
      `between ${before} and ${after}`,
      script(`${before}\n${json(`Between ${before.replace(/\W/g, '-')}.`)}\n${after}`),
    ]),
  ),
};

describe("a clinic's script", () => {
  for (const [how, html] of Object.entries(understood)) {
    it(`is read ${how}`, async () => {
      const text = /tiredness\.about": "(.+?)"/.exec(html)?.[1];
      let content: DnContent | undefined;
      // A browser logs an error for JSON that it runs as code.
      const logs = await warnings(async () => {
        content = open(html + widget);
        await showsText(content, text!);
      });
      expect(content?.problems).to.deep.equal([]);
      expect(logs).to.deep.equal([]);
    });
  }

  it('is not one that belongs to another element inside', async () => {
    const content = open(`
      ${script(json('Linked.'), 'application/ld+json')}
      <dn-content>${script(json('Nested.'))}</dn-content>
      <x-chart>${script(json('Chart.'))}</x-chart>
      <div><script type="application/json" id="state">{ "page": 1 }</script></div>
      <dn-side-effects>${script(json('Widget.'))}</dn-side-effects>`);
    await settled();
    await showsText(content, 'You may feel tired.');
    expect(content.problems).to.deep.equal([]);
  });

  it('of a type that is not JSON is reported by its type, once', async () => {
    const logs = await warnings(async () => {
      const foreign = script('load("things");', 'text/x-delayed');
      await showsText(open(foreign + foreign + widget), 'You may feel tired.');
      await showsText(open(script('{ "text": oops }', 'text/x-broken') + widget), 'You may feel tired.');
      await settled();
    });
    expect(logs).to.have.length(2);
    expect(logs[0]).to.contain('text/x-delayed');
    expect(logs[1]).to.contain('text/x-broken');
  });

  for (const [what, text] of [
    ['<br />', '{ "text":<br />\n { "en": {} } }'],
    ['</p>', '<p>{ "text":</p><p> { "en": {} } }</p>'],
    ['&quot;', '{ &quot;text&quot;: { &quot;en&quot;: {} } }'],
    ['“', '{ “text”: { “en”: {} } }'],
  ] as const) {
    it(`with ${what} in it is reported as one problem`, async () => {
      const logs = await warnings(async () => {
        const content = open(script(text) + widget);
        await waitUntil(() => content.problems.length > 0);
        expect(content.problems).to.have.length(1);
        expect(content.problems[0]?.reason).to.contain('an editor put').and.contain(what.replace('</p>', '<p>'));
      });
      expect(logs).to.have.length(1);
    });
  }

  it('is read when it is added, filled or typed late', async () => {
    const content = open(widget);
    await showsText(content, 'You may feel tired.');
    const late = document.createElement('script');
    late.type = 'application/json';
    const paragraph = document.createElement('p');
    content.append(paragraph);
    await settled();
    paragraph.append(late);
    late.append(json('Filled.').slice(0, 40));
    late.append(json('Filled.').slice(40));
    await showsText(content, 'Filled.');
    late.remove();
    await showsText(content, 'You may feel tired.');
    const typed = document.createElement('script');
    typed.type = 'application/ld+json';
    typed.text = json('Typed.');
    content.append(typed);
    await settled();
    typed.type = 'application/json';
    await showsText(content, 'Typed.');
  });

  it('that is empty delays the screening until it is filled', async () => {
    const content = open(`${script('')}<dn-eligibility-check></dn-eligibility-check>${widget}`);
    await settled();
    const check = content.querySelector('dn-eligibility-check')!.shadowRoot!;
    expect(queryByRole(check, 'button', 'Start')).to.equal(undefined);
    expect(content.problems).to.deep.equal([]);
    content.querySelector('script')!.text = json('No more empty.');
    await showsText(content, 'No more empty.');
    await settled();
    expect(queryByRole(check, 'button', 'Start')).not.to.equal(undefined);
  });
});

describe("a clinic's script for the page", () => {
  const page = (text: string, type: string) => {
    const element = document.createElement('script');
    element.type = type;
    element.dataset.dnContent = '';
    element.text = `// <![CDATA[\n${JSON.stringify({ clinic: { 'emergency-number': '112' }, changes: rules(text) })}\n// ]]>`;
    return element;
  };

  for (const type of ['application/json; charset=utf-8', 'text/json', 'text/plain', 'litespeed/javascript']) {
    it(`is read with the type "${type}", in the body too`, async () => {
      const place = mount(`<div><p></p>${widget}</div>`);
      await showsText(place, 'You may feel tired.');
      const element = page(`For the page, ${type}.`, type);
      place.querySelector('p')!.append(element);
      await showsText(place, `For the page, ${type}.`);
      await showsText(place, 'Call 112');
      element.text = element.text.replace('For the', 'For this');
      await showsText(place, `For this page, ${type}.`);
      document.head.append(element);
      await settled();
      await showsText(place, `For this page, ${type}.`);
      element.remove();
      await showsText(place, 'You may feel tired.');
    });
  }

  it('that is replaced, as a plugin does, or incomplete, keeps its rules meanwhile', async () => {
    const place = mount(`<div>${widget}</div>`);
    const element = page('Before.', 'text/plain');
    place.append(element);
    await showsText(place, 'Before.');
    const texts = new Set<boolean>();
    const observer = new MutationObserver(() =>
      texts.add(effectsOf(place).shadowRoot!.textContent.includes('Before.')),
    );
    observer.observe(effectsOf(place).shadowRoot!, { childList: true, subtree: true });
    element.replaceWith(page('Before.', 'application/json'));
    await settled();
    place.querySelector('script')!.text = '';
    await settled();
    await showsText(place, 'Before.');
    expect([...texts]).not.to.contain(false);
    observer.disconnect();
  });
});

describe('while the page still loads', () => {
  it('no screening starts with looser rules where a script is incomplete', async () => {
    // WebKit may not run a module in a page of which a part is missing; a script that the parser waits for it does.
    const source = `${location.origin}/cdn/dn-widgets.classic.js`;
    const text = json('Whole.');
    const address = `/streamed-page/${crypto.randomUUID()}/`;
    // WebKit renders nothing of a page until enough of it has arrived.
    const first = `<!doctype html><html lang="en"><!--${' '.repeat(4000)}--><head><script src="${source}"></script></head><body>
      <dn-eligibility-check></dn-eligibility-check>${widget}<dn-content page><script type="application/json">${text.slice(0, 60)}`;
    const rest = `${text.slice(60)}</script></dn-content>`;
    const frame = document.createElement('iframe');
    frame.src = `${address}?${String(new URLSearchParams({ first, rest }))}`;
    mount('<div></div>').append(frame);
    const textIn = (tag: string) => frame.contentDocument?.querySelector(tag)?.shadowRoot?.textContent ?? '';
    const waiting = () => textIn('dn-eligibility-check').includes('loading');
    await waitUntil(waiting, 'the rules are not waited for', { timeout: 20_000 });
    expect(textIn('dn-eligibility-check')).not.to.contain('Start');
    await fetch(`${address}go`);
    await waitUntil(() => textIn('dn-eligibility-check').includes('Start'), 'it never starts', { timeout: 20_000 });
    expect(textIn('dn-side-effects')).to.contain('Whole.');
  });
});
