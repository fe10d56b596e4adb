import { expect, waitUntil } from '@open-wc/testing';
import '../../src/entries/dn-widgets.js';
import { calendars } from '../support/calendars.js';
import { settled } from '../support/mount.js';
import { byRole } from '../support/role.js';
import { isReadable, savedFiles } from '../support/saved-files.js';
import { warnings } from '../support/warnings.js';
import { open, lines, input, enter, save, iso } from '../support/session-calendar.js';

describe('the file for a calendar', () => {
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
});
