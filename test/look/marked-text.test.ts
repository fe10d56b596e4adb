import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/entries/dn-widgets.js';
import { example } from '../support/changes.js';
import { mount, settled } from '../support/mount.js';
import { byRole, queryByRole } from '../support/role.js';
import { faultsAtWidths } from './faults.js';

it('words of a clinic in another language than the page stay in the text around them', async () => {
  const host = mount<LitElement>(
    `<div lang="de"><dn-content><dn-eligibility-check layout="page"></dn-eligibility-check></dn-content></div>`,
    'dn-eligibility-check',
  );
  Object.assign(host.parentElement!, { changes: example });
  const root = host.shadowRoot!;
  await settled();
  const press = async (name: string) => {
    byRole(root, 'button', name).click();
    await settled();
  };
  await waitUntil(() => queryByRole(root, 'button', 'Beginnen'), 'it is not in German', { timeout: 10_000 });
  await press('Beginnen');
  await press('Ansehen, was das bedeutet');
  byRole(root, 'link', 'Wählen Sie eine Antwort auf diese Frage: Do you run a marathon this week?');
  const frame = root.querySelector<HTMLElement>('.dn')!;
  expect(
    faultsAtWidths({ name: 'errors', host, frame, place: host.closest<HTMLElement>('div')! }, [320, 600]),
  ).to.deep.equal([]);
});
