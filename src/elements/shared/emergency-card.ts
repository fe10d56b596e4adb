import { html, type TemplateResult } from 'lit';
import type { Content } from '../../content/content.js';
import { emergencySigns } from '../../content/facts/effects.js';
import type { emergency } from '../../content/words/en/index.js';
import { pictograms } from '../../figures/pictograms.js';
import { careCard } from '../../look/care-card.js';
import { shapes, sign } from '../../look/shapes.js';
import type { CommonWords } from './common-texts.js';
import { interpolate, type Texts } from './text.js';

/** The complete emergency card: when to get help at once, each sign with its pictogram; any other one has the shape of an emergency. */
export function emergencyCard(
  { words, details }: Content<Texts<CommonWords & { readonly emergency: typeof emergency }>>,
  headingLevel: number,
): TemplateResult {
  const { urgency, heading, call, signs } = words.emergency;
  const { emergencyNumber } = details;
  return careCard({
    urgency: 'emergency',
    headingLevel,
    urgencyLabel: urgency,
    heading: interpolate(heading, { emergencyNumber: emergencyNumber ?? words.common.localEmergencyNumber }),
    signs: html`<ul class="pictured" role="list">
      ${emergencySigns.map(({ id }) => html`<li>${sign(id === 'any-severe' ? shapes.octagon : pictograms[id])}<span>${signs[id]}</span></li>`)}
    </ul>`,
    after: emergencyNumber
      ? html`<a class="button call" href="tel:${emergencyNumber}">${interpolate(call, { emergencyNumber })}</a>`
      : undefined,
  });
}
