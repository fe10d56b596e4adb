import { expect, waitUntil } from '@open-wc/testing';
import '../../src/entries/dn-widgets.js';
import { calendars, type ReadEvent } from './calendars.js';
import { mount, settled } from './mount.js';
import { byRole } from './role.js';
import { savedFiles } from './saved-files.js';

export const riverside =
  '<dn-content page clinic="Riverside Physio" phone="+15550100" phone-text="555 0100" emergency-number="911"></dn-content>';

export async function open(attributes: string, { lang = 'en', around = riverside } = {}) {
  const place = mount(`<div lang="${lang}">${around}<dn-session-timeline ${attributes}></dn-session-timeline></div>`);
  const element = place.querySelector('dn-session-timeline')!;
  const root = element.shadowRoot!;
  const section = () => root.querySelector<HTMLElement>('.calendar');
  await waitUntil(section, 'the calendar is not shown', { timeout: 9000 });
  await settled();
  return { element, root, section: () => section()! };
}

export const lines = (section: Element) =>
  [...section.querySelectorAll<HTMLElement>('dl > div')].map((each) =>
    each.innerText.replace(/\s+/g, ' ').replaceAll('\u202F', ' ').trim(),
  );

export const input = (root: ShadowRoot) => root.querySelector<HTMLInputElement>('input[type=datetime-local]');

/** The reader gives a time. */
export async function enter(root: ShadowRoot, time: string) {
  input(root)!.value = time;
  input(root)!.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

export async function save(root: ShadowRoot) {
  const [file] = await savedFiles(async () => {
    byRole(root, 'button', 'Save for your calendar').click();
    await settled();
  });
  const [read, same] = Object.values(calendars).map((each) => each(file!.text));
  expect(read).to.deep.equal(same);
  const [session, reminder] = read as [ReadEvent, ReadEvent];
  return { file: file!, session, reminder };
}

export const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);
