import { expect } from '@open-wc/testing';
import '../src/entries/elements/dn-options.js';
import { mount, settled } from './support/mount.js';
import { allByRole, byRole } from './support/role.js';

async function open(width = 1200) {
  const page = mount('<div><dn-options></dn-options></div>');
  page.style.inlineSize = `${String(width)}px`;
  await settled();
  return page.querySelector('dn-options')!.shadowRoot!;
}

const rows = (root: ParentNode) =>
  allByRole(byRole(root as ShadowRoot, 'table'), 'row')
    .slice(1)
    .map((row) => ({
      name: byRole(row, 'rowheader').textContent.trim(),
      cells: allByRole(row, 'cell'),
    }));

describe('dn-options', () => {
  it('begins with the decision, after the main message', async () => {
    const root = await open();
    const text = root.textContent;
    expect(text.indexOf('before the first needle')).to.be.greaterThan(-1);
    expect(text.indexOf('The decision:')).to.be.greaterThan(text.indexOf('before the first needle'));
    expect(text.indexOf('The decision:')).to.be.lessThan(text.indexOf('Waiting'));
  });

  for (const width of [320, 1200]) {
    it(`compares six options by the same five cells and their sources, row by row, at ${String(width)} px`, async () => {
      const root = await open(width);
      const found = rows(root);
      expect(found.map(({ name }) => name)).to.deep.equal([
        'Waiting',
        'Exercise',
        'Hands-on care',
        'Heat',
        'Pain medicine from a store',
        'Dry needling with exercise',
      ]);
      for (const { name, cells } of found) {
        expect(cells, name).to.have.length(6);
        byRole(cells[5]!, 'group');
      }
      expect(allByRole(byRole(root, 'table'), 'columnheader').map((header) => header.textContent.trim())).to.deep.equal(
        [
          'Option',
          'What it is',
          'What it may do',
          'How sure that is',
          'What can go wrong',
          'What it asks of you',
          'Where this is from',
        ],
      );
    });
  }

  it('gives each option about the same length, and marks none', async () => {
    const root = await open();
    const lengths = rows(root).map(({ cells }) =>
      cells.slice(0, 5).reduce((sum, cell) => sum + cell.textContent.length, 0),
    );
    expect(Math.max(...lengths) / Math.min(...lengths)).to.be.lessThan(2);
    expect(root.textContent).to.contain('The order of this list is not a ranking.');
    expect(root.querySelector('table strong, table mark, table .sign')).to.equal(null);
  });

  it('is a table where there is room, and cards where there is not, nothing wider than the page', async () => {
    const wide = byRole(await open(1200), 'table');
    expect(getComputedStyle(wide).display).to.equal('table');
    const narrow = byRole(await open(320), 'table');
    expect(getComputedStyle(narrow).display).to.equal('block');
    expect(narrow.scrollWidth).to.be.at.most(320);
  });

  it('changes no word when the reader marks what matters, and recommends nothing', async () => {
    const root = await open();
    const before = byRole(root, 'table').textContent;
    const boxes = allByRole<HTMLInputElement>(byRole(root, 'list', 'What matters most to you?'), 'checkbox');
    expect(boxes).to.have.length(7);
    for (const box of boxes) box.click();
    await settled();
    expect(boxes.every(({ checked }) => checked)).to.equal(true);
    expect(byRole(root, 'table').textContent).to.equal(before);
  });

  it('keeps the marks on the page only: they are gone when it is left', async () => {
    const root = await open();
    const box = byRole<HTMLInputElement>(root, 'checkbox', 'No needles');
    box.click();
    await settled();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled();
    expect(box.checked).to.equal(false);
    expect(localStorage.length + sessionStorage.length + document.cookie.length).to.equal(0);
  });
});
