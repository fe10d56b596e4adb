import { expect, waitUntil } from '@open-wc/testing';
import '../src/entries/elements/dn-content.js';
import '../src/entries/elements/dn-faq.js';
import { mount, settled } from './support/mount.js';
import { allByRole, byRole } from './support/role.js';

async function open(changes?: object, attributes = '') {
  const script = changes ? `<script type="application/json">${JSON.stringify(changes)}</script>` : '';
  const scope = mount(`<dn-content ${attributes}>${script}<dn-faq></dn-faq></dn-content>`);
  const faq = scope.querySelector('dn-faq')!;
  await waitUntil(() => faq.shadowRoot?.textContent.includes('Does it hurt?'), 'the answers are shown');
  await settled();
  return { scope, faq, root: () => faq.shadowRoot! };
}

const questions = (root: ShadowRoot) =>
  allByRole(root, 'heading')
    .filter(({ localName }) => localName === 'h3')
    .map(({ textContent }) => textContent.trim());

describe('dn-faq', () => {
  it('answers the twelve questions that patients ask, and none that only a clinic can', async () => {
    const { root } = await open();
    expect(questions(root())).to.deep.equal([
      'Does it hurt?',
      'How many sessions will I need?',
      'How long does a session take?',
      'Does it work?',
      'What can go wrong?',
      'Who should not have it?',
      'Should I stop my blood thinner?',
      'Is it acupuncture?',
      'Is anything injected?',
      'What do I do afterwards?',
      'Can I drive home?',
      'I am afraid of needles. What can I do?',
    ]);
  });

  it('lists both lists of reasons where it says that it is not for everyone', async () => {
    const { root } = await open();
    byRole(root(), 'heading', /Avoid dry needling for now if/);
    byRole(root(), 'heading', /doctor first if/);
  });

  it('takes its numbers from the facts, and the lengths of a session from the clinic', async () => {
    const { root } = await open({ session: { needlingMinutes: [20, 30], combinedMinutes: 45 } });
    expect(root().textContent).to.contain('Needling alone usually takes 20–30 minutes.');
    expect(root().textContent).to.contain('82 of 100 providers');
  });

  it('shows what the clinic says of cost, provider, parking and the time after, named as the clinic’s words', async () => {
    const { root } = await open(
      {
        note: {
          en: {
            'faq.cost': 'A session costs 60 dollars.',
            'faq.provider': 'Sam Lee, physical therapist.',
            'faq.parking': 'Behind the house.',
            'faq.after': 'Walk a little that day.',
          },
        },
      },
      'clinic="Riverside Physio"',
    );
    await settled();
    expect(questions(root()).slice(12)).to.deep.equal([
      'What does it cost?',
      'Who will treat me?',
      'Where can I park?',
    ]);
    const said = Array.from(root().querySelectorAll('p'), ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(said).to.include('Riverside Physio says: A session costs 60 dollars.');
    expect(said).to.include('Riverside Physio says: Walk a little that day.');
  });

  it('leaves out a note of the clinic that claims too much, and reports it', async () => {
    const { scope, root } = await open({
      note: { en: { 'faq.cost': 'It is completely safe and costs 60 dollars.', 'faq.parking': 'Behind the house.' } },
    });
    await settled();
    expect(questions(root()).slice(12)).to.deep.equal(['Where can I park?']);
    expect((scope as HTMLElement & { problems: { path: string }[] }).problems.map(({ path }) => path)).to.deep.equal([
      'note.en.faq.cost',
    ]);
  });
});
