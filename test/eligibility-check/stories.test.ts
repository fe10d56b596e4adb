import { expect } from '@open-wc/testing';
import { render, type LitElement } from 'lit';
import '../../src/entries/dn-widgets.js';
import { eligibilityCheck } from '../../stories/fixtures/eligibility-check.js';
import { fixtureTemplate, settle, type Fixture } from '../../stories/fixtures/fixture.js';
import { mount } from '../support/mount.js';
import { byRole } from '../support/role.js';

const tag = 'dn-eligibility-check';

async function open(fixture: Fixture): Promise<ShadowRoot> {
  const place = mount('<div></div>');
  render(fixtureTemplate(tag, fixture), place);
  const element = place.querySelector<LitElement>(tag)!;
  await settle(element, fixture);
  return element.shadowRoot!;
}

/** What each story of an outcome is named after, and how many reasons it shows. */
const outcomes = {
  outcomeNone: ['Tell your provider about your health before you decide', 0],
  outcomeProvider: ['Talk it over with the person who will treat you (your provider)', 2],
  outcomeDoctor: ['Talk to your doctor first', 2],
  outcomeAvoid: ['Avoid dry needling for now', 2],
  outcomeAvoidForNeedles: ['Avoid dry needling for now', 1],
  outcomeBesideNeedleFear: ['Talk it over with the person who will treat you (your provider)', 1],
  outcomeAvoidForInfection: ['Avoid dry needling for now', 1],
  outcomeWithEveryReason: ['Avoid dry needling for now', 10],
  outcomeWithBooking: ['Talk it over with the person who will treat you (your provider)', 1],
} as const satisfies Partial<Record<keyof typeof eligibilityCheck, readonly [string, number]>>;

describe('a story of an outcome', () => {
  for (const [name, [heading, reasons]] of Object.entries(outcomes)) {
    it(`shows what it is named after: ${name}`, async () => {
      const root = await open(eligibilityCheck[name as keyof typeof outcomes]);
      byRole(root, 'heading', heading);
      expect(root.querySelectorAll('.row')).to.have.length(reasons);
    });
  }
});
