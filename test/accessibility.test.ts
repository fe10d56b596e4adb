import { expect } from '@open-wc/testing';
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

/** The states of a widget; the first one that has a clinic's details also in every language. */
async function statesOf(tag: string): Promise<Readonly<Record<string, Fixture>>> {
  const name = tag.replace('dn-', '');
  const fixtures = (await import(`../stories/fixtures/${name}.ts`)) as Record<string, Record<string, Fixture>>;
  const all = fixtures[camelCase(name)]!;
  const withDetails = Object.values(all).find(({ scope }) => scope)!;
  return { ...all, ...named(inLanguages(withDetails), 'in') };
}

const states: Readonly<Record<string, Readonly<Record<string, Fixture>>>> = {
  ...Object.fromEntries(await Promise.all(widgets.map(async (tag) => [tag, await statesOf(tag)] as const))),
  'dn-eligibility-check': {
    ...eligibilityCheck,
    ...named(
      screening.questions.map((question) => [question.id, answered(question)]),
      'answered',
    ),
    ...named(inLanguages(eligibilityCheck.start), 'start in'),
    ...named(inLanguages(eligibilityCheck.outcomeDoctor), 'outcome in'),
  },
  'dn-content': { details: content.details, changes: content.changes, pending: content.pending },
};

for (const scheme of ['light', 'dark']) {
  describe(`axe finds nothing in ${scheme}`, () => {
    beforeEach(() => document.documentElement.style.setProperty('color-scheme', scheme));
    afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

    for (const [tag, fixtures] of Object.entries(states)) {
      for (const [name, fixture] of Object.entries(fixtures)) {
        it(`in ${tag}, ${name}`, async () => {
          const place = mount('<div></div>');
          render(fixtureTemplate(tag, fixture), place);
          const element = place.querySelector<LitElement>(tag)!;
          await settle(element, fixture);
          await expect(element).to.be.accessible();
        });
      }
    }
  });
}
