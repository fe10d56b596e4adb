import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/dn-widgets.js';
import { calendars, type ReadEvent } from '../support/calendars.js';
import { mount, settled } from '../support/mount.js';
import { allByRole, byRole, queryByRole } from '../support/role.js';
import { isReadable, savedFiles } from '../support/saved-files.js';
import { warnings } from '../support/warnings.js';

const riverside =
  '<dn-content page clinic="Riverside Physio" phone="+15550100" phone-text="555 0100" emergency-number="911"></dn-content>';

async function open(attributes: string, { lang = 'en', around = riverside } = {}) {
  const place = mount(`<div lang="${lang}">${around}<dn-session-timeline ${attributes}></dn-session-timeline></div>`);
  const element = place.querySelector('dn-session-timeline')!;
  const root = element.shadowRoot!;
  const section = () => root.querySelector<HTMLElement>('.calendar');
  await waitUntil(section, 'the calendar is not shown', { timeout: 9000 });
  await settled();
  return { element, root, section: () => section()! };
}

const lines = (section: Element) =>
  [...section.querySelectorAll<HTMLElement>('dl > div')].map((each) =>
    each.innerText.replace(/\s+/g, ' ').replaceAll('\u202F', ' ').trim(),
  );

const input = (root: ShadowRoot) => root.querySelector<HTMLInputElement>('input[type=datetime-local]');

/** The reader gives a time. */
async function enter(root: ShadowRoot, time: string) {
  input(root)!.value = time;
  input(root)!.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

async function save(root: ShadowRoot) {
  const [file] = await savedFiles(async () => {
    byRole(root, 'button', 'Save for your calendar').click();
    await settled();
  });
  const [read, same] = Object.values(calendars).map((each) => each(file!.text));
  expect(read).to.deep.equal(same);
  const [session, reminder] = read as [ReadEvent, ReadEvent];
  return { file: file!, session, reminder };
}

const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);

describe('the calendar of the timeline', () => {
  it('shows the clock times that the page gives, and asks for none', async () => {
    const { root, section } = await open('calendar starts="2026-12-01T09:30" time-zone="Europe/Berlin"');
    expect(lines(section())).to.deep.equal([
      'Starts Tuesday, December 1, 2026 at 9:30 AM',
      'Usually ends by 9:45 AM',
      'Check how you feel Wednesday, December 2, 2026 at 9:30 AM',
    ]);
    expect(section().innerText).to.contain('Do not wait for this reminder to get help.');
    expect(input(root)).to.equal(null);
  });

  it('asks the reader for the time, by a labelled field that says what happens with it', async () => {
    const { root, section } = await open('calendar');
    const field = input(root)!;
    expect(field.labels![0]!.textContent).to.equal('When does your session start?');
    expect(root.getElementById(field.getAttribute('aria-describedby')!)!.textContent).to.contain('not sent');
    expect(field.autocomplete).to.equal('off');
    expect(lines(section())).to.deep.equal([]);
    expect(queryByRole(root, 'button', 'Save for your calendar')).to.equal(undefined);
    await enter(root, '2026-12-01T23:50');
    expect(lines(section())).to.deep.equal([
      'Starts Tuesday, December 1, 2026 at 11:50 PM',
      'Usually ends by Wednesday, December 2, 2026 at 12:05 AM',
      'Check how you feel Wednesday, December 2, 2026 at 11:50 PM',
    ]);
    expect(iso((await save(root)).session.start)).to.equal(iso(new Date(2026, 11, 1, 23, 50).valueOf()));
  });

  it('is a section of the timeline, after what happens', async () => {
    const { root } = await open('calendar heading-level="3"');
    const headings = allByRole(root, 'heading');
    expect(headings[headings.length - 1]!.textContent.trim()).to.equal('The time of your session');
    expect(headings[headings.length - 1]!.localName).to.equal('h4');
  });

  it('follows the kind of session, and the lengths of the clinic', async () => {
    const { element, root, section } = await open(
      'calendar starts="2026-12-01T09:30" time-zone="Europe/Berlin" session="combined"',
      {
        around: `<dn-content page><script type="application/json">{ "session": { "combinedMinutes": 45 } }</script></dn-content>`,
      },
    );
    await waitUntil(() => lines(section())[1] === 'Usually ends by 10:15 AM');
    expect(iso((await save(root)).session.end)).to.equal('2026-12-01T09:15');
    byRole(root, 'radio', 'Needling alone').click();
    await settled();
    expect(element.session).to.equal('needling');
    expect(lines(section())[1]).to.equal('Usually ends by 9:45 AM');
  });

  it('saves the session and a reminder on the next day, as two calendars read it', async () => {
    const { root } = await open('calendar starts="2026-10-24T09:30" time-zone="Europe/Berlin"');
    const { file, session, reminder } = await save(root);
    expect(file).to.include({ name: 'appointment.ics', type: 'text/calendar;charset=utf-8' });
    expect([session.start, session.end, reminder.start].map(iso)).to.deep.equal([
      '2026-10-24T07:30',
      '2026-10-24T07:45',
      // The clocks changed in the night.
      '2026-10-25T08:30',
    ]);
    expect([session.alarms, reminder.alarms]).to.deep.equal([0, 1]);
    expect(session.id).not.to.equal(reminder.id);
  });

  it('says in both entries when to call, and in the reminder not to wait for it', async () => {
    const { root } = await open('calendar starts="2026-12-01T09:30"');
    const { session, reminder } = await save(root);
    expect(reminder.description.split('\n')).to.deep.equal([
      'Do not wait for this reminder to get help.',
      'Short of breath, heavy bleeding, or any other severe side effect after your session? Call 911 now.',
      'Chest pain or a new dry cough, even hours or days later? Call 911 now.',
      'See a doctor today if you have a fever, or if your skin is hot, swollen or more painful.',
      'If anything else worries you, or you are not sure, call your provider today.',
      'If you are sore for more than 2 days, or it gets worse, call your provider.',
      'Questions? Call Riverside Physio: 555 0100.',
    ]);
    expect(session.description.split('\n')).to.deep.equal([
      'Before it starts, tell your provider about your health and all your medicines.',
      'Questions? Call Riverside Physio: 555 0100.',
      'Short of breath, heavy bleeding, or any other severe side effect after your session? Call 911 now.',
      'Chest pain or a new dry cough, even hours or days later? Call 911 now.',
    ]);
  });

  it('has titles that tell a shared calendar nothing of a treatment', async () => {
    const { root } = await open('calendar starts="2026-12-01T09:30"');
    const { file, session, reminder } = await save(root);
    expect([session.title, reminder.title]).to.deep.equal(['Appointment', 'Reminder after your appointment']);
    expect(file.text.match(/CLASS:PRIVATE/g)).to.have.length(2);
  });

  it('does without a clinic, and names the local emergency number', async () => {
    const { root } = await open('calendar starts="2026-12-01T09:30"', { around: '' });
    const { reminder } = await save(root);
    expect(reminder.description).to.contain('Call your local emergency number now.').and.not.contain('Questions?');
    expect(reminder.description).not.to.match(/[{}]|undefined/);
  });

  it('names the night number of the clinic too', async () => {
    const { root } = await open('calendar starts="2026-12-01T09:30"', {
      around: '<dn-content page phone="+1 555 0100" urgent-phone="+1 555 0199"></dn-content>',
    });
    const { reminder } = await save(root);
    expect(reminder.description).to.match(/Questions\? Call \+1 555 0100\. Out of hours, call \+1 555 0199\.$/);
  });

  it('is one entry when saved twice, and another at another time', async () => {
    const { element, root } = await open('calendar starts="2026-12-01T09:30"');
    const [first, again] = [await save(root), await save(root)];
    expect(again.session.id).to.equal(first.session.id);
    element.starts = '2026-12-08T09:30';
    await settled();
    expect((await save(root)).session.id).not.to.equal(first.session.id);
  });

  it('says that it was saved, each time, until the time changes', async () => {
    const { root } = await open('calendar');
    await enter(root, '2026-12-01T09:30');
    const status = () => byRole(root, 'status').textContent;
    expect(status()).to.equal('');
    const region = byRole(root, 'status');
    const added: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.textContent) added.push(node.textContent);
    });
    observer.observe(region, { childList: true, subtree: true, characterData: true });
    for (const times of [1, 2]) {
      await save(root);
      await waitUntil(() => added.length === times, 'it is not said');
      expect(status()).to.equal('Saved. Open the file to add both to your calendar.');
    }
    expect(byRole(root, 'status')).to.equal(region);
    observer.disconnect();
    await enter(root, '2026-12-01T10:30');
    expect(status()).to.equal('');
  });

  it('works by the keyboard alone', async () => {
    const { root } = await open('calendar starts="2026-12-01T09:30"');
    byRole(root, 'button', 'Save for your calendar').focus();
    const files = await savedFiles(async () => {
      await sendKeys({ press: 'Enter' });
      await settled();
    });
    expect(files).to.have.length(1);
    expect(root.activeElement).to.equal(byRole(root, 'button', 'Save for your calendar'));
  });

  it('keeps the rest of a time while one part of it is changed', async () => {
    const { root } = await open('calendar');
    await enter(root, '2026-12-01T09:30');
    const field = input(root)!;
    // What a browser does when one part is cleared: the value is empty, the other parts stay.
    let sets = 0;
    const { set, get } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    Object.defineProperty(field, 'value', {
      get: () => '',
      set(value: string) {
        sets += 1;
        set!.call(field, value);
      },
    });
    field.dispatchEvent(new Event('input'));
    await settled();
    expect(sets).to.equal(0);
    expect(get!.call(field)).to.equal('2026-12-01T09:30');
  });

  it('shows the time zone where it is not that of the device', async () => {
    const device = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { element, section } = await open('calendar starts="2026-12-01T09:30" time-zone="Asia/Kolkata"');
    expect(section().innerText).to.contain('Time zone: India Standard Time');
    element.timeZone = device;
    await settled();
    expect(section().innerText).not.to.contain('Time zone');
  });

  it('shows an instant in the time zone that the page gives', async () => {
    const { section } = await open('starts="2026-12-01T09:30Z" time-zone="Australia/Lord_Howe"');
    expect(lines(section())[0]).to.equal('Starts Tuesday, December 1, 2026 at 8:30 PM');
  });

  it('shows the clock times without calendar, and offers no file then', async () => {
    const { root, section } = await open('starts="2026-12-01T09:30"');
    expect(lines(section())).to.have.length(3);
    expect(queryByRole(root, 'button', 'Save for your calendar')).to.equal(undefined);
    expect(input(root)).to.equal(null);
  });

  it('follows its attributes after the first render', async () => {
    const { element, root, section } = await open('calendar starts="2026-12-01T09:30"');
    element.removeAttribute('starts');
    await settled();
    expect(input(root)).not.to.equal(null);
    element.setAttribute('starts', '2026-12-02T09:30');
    await settled();
    expect(lines(section())[0]).to.contain('Wednesday');
    element.removeAttribute('calendar');
    element.removeAttribute('starts');
    await settled();
    expect(section()).to.equal(null);
  });

  it('speaks the language of the reader, with their clock', async () => {
    for (const [lang, start, label] of [
      ['de', 'Beginn Dienstag, 1. Dezember 2026 um 09:30', 'Zeitzone'],
      ['es', 'Empieza martes, 1 de diciembre de 2026, 9:30', 'Zona horaria'],
      ['fr', 'Début mardi 1 décembre 2026 à 09:30', 'Fuseau horaire'],
      ['zh', '开始 2026年12月1日星期二 09:30', '时区'],
    ] as const) {
      const { section } = await open('starts="2026-12-01T09:30" time-zone="Pacific/Apia"', { lang });
      expect(lines(section())[0]).to.equal(start);
      expect(section().innerText).to.contain(label);
    }
    const { section } = await open('starts="2026-12-01T09:30"', { lang: 'ar' });
    expect(lines(section())[0]).to.match(/الثلاثاء.*1 ديسمبر.*2026.*9:30/);
    expect(section().closest('[dir]')!.getAttribute('dir')).to.equal('rtl');
  });

  it('saves an entry in the language of the reader', async () => {
    const { root } = await open('calendar starts="2026-12-01T09:30"', { lang: 'ar' });
    const [file] = await savedFiles(async () => {
      byRole(root, 'button', 'حفظ للتقويم').click();
      await settled();
    });
    const [read, same] = Object.values(calendars).map((each) => each(file!.text));
    expect(read).to.deep.equal(same);
    expect(file!.name).to.equal('موعد.ics');
    expect(read![1]!.description).to.contain('يجب عدم انتظار هذا التذكير').and.contain('\u2068555 0100\u2069');
  });

  it("takes a clinic's own words, but not for when to call", async () => {
    const changes = { text: { en: { 'calendar.heading': 'Your visit', 'calendar.help.signs': 'Just wait.' } } };
    await warnings(async () => {
      const { root, section } = await open('calendar starts="2026-12-01T09:30"', {
        around: `<dn-content page><script type="application/json">${JSON.stringify(changes)}</script></dn-content>`,
      });
      await waitUntil(() => byRole(section(), 'heading').textContent.trim() === 'Your visit');
      expect((await save(root)).reminder.description).not.to.contain('Just wait');
    });
  });

  for (const [name, leave] of [
    ['when the page is left', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['when it is removed', (element: Element) => element.remove()],
  ] as const) {
    it(`forgets the time and the file ${name}`, async () => {
      const { element, root, section } = await open('calendar');
      const place = element.parentElement!;
      await enter(root, '2026-12-01T09:30');
      const { file } = await save(root);
      leave(element);
      await Promise.resolve();
      expect(await isReadable(file.address)).to.equal(false);
      place.append(element);
      await settled();
      expect(input(root)!.value).to.equal('');
      expect(lines(section())).to.deep.equal([]);
    });
  }

  it('keeps the time when the element moves, and when the language changes', async () => {
    const { element, root, section } = await open('calendar');
    await enter(root, '2026-12-01T09:30');
    element.parentElement!.prepend(element);
    await settled();
    expect(input(root)!.value).to.equal('2026-12-01T09:30');
    element.lang = 'es';
    await waitUntil(() => root.querySelector<HTMLElement>('.calendar')?.innerText.includes('La hora de su sesión'));
    await settled();
    expect(input(root)!.value).to.equal('2026-12-01T09:30');
    expect(lines(section())[0]).to.contain('martes');
  });

  it('is left out by session recorders', async () => {
    const { root } = await open('calendar');
    expect(input(root)!.closest('.rr-block')).not.to.equal(null);
  });

  it('prints the times without controls, and nothing before there is a time', async () => {
    const { root, section } = await open('calendar');
    expect(section().matches('.no-print')).to.equal(true);
    await enter(root, '2026-12-01T09:30');
    expect(section().matches('.no-print')).to.equal(false);
    expect(input(root)!.closest('.no-print')).not.to.equal(null);
  });
});
