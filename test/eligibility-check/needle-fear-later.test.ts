import { expect } from '@open-wc/testing';
import '../../src/entries/elements/dn-eligibility-check.js';
import { eligibilityCheck } from '../../stories/fixtures/eligibility-check.js';
import { settle } from '../../stories/fixtures/fixture.js';
import { mount } from '../support/mount.js';
import { byRole } from '../support/role.js';

/** An outcome for severe fear, and a block that is not defined yet. */
async function open(place: ParentNode) {
  const check = document.createElement('dn-eligibility-check');
  const block = document.createElement('dn-needle-fear');
  place.append(check, block);
  await settle(check, eligibilityCheck.outcomeAvoidForNeedles);
  const follow = () => {
    byRole(check.shadowRoot!, 'link', 'What may help when you are afraid of needles').click();
  };
  return { block, follow };
}

describe('a block about fear of needles that is loaded later', () => {
  it('has the focus until its title can take it, unless the reader moved on', async () => {
    const first = await open(mount('<div></div>'));
    const second = await open(mount('<div></div>').attachShadow({ mode: 'open' }));
    first.follow();
    expect(document.activeElement).to.equal(first.block);
    let isCalledBack = false;
    first.block.addEventListener('focusin', () => {
      isCalledBack = true;
    });
    second.follow();
    expect(second.block.matches(':focus')).to.equal(true);

    await import('../../src/entries/elements/dn-needle-fear.js');
    await Promise.all([first, second].map(({ block }) => block.updateComplete));
    await Promise.resolve();
    expect(second.block.shadowRoot!.activeElement?.textContent).to.equal('Afraid of needles?');
    expect(second.block.hasAttribute('tabindex')).to.equal(false);
    expect(isCalledBack).to.equal(false);
  });
});
