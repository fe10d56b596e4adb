import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/dn-widgets.js';
import { settled } from '../support/mount.js';
import { allByRole, byRole, queryByRole } from '../support/role.js';
import { savedFiles } from '../support/saved-files.js';
import { open, lines, input, enter, save, iso } from '../support/session-calendar.js';

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
