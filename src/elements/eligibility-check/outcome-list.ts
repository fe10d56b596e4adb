import { html, type TemplateResult } from 'lit';
import { answerList } from '../../handout/outcome-model.js';
import { heading } from '../../look/heading.js';
import { section, title } from '../../look/section.js';
import { contact, urgentLine } from '../shared/common-texts.js';
import { contraindications } from '../shared/contraindications.js';
import type { Text } from '../shared/text.js';
import { renderEndActions } from './end-actions.js';
import type { View } from './view.js';

/** The reader's answers beside the two fixed lists: nothing is assessed, and no level is shown. */
export function renderOutcomeList(view: View): TemplateResult {
  const { content, screening, state, titleLevel } = view;
  const words = content.words.eligibility;
  const model = answerList<Text>(content, screening, state.answers);
  return html`
    ${title(titleLevel, model.heading)} ${model.texts.map((text) => html`<p>${text}</p>`)}
    <section>
      ${heading(titleLevel + 1, { content: words.list.answers })}
      <dl class="rows">
        ${model.others.map(
          ({ topic, answer }) =>
            html`<div class="row">
              <dt>${topic}</dt>
              <dd>${answer}</dd>
            </div>`,
        )}
      </dl>
    </section>
    <div class="inset">${contraindications(content, titleLevel)}</div>
    <p><strong>${model.keepMedicine}</strong></p>
    ${section(
      titleLevel,
      words.next,
      html`<ol class="steps">
          ${model.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        ${contact(content)}`,
    )}
    ${urgentLine(content)}
    <p>${words.consent}</p>
    ${renderEndActions(view)}
  `;
}
