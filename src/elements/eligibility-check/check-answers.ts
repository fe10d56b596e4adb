import { html, type TemplateResult } from 'lit';
import { title } from '../../look/section.js';
import { textLink } from '../../look/text-link.js';
import { sharedWords } from './shares.js';
import { questionOf, type View } from './view.js';

/** The answers to check before the outcome, each with a link to change it. */
export function renderCheckAnswers(view: View): TemplateResult {
  const { content, screening, titleLevel, state, share, outcomeDisplay, agreed, actions } = view;
  const { check, back, list, share: shareWords } = content.words.eligibility;
  return html`
    <div class="stack">
      ${title(titleLevel, check.heading)}
      <p>${agreed && share !== 'nothing' ? shareWords[sharedWords(share, outcomeDisplay)].check : check.nothingSent}</p>
    </div>
    <dl class="rows">
      ${screening.questions.map(({ id }, index) => {
        const question = questionOf(view, id);
        const change = html`${check.change}<span class="hidden-text"> ${question.topic}</span>`;
        return html`<div class="row">
          <dt>${question.topic}</dt>
          <dd>${question.answers[state.answers[id] ?? '']}</dd>
          <dd class="aside no-print">
            ${textLink(change, () => {
              actions.editAnswer(index);
            })}
          </dd>
        </div>`;
      })}
    </dl>
    <div class="actions">
      <button type="button" class="primary" part="button" @click=${actions.proceed}>
        ${outcomeDisplay === 'list' ? list.button : check.button}
      </button>
      ${textLink(back, actions.back)}
    </div>
  `;
}
