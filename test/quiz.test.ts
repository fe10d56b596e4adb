import { expect } from '@open-wc/testing';
import '../src/entries/elements/dn-quiz.js';
import { quizQuestions } from '../src/content/facts/quiz.js';
import words from '../src/content/words/en/quiz.json';
import { mount, settled } from './support/mount.js';
import { allByRole, byRole } from './support/role.js';

async function open() {
  const element = mount('<dn-quiz></dn-quiz>');
  await settled();
  const root = element.shadowRoot!;
  return { element, root, groups: () => allByRole(root, 'group').filter(({ localName }) => localName === 'fieldset') };
}

describe('dn-quiz', () => {
  it('asks five questions with three choices each, and shows no answer at first', async () => {
    const { root, groups } = await open();
    expect(groups()).to.have.length(5);
    for (const group of groups()) expect(allByRole(group, 'radio')).to.have.length(3);
    expect(root.textContent).not.to.contain('What we say');
  });

  for (const [index, question] of quizQuestions.entries()) {
    it(`explains "${question.id}" in the same words whatever is chosen`, async () => {
      const texts = words[question.id] as Record<string, string>;
      const explanations = new Set<string>();
      for (const choice of question.choices) {
        const { root, groups, element } = await open();
        byRole(groups()[index]!, 'radio', texts[choice]).click();
        await settled();
        const shown = allByRole(root, 'status')[index]!.textContent.replace(/\s+/g, ' ');
        expect(shown).to.contain(`What we say: ${texts[question.right]!}`);
        explanations.add(shown);
        element.remove();
      }
      expect(explanations.size).to.equal(1);
    });
  }

  it('shows when to get help at once under the questions that are about it', async () => {
    const { root, groups } = await open();
    for (const group of groups()) allByRole(group, 'radio')[2]!.click();
    await settled();
    const urgent = allByRole(root, 'status').map(({ textContent }) =>
      /Short of breath, heavy bleeding/.test(textContent),
    );
    expect(urgent).to.deep.equal([true, false, true, false, false]);
  });

  it('has no score, and dispatches no event of its own', async () => {
    const { element, root, groups } = await open();
    const heard: string[] = [];
    const dispatch = element.dispatchEvent.bind(element);
    element.dispatchEvent = (event) => (heard.push(event.type), dispatch(event));
    const before = element.outerHTML;
    for (const group of groups()) allByRole(group, 'radio')[0]!.click();
    await settled();
    expect(heard.filter((type) => type.startsWith('dn-'))).to.deep.equal([]);
    expect(element.outerHTML).to.equal(before);
    expect(root.textContent).not.to.match(/\d ?(\/|of|%)/);
    expect(allByRole(root, 'progressbar')).to.have.length(0);
  });

  it('forgets the answers when the page is left', async () => {
    const { root, groups } = await open();
    const radio = allByRole<HTMLInputElement>(groups()[0]!, 'radio')[0]!;
    radio.click();
    await settled();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled();
    expect(radio.checked).to.equal(false);
    expect(root.textContent).not.to.contain('What we say');
    expect(radio.getAttribute('autocomplete')).to.equal('off');
    expect(radio.value).to.match(/^\d$/);
  });
});
