import { expect, waitUntil } from '@open-wc/testing';
import { widgets } from '../support/widgets.js';
import { modulesInFrame } from '../support/timeouts.js';

/** The width that a widget needs, or that of a smaller screen without its margins, in pixels. */
const needed = (screen: number): number => Math.min(17.5 * 16, screen - 2 * 16);

/** Containers whose width depends on their content: the widget's parent, or the widget itself. */
const places: Record<string, (widget: (style?: string) => string) => string> = {
  'a table cell beside a long one': (widget) =>
    `<table><tr><td>${widget()}</td><td>${'Our long address '.repeat(40)}</td></tr></table>`,
  'a table cell beside a short one': (widget) => `<table><tr><td>Us</td><td>${widget()}</td></tr></table>`,
  'an element shown as a table': (widget) => `<div style="display: table">${widget()}</div>`,
  'an element that floats': (widget) => `<div style="float: inline-start">${widget()}</div>`,
  'an item of a row beside a long text': (widget) =>
    `<div style="display: flex; flex-wrap: wrap"><div>${widget()}</div><p style="flex: 1">Our address</p></div>`,
  'an item of a row': (widget) => `<div style="display: flex"><div>${widget()}</div></div>`,
  'an item of a centered column': (widget) =>
    `<div style="display: flex; flex-direction: column; align-items: center"><div>${widget()}</div></div>`,
  'an inline block': (widget) => `<div style="display: inline-block">${widget()}</div>`,
  'an inline flex box': (widget) => `<div style="display: inline-flex">${widget()}</div>`,
  'an automatic column': (widget) =>
    `<div style="display: grid; grid-template-columns: auto 1fr"><div>${widget()}</div></div>`,
  'a centered item of a grid': (widget) =>
    `<div style="display: grid; justify-items: center"><div>${widget()}</div></div>`,
  'an element out of the flow': (widget) => `<div style="position: absolute">${widget()}</div>`,
  'an element as narrow as it can be': (widget) => `<div style="width: min-content">${widget()}</div>`,
  'an element that fits its content': (widget) => `<div style="width: fit-content">${widget()}</div>`,
  'an element as wide as its content': (widget) => `<div style="width: max-content">${widget()}</div>`,
  'a float in an item of a row': (widget) =>
    `<div style="display: flex"><div><div style="float: left">${widget()}</div></div></div>`,
  'its own float': (widget) => widget('float: right'),
  'its own inline block': (widget) => widget('display: inline-block'),
  'its own flex box': (widget) => widget('display: flex'),
  'its own grid': (widget) => widget('display: grid'),
  'its own place out of the flow': (widget) => widget('position: absolute'),
  'its own narrowest width': (widget) => widget('width: min-content'),
  'its own fitting width': (widget) => widget('width: fit-content'),
  'an item by itself': (widget) => `<div style="display: flex">${widget()}<p>Our address</p></div>`,
  'an item by itself in a centered column': (widget) =>
    `<div style="display: flex; flex-direction: column; align-items: center">${widget()}</div>`,
};

/** Containers in a sidebar of 200 px that have their own width. */
const narrow: typeof places = {
  'a block': (widget) => widget(),
  'a block in a block': (widget) => `<div>${widget()}</div>`,
  'a float with a width': (widget) => `<div style="float: left; width: 100%">${widget()}</div>`,
  'its own float': (widget) => widget('float: left'),
  'its own inline block': (widget) => widget('display: inline-block'),
  'an item of a row': (widget) => `<div style="display: flex">${widget()}</div>`,
  'a column': (widget) => `<div style="display: flex; flex-direction: column"><div>${widget()}</div></div>`,
  'a centered column': (widget) =>
    `<div style="display: flex; flex-direction: column; align-items: center">${widget()}</div>`,
  'a column of a grid': (widget) =>
    `<div style="display: grid; grid-template-columns: minmax(0, 1fr)"><div>${widget()}</div></div>`,
  'a column of fixed width': (widget) => `<div style="display: grid; grid-template-columns: 200px">${widget()}</div>`,
  'a cell of a fixed table': (widget) =>
    `<table style="table-layout: fixed; width: 100%; border-spacing: 0"><tr><td style="padding: 0">${widget()}</td></tr></table>`,
  'a place as wide as its content, in a container that says its size': (widget) =>
    `<div style="container-type: inline-size"><div style="display: grid"><div>${widget()}</div></div></div>`,
};

/** Our script in a page of its own, whose width can be set. */
async function openPage(dir: string) {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { height: '600px', border: '0' });
  frame.srcdoc = `<!doctype html><html lang="${dir === 'rtl' ? 'ar' : 'en'}" dir="${dir}">
    <style>section { display: flow-root; position: relative; min-height: 1px }</style>
    <body><script type="module" src="/src/entries/dn-widgets.ts"></script><main></main>`;
  document.body.append(frame);
  await waitUntil(() => frame.contentWindow?.customElements.get('dn-takeaways'), '', { timeout: modulesInFrame });
  const main = frame.contentDocument!.querySelector('main')!;
  return {
    /** Shows every widget, each in a section of its own. */
    show: async (html: string): Promise<Element[]> => {
      main.innerHTML = html;
      const shown = [...main.querySelectorAll('.widget')];
      await waitUntil(() => shown.every((each) => each.shadowRoot?.querySelector('.foot')), '', { timeout: 8000 });
      return shown;
    },
    resize: (width: number): void => {
      frame.style.width = `${String(width)}px`;
    },
    close: () => frame.remove(),
  };
}

for (const dir of ['ltr', 'rtl']) {
  describe(`a container as wide as its content, ${dir}`, () => {
    let page: Awaited<ReturnType<typeof openPage>>;
    before(async function () {
      this.timeout(modulesInFrame);
      page = await openPage(dir);
    });
    after(() => {
      page.close();
    });

    for (const [name, html] of Object.entries(places)) {
      it(`lets every widget be wide enough to read, and no wider than the screen: ${name}`, async () => {
        const shown = await page.show(
          widgets
            .map((tag) => html((style = '') => `<${tag} class="widget" style="${style}"></${tag}>`))
            .map((place) => `<section>${place}</section>`)
            .join(''),
        );
        const faults = [280, 320, 412, 1200].flatMap((width) => {
          page.resize(width);
          return shown.flatMap((widget) => {
            const room = widget.closest('section')!.getBoundingClientRect().width;
            const actual = widget.getBoundingClientRect().width;
            const isFine = actual > needed(width) - 0.5 && actual < room + 0.5;
            return isFine ? [] : `${widget.localName} at ${String(width)}: ${String(actual)} of ${String(room)}`;
          });
        });
        expect(faults).to.deep.equal([]);
      });
    }

    // In Firefox other columns can use all the space, so there must be enough for both.
    it('lets every widget be wide enough to read: an item by itself in an automatic column', async () => {
      page.resize(412);
      const shown = await page.show(
        widgets
          .map((tag) => `<${tag} class="widget"></${tag}><p>Our address</p>`)
          .map((place) => `<section style="display: grid; grid-template-columns: auto auto">${place}</section>`)
          .join(''),
      );
      for (const widget of shown) expect(widget.getBoundingClientRect().width, widget.localName).to.be.at.least(279.5);
    });

    for (const [name, html] of Object.entries(narrow)) {
      it(`never makes a sidebar wider: ${name}`, async () => {
        page.resize(1200);
        const shown = await page.show(
          widgets
            .map((tag) => html((style = '') => `<${tag} class="widget" style="${style}"></${tag}>`))
            .map((place) => `<section style="width: 200px">${place}</section>`)
            .join(''),
        );
        expect(shown.map((widget) => Math.round(widget.getBoundingClientRect().width))).to.deep.equal(
          shown.map(() => 200),
        );
      });
    }
  });
}
