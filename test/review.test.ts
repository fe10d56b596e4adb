import { expect, waitUntil } from '@open-wc/testing';
import { reviewOf } from '../src/content/review.js';
import type { DnContent } from '../src/entries/classes.js';
import '../src/entries/dn-widgets.js';
import { mount, settled } from './support/mount.js';
import { warnings } from './support/warnings.js';

const english = __CONTENT_VERSIONS__.en!;

const shown = async (attributes: string) => {
  const root = mount(`<dn-content ${attributes}><dn-side-effects></dn-side-effects></dn-content>`, 'dn-side-effects');
  await settled();
  return root.shadowRoot!.querySelector('.foot')!.textContent.replace(/\s+/g, ' ');
};

describe('a review', () => {
  it('is not claimed by the built-in content', async () => {
    expect(await shown('')).to.contain('Not yet reviewed by a clinician');
  });

  it('is beside when the text was written and is due, and who paid for it', async () => {
    expect(await shown(''))
      .to.contain('Written on November 26, 2026. Next review: November 26, 2028.')
      .and.contain('without outside funding or advertising');
  });

  it('is shown with its reviewer and day while it names the content that is shown', async () => {
    const text = await shown(`reviewer="Dr. Lee" reviewed-on="2026-11-01" reviewed-content="fr1 ${english}"`);
    expect(text).to.contain('Reviewed by Dr. Lee on November 1, 2026');
    expect(text).not.to.contain('Not yet reviewed');
  });

  for (const attributes of [
    'reviewer="Dr. Lee" reviewed-on="2026-11-01"',
    'reviewer="Dr. Lee" reviewed-on="2026-11-01" reviewed-content="older"',
    `reviewer="Dr. Lee" reviewed-content="${english}"`,
    `reviewed-on="2026-11-01" reviewed-content="${english}"`,
    `reviewer="Dr. Lee" reviewed-on="2999-01-01" reviewed-content="${english}"`,
  ]) {
    it(`does not count with ${attributes.replace(english, 'the version')}`, async () => {
      const text = await shown(attributes);
      expect(text).to.contain('Not yet reviewed by a clinician');
      expect(text).not.to.contain('Dr. Lee');
    });
  }

  it('does not count any more when the content changes', async () => {
    await warnings(async () => {
      const root = mount<DnContent>(
        `<dn-content reviewer="Dr. Wu" reviewed-on="2026-11-01" reviewed-content="${english}"><dn-side-effects></dn-side-effects></dn-content>`,
      );
      root.changes = { text: { en: { 'effects.tiredness.about': 'New words.' } } };
      const text = () => root.firstElementChild?.shadowRoot?.textContent;
      await waitUntil(() => text()?.includes('New words.'));
      expect(text()).to.contain('Not yet reviewed');
    });
  });

  it('causes a warning with the version to name, when it does not count', async () => {
    const logs = await warnings(async () => {
      await shown('reviewer="Dr. Told" reviewed-on="2026-11-01"');
    });
    expect(logs).to.have.length(1);
    expect(logs[0]).to.contain('Dr. Told').and.contain(english);
  });

  it('says when it is overdue, and warns once', async () => {
    let text = '';
    const logs = await warnings(async () => {
      const old = `reviewer="Dr. Old" reviewed-on="2019-03-01" reviewed-content="${english}"`;
      text = await shown(old);
      await shown(old);
    });
    expect(text).to.contain('This text was due for a new review on March 1, 2021. It may be out of date.');
    expect(logs.filter((line) => line.includes('was due for a new review on 2021-03-01'))).to.have.length(1);
  });

  it('is valid for 24 months from its day, and the built-in content from the day it was written', () => {
    const at = (now: string) => reviewOf({}, 'x', new Date(now));
    expect(at('2028-11-25')).to.deep.equal({ due: '2028-11-26', isDue: false });
    expect(at('2028-11-26').isDue).to.equal(true);
  });
});
