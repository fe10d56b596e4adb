import { expect, waitUntil } from '@open-wc/testing';
import '../../src/entries/dn-widgets.js';
import { mount, settled } from '../support/mount.js';
import { warnings } from '../support/warnings.js';

async function logged(attributes: string) {
  let element: HTMLElement | undefined;
  const logs = await warnings(async (logs) => {
    element = mount(`<div><dn-session-timeline ${attributes}></dn-session-timeline></div>`, 'dn-session-timeline');
    await waitUntil(() => logs.length > 0, 'nothing is logged', { timeout: 9000 });
    // Rendered again, it does not warn again.
    element.setAttribute('session', 'combined');
    await settled();
  });
  return { logs, root: element!.shadowRoot! };
}

describe('a wrong attribute of the timeline is left out with one warning', () => {
  for (const starts of [
    ...['2026-12-01', 'tomorrow', '2026-02-30T10:00', '2026-12-01T25:00', '2026-12-01T09:30 Uhr', '1.12.2026, 9:30'],
    ...['${appointment.start}', 'null', 'undefined', '[object Object]'],
  ]) {
    it(`starts="${starts}": the reader is asked`, async () => {
      const { logs, root } = await logged(`calendar starts="${starts}"`);
      expect(logs).to.have.length(1);
      expect(logs[0]).to.contain(`starts: "${starts}" is no`).and.contain('write it as "2026-12-01T09:30"');
      await waitUntil(() => root.querySelector('input[type=datetime-local]'));
      expect(root.querySelector('.calendar dl')).to.equal(null);
    });
  }

  it('starts alone: nothing is shown of it', async () => {
    const { logs, root } = await logged('starts="soon"');
    expect(logs).to.have.length(1);
    expect(root.querySelector('.calendar')).to.equal(null);
  });

  for (const zone of ['Mars/Base', 'Berlin', 'CET+25', 'undefined']) {
    it(`time-zone="${zone}": the device's is used`, async () => {
      const { logs, root } = await logged(`calendar starts="2026-12-01T09:30" time-zone="${zone}"`);
      expect(logs).to.have.length(1);
      expect(logs[0]).to.contain(`time-zone: "${zone}" is no`).and.contain('"Europe/Berlin"');
      await waitUntil(() => root.querySelector('.calendar dl'));
      expect(root.querySelector('.calendar')!.textContent)
        .to.match(/9:30\sAM/)
        .and.not.contain('Time zone');
    });
  }

  it('empty ones and quotes around them are no mistake', async () => {
    const logs = await warnings(async () => {
      for (const attributes of [
        'starts="" time-zone=""',
        'starts=" “2026-12-01T09:30” " time-zone="‘Europe/Berlin’"',
      ]) {
        const element = mount(
          `<div><dn-session-timeline calendar ${attributes}></dn-session-timeline></div>`,
          'dn-session-timeline',
        );
        await waitUntil(() => element.shadowRoot!.querySelector('.calendar'), '', { timeout: 9000 });
      }
    });
    expect(logs).to.deep.equal([]);
  });
});
