import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/entries/dn-widgets.js';
import { mount, settled } from './support/mount.js';
import { allByRole, byRole, queryByRole } from './support/role.js';
import { warnings } from './support/warnings.js';

async function open({ attributes = '', width = 600, size = 16 } = {}) {
  const place = mount(`<div><dn-session-timeline ${attributes}></dn-session-timeline></div>`);
  Object.assign(place.style, { width: `${width}px`, fontSize: `${size}px` });
  await settled();
  const element = place.querySelector('dn-session-timeline')!;
  return { element, root: element.shadowRoot! };
}

const shown = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>('figure')].filter((each) => each.checkVisibility());

/** How long a part of a drawing is, against its axis. */
const share = (figure: Element | undefined, part: string) =>
  figure!.querySelector(part)!.getBoundingClientRect().width /
  figure!.querySelector('.axis')!.getBoundingClientRect().width;

describe('the session timeline', () => {
  it('is an ordered list: before, during, after', async () => {
    const { root } = await open();
    expect(allByRole(root.querySelector('ol')!, 'heading').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Before',
      'During',
      'After',
    ]);
    const [before, during, after] = [...root.querySelectorAll<HTMLElement>('.rail > li')].map(
      ({ innerText }) => innerText,
    );
    for (const fact of [
      '(your provider)',
      'be qualified',
      'training',
      'sterile',
      'medical history',
      'medicines',
      'feel about needles',
      '82 of 100 providers said that they plan 3 to 6 sessions',
    ]) {
      expect(before).to.contain(fact);
    }
    for (const fact of [
      '10–15 minutes',
      'Deep',
      'Superficial',
      'Electrical',
      'twitches',
      'dull ache',
      'Get help at once, at any time: short of breath',
    ]) {
      expect(during).to.contain(fact);
    }
    for (const fact of [
      '1–2 days',
      'Bruising',
      'Get help at once, at any time: short of breath, chest pain or a dry cough, which can start hours or days later',
      'any other severe side effect after your session',
    ]) {
      expect(after).to.contain(fact);
    }
    expect(`${before} ${after}`).not.to.match(/twitch|ache/);
  });

  it('tells the session in six steps, with what the needles feel like', async () => {
    const { root } = await open();
    const during = root.querySelectorAll<HTMLElement>('.rail > li')[1]!;
    const steps = [...during.querySelectorAll<HTMLElement>('ol > li')].map(({ innerText }) => innerText);
    expect(steps).to.have.length(6);
    for (const [index, told] of [
      /health form, say if you agree/,
      /lie down or sit/,
      /sterile and used once/,
      /light tap or flick[^]*twitches[^]*dull ache/,
      /up to 2 minutes, or for 10–30 minutes with some providers: ask how long/,
      /needles are out/,
    ].entries()) {
      expect(steps[index]).to.match(told);
    }
  });

  it('says when to say stop, and that one can stop at any time', async () => {
    const { root } = await open();
    expect(root.textContent)
      .to.contain('sharp pain, or if you feel hot, dizzy or faint')
      .and.contain('you can stop at any time, even with a needle in');
  });

  for (const [html, number] of [
    ['<dn-content page emergency-number="112"></dn-content>', '112'],
    ['', 'your local emergency number'],
  ] as const) {
    it(`says what to do about fainting, and when to call ${number}`, async () => {
      const place = mount(`<div>${html}<dn-session-timeline></dn-session-timeline></div>`);
      await settled();
      const during = place.querySelector('dn-session-timeline')!.shadowRoot!.querySelectorAll('.rail > li')[1]!;
      expect(during.textContent)
        .to.contain('lie down with your legs up')
        .and.match(new RegExp(`Call ${number} now for [^.]*a faint that lasts over 1 minute`));
      expect(queryByRole(during, 'link', number) !== undefined).to.equal(number === '112');
    });
  }

  it('warns of driving, and tells of the way home', async () => {
    const { root } = await open();
    const after = root.querySelectorAll('.rail > li')[2]!;
    expect(after.textContent).to.match(/drowsy or faint afterwards\. Do not drive while you do, and plan a way home/);
  });

  it('switches between needling alone and with other therapies, by mouse and by keyboard', async () => {
    const { root } = await open();
    expect(shown(root)[0]?.innerText).to.contain('Needling alone: usually 10–15 minutes');
    byRole(root, 'radio', 'With other therapies').click();
    await settled();
    expect(shown(root)[0]?.innerText)
      .to.contain('up to 60 minutes in all')
      .and.contain('stretching, massage, or ultrasound');
    byRole(root, 'radio', 'With other therapies').focus();
    await sendKeys({ press: 'ArrowUp' });
    await settled();
    expect(shown(root)[0]?.innerText).to.contain('Needling alone');
  });

  it('starts with the session the page asks for', async () => {
    const { root } = await open({ attributes: 'session="combined"' });
    expect(shown(root)[0]?.innerText).to.contain('With other therapies');
    expect(byRole<HTMLInputElement>(root, 'radio', 'With other therapies').checked).to.equal(true);
  });

  it('falls back from an unknown session with one warning', async () => {
    const logs = await warnings(async () => {
      const { root } = await open({ attributes: 'session="yoga"' });
      expect(shown(root)[0]?.innerText).to.contain('Needling alone');
    });
    expect(logs).to.have.length(1);
    expect(logs[0]).to.contain('"yoga"').and.contain('needling, combined');
  });

  const printing = (root: ShadowRoot) => [...root.querySelectorAll('figure .label')].map((each) => each.textContent);

  it('draws the other kind of session only when it is chosen or printed', async () => {
    const { element, root } = await open();
    const [needling, days] = printing(root);
    expect(needling).to.contain('Needling alone');
    expect(days).to.contain('Soreness');
    element.session = 'combined';
    await settled();
    const [combined] = printing(root);
    expect(combined).to.contain('With other therapies');
    expect(printing(root)).to.deep.equal([combined, days]);
  });

  for (const session of ['needling', 'combined']) {
    it(`prints both kinds at once, also from a script, with ${session} on the screen`, async () => {
      const { root } = await open({ attributes: `session="${session}"` });
      const before = shown(root).length;
      // What a browser does in print(), while no promise can settle.
      window.dispatchEvent(new Event('beforeprint'));
      expect(printing(root)).to.have.length(3);
      expect(shown(root)).to.have.length(before);
      window.dispatchEvent(new Event('afterprint'));
      expect(printing(root)).to.have.length(2);
    });
  }

  it('prints the kind that is chosen where the browser does not announce that it prints', async () => {
    const { root } = await open({ attributes: 'session="combined"' });
    expect(printing(root)[0]).to.contain('With other therapies');
  });

  it('does not change once it is removed from the page', async () => {
    const { element, root } = await open();
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(printing(root)).to.have.length(2);
  });

  for (const width of [280, 600, 1200]) {
    it(`draws its times to scale at ${width} px`, async () => {
      const { element, root } = await open({ width });
      const [needling, days] = shown(root);
      expect(share(needling, '.sure')).to.be.closeTo(10 / 60, 0.01);
      expect(share(needling, '.faded')).to.be.closeTo(5 / 60, 0.01);
      expect(share(days, '.sure')).to.be.closeTo(1 / 2, 0.01);
      expect(share(days, '.faded')).to.be.closeTo(1 / 2, 0.01);
      element.session = 'combined';
      await settled();
      expect(share(shown(root)[0], '.whole')).to.be.closeTo(1, 0.01);
    });
  }

  for (const size of [13, 16, 24]) {
    it(`keeps the numbers of its axes apart and inside, in text of ${size} px`, async () => {
      for (const width of [280, 320, 400, 480, 600, 800, 1200]) {
        const { root } = await open({ width, size });
        for (const figure of shown(root)) {
          const labels = [...figure.querySelectorAll('.axis text')].filter((each) => each.checkVisibility());
          const boxes = labels.map((each) => each.getBoundingClientRect()).sort((a, b) => a.left - b.left);
          const { left, right } = figure.getBoundingClientRect();
          expect(boxes.length).to.be.at.least(2);
          expect(parseFloat(getComputedStyle(labels[0]!).fontSize)).to.be.closeTo(0.8125 * size, 0.1);
          for (const [index, box] of boxes.entries()) {
            expect(box.left, `${width} px`).to.be.at.least(boxes[index - 1]?.right ?? left);
            expect(box.right, `${width} px`).to.be.at.most(right);
          }
        }
      }
    });
  }
});
