import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { render, type LitElement } from 'lit';
import '../src/entries/dn-widgets.js';
import { screening } from '../src/content/facts/screening.js';
import { content } from '../stories/fixtures/content.js';
import { answered, eligibilityCheck } from '../stories/fixtures/eligibility-check.js';
import { fixtureTemplate, settle, type Fixture } from '../stories/fixtures/fixture.js';
import { inLanguages } from '../stories/fixtures/in-languages.js';
import { mount } from './support/mount.js';
import { widgets } from './support/widgets.js';

const named = (fixtures: readonly (readonly [string, Fixture])[], prefix: string) =>
  Object.fromEntries(fixtures.map(([name, fixture]) => [`${prefix} ${name}`, fixture]));

const camelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

type States = Readonly<Record<string, Fixture>>;

async function statesOf(tag: string): Promise<States> {
  const name = tag.replace('dn-', '');
  const fixtures = (await import(`../stories/fixtures/${name}.ts`)) as Record<string, States>;
  return fixtures[camelCase(name)]!;
}

const states: Readonly<Record<string, States>> = {
  ...Object.fromEntries(await Promise.all(widgets.map(async (tag) => [tag, await statesOf(tag)] as const))),
  'dn-content': { details: content.details, changes: content.changes, pending: content.pending },
};

/** The first state of a widget that has a clinic's details. */
const withDetails = (tag: string): Fixture => Object.values(states[tag]!).find(({ scope }) => scope)!;

/** What differs in words, and in nothing that has a colour. */
const worded: Readonly<Record<string, States>> = {
  ...Object.fromEntries(widgets.map((tag) => [tag, named(inLanguages(withDetails(tag)), 'in')])),
  'dn-eligibility-check': {
    ...named(
      screening.questions.map((question) => [question.id, answered(question)]),
      'answered',
    ),
    ...named(inLanguages(eligibilityCheck.start), 'start in'),
    ...named(inLanguages(eligibilityCheck.outcomeDoctor), 'outcome in'),
  },
};

/** The rules that find the same whatever the colours are. */
const colorless = axe.getRules().flatMap(({ ruleId, tags }) => (tags.includes('cat.color') ? [] : [ruleId]));

for (const [scheme, all, ignoredRules] of [
  ['light', [states, worded], []],
  ['dark', [states], colorless],
] as const) {
  describe(`axe finds nothing in ${scheme}`, () => {
    beforeEach(() => document.documentElement.style.setProperty('color-scheme', scheme));
    afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

    for (const [tag, fixtures] of all.flatMap(Object.entries<States>)) {
      for (const [name, fixture] of Object.entries(fixtures)) {
        it(`in ${tag}, ${name}`, async () => {
          const place = mount('<div></div>');
          render(fixtureTemplate(tag, fixture), place);
          const element = place.querySelector<LitElement>(tag)!;
          await settle(element, fixture);
          await expect(element).to.be.accessible({ ignoredRules });
        });
      }
    }
  });
}
