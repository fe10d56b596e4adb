import { html, type TemplateResult } from 'lit';
import { heading } from '../../look/heading.js';
import { section, title } from '../../look/section.js';
import { contact, urgentLine } from '../shared/common-texts.js';
import { contraindications } from '../shared/contraindications.js';
import { renderEndActions } from './end-actions.js';
import { questionOf, type View } from './view.js';

/** The reader's answers beside the two fixed lists: nothing is assessed, and no level is shown. */
export function renderOutcomeList(view: View): TemplateResult {
  const { content, screening, state, titleLevel } = view;
  const words = content.words.eligibility;
  const { list } = words;
  return html`
    ${title(titleLevel, list.heading)}
    <p>${list.text}</p>
    <section>
      ${heading(titleLevel + 1, { content: list.answers })}
      <dl class="rows">
        ${screening.questions.map(({ id }) => {
          const question = questionOf(view, id);
          return html`<div class="row">
            <dt>${question.topic}</dt>
            <dd>${question.answers[state.answers[id] ?? '']}</dd>
          </div>`;
        })}
      </dl>
    </section>
    <div class="inset">${contraindications(content, titleLevel)}</div>
    <p><strong>${words.keepMedicine}</strong></p>
    ${section(
      titleLevel,
      words.next,
      html`<ol class="steps">
          <li>${words.keep}</li>
          <li>${list.step}</li>
        </ol>
        ${contact(content)}`,
    )}
    ${urgentLine(content)}
    <p>${words.consent}</p>
    ${renderEndActions(view)}
  `;
}
