import { expect } from '@open-wc/testing';
import { render, type LitElement } from 'lit';
import '../src/entries/dn-widgets.js';
import { screening } from '../src/content/facts/screening.js';
import { content } from '../stories/fixtures/content.js';
import { answered, eligibilityCheck } from '../stories/fixtures/eligibility-check.js';
import { draw, settle, type Fixture } from '../stories/fixtures/fixture.js';
import { inLanguages } from '../stories/fixtures/in-languages.js';
import { sessionTimeline } from '../stories/fixtures/session-timeline.js';
import { sideEffects } from '../stories/fixtures/side-effects.js';
import { conditions } from '../stories/fixtures/conditions.js';
import { evidence } from '../stories/fixtures/evidence.js';
import { howItWorks } from '../stories/fixtures/how-it-works.js';
import { overview } from '../stories/fixtures/overview.js';
import { symptomGuide } from '../stories/fixtures/symptom-guide.js';
import { takeaways } from '../stories/fixtures/takeaways.js';
import { techniques } from '../stories/fixtures/techniques.js';
import { visitChecklist } from '../stories/fixtures/visit-checklist.js';
import { mount } from './support/mount.js';

const named = (fixtures: readonly (readonly [string, Fixture])[], prefix: string) =>
  Object.fromEntries(fixtures.map(([name, fixture]) => [`${prefix} ${name}`, fixture]));

const states: Readonly<Record<string, Readonly<Record<string, Fixture>>>> = {
  'dn-side-effects': { ...sideEffects, ...named(inLanguages(sideEffects.withPhones), 'in') },
  'dn-session-timeline': { ...sessionTimeline, ...named(inLanguages(sessionTimeline.needling), 'in') },
  'dn-eligibility-check': {
    ...eligibilityCheck,
    ...named(
      screening.questions.map((question) => [question.id, answered(question)]),
      'answered',
    ),
    ...named(inLanguages(eligibilityCheck.start), 'start in'),
    ...named(inLanguages(eligibilityCheck.outcomeDoctor), 'outcome in'),
  },
  'dn-conditions': { ...conditions, ...named(inLanguages(conditions.whole), 'in') },
  'dn-evidence': { ...evidence, ...named(inLanguages(evidence.whole), 'in') },
  'dn-how-it-works': { ...howItWorks, ...named(inLanguages(howItWorks.whole), 'in') },
  'dn-overview': { ...overview, ...named(inLanguages(overview.whole), 'in') },
  'dn-symptom-guide': { ...symptomGuide, ...named(inLanguages(symptomGuide.whole), 'in') },
  'dn-takeaways': { ...takeaways, ...named(inLanguages(takeaways.whole), 'in') },
  'dn-techniques': { ...techniques, ...named(inLanguages(techniques.whole), 'in') },
  'dn-visit-checklist': { ...visitChecklist, ...named(inLanguages(visitChecklist.whole), 'in') },
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
          render(draw(tag, fixture), place);
          const element = place.querySelector<LitElement>(tag)!;
          await settle(element, fixture);
          await expect(element).to.be.accessible();
        });
      }
    }
  });
}
