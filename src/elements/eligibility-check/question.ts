import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../content/facts/screening.js';
import { errorSummary } from '../../look/error-summary.js';
import { heading } from '../../look/heading.js';
import { title } from '../../look/section.js';
import { textLink } from '../../look/text-link.js';
import { clearChoices } from '../shared/clear-on-leave.js';
import { interpolate } from '../shared/text.js';
import { isMuted, renderNote } from './note.js';
import { questionOf, type View } from './view.js';

/** One question on a screen of its own. */
export function renderQuestion(view: View): TemplateResult {
  const { content, screening, state, actions } = view;
  const words = content.words.eligibility;
  const question = screening.questions[state.index];
  if (!question) throw new RangeError(`There is no question ${String(state.index)}.`);
  return html`
    <div class="progress">
      <p class="muted">${interpolate(words.progress, { index: state.index + 1, count: screening.questions.length })}</p>
      <div class="bars" aria-hidden="true">
        ${screening.questions.map((_, index) => html`<i class=${index <= state.index ? 'passed' : 'ahead'}></i>`)}
      </div>
    </div>
    ${renderErrors(view)} ${renderFieldset(view, question, { headingLevel: view.titleLevel, isTitle: true })}
    <div class="actions">
      <button type="button" class="primary" part="button" @click=${actions.proceed}>${words.continue}</button>
      ${textLink(words.back, actions.back)}
    </div>
  `;
}

/** All questions on one screen. */
export function renderQuestions(view: View): TemplateResult {
  const { content, screening, titleLevel, actions } = view;
  const words = content.words.eligibility;
  return html`
    ${title(titleLevel, words.pageHeading)} ${renderErrors(view)}
    ${screening.questions.map((question) => renderFieldset(view, question, { headingLevel: titleLevel + 1, isTitle: false }))}
    <div class="actions">
      <button type="button" class="primary" part="button" @click=${actions.proceed}>
        ${view.outcomeDisplay === 'list' ? words.list.button : words.check.button}
      </button>
      ${textLink(words.back, actions.back)}
    </div>
  `;
}

function renderErrors(view: View): TemplateResult | typeof nothing {
  const { content, titleLevel, screening, state, actions } = view;
  if (state.unanswered.length === 0) return nothing;
  const { error, outcomes } = content.words.eligibility;
  const { incomplete } = outcomes;
  const atLeast = view.outcomeDisplay === 'list' ? 'none' : view.assessment.atLeast;
  const reached =
    atLeast === 'none'
      ? nothing
      : html`<p>${interpolate(incomplete.atLeast, { outcome: outcomes[atLeast].heading })}</p>`;
  const isPage = state.screen === 'questions';
  return errorSummary({
    // Among all questions it is a section of the page; for a single one it has the same level as the question.
    headingLevel: isPage ? titleLevel + 1 : titleLevel,
    heading: error.heading,
    about: isPage
      ? html`<p>${incomplete.heading}</p>
          ${reached}`
      : nothing,
    errors: screening.questions
      .filter(({ id }) => state.unanswered.includes(id))
      .map(({ id }) => ({
        text: errorText(view, id),
        follow: () => {
          actions.focusQuestion(id);
        },
      })),
  });
}

/** The error text of an unanswered question. */
function errorText(view: View, question: string): unknown {
  const { text, error } = questionOf(view, question);
  return error ?? interpolate(view.content.words.eligibility.error.unanswered, { question: text });
}

const answerId = (uid: string, question: number, answer: number): string =>
  `${uid}-${String(question)}-${String(answer)}`;

/** Focuses a question's first answer; the target of error links. */
export function focusQuestion(root: ParentNode, { uid, screening }: View, question: string): HTMLElement | null {
  const index = screening.questions.findIndex(({ id }) => id === question);
  const first = root.querySelector<HTMLElement>(`#${answerId(uid, index, 0)}`);
  first?.focus();
  return first;
}

/** Unchecks a question directly, because Lit doesn't know what was chosen since the last render. */
export function clearQuestion(root: ParentNode, view: View, question: string): void {
  const group = focusQuestion(root, view, question)?.closest('fieldset');
  if (!group) return;
  clearChoices(group);
  group.classList.remove('answered');
}

function renderFieldset(
  view: View,
  question: Question,
  { headingLevel, isTitle }: { headingLevel: number; isTitle: boolean },
): TemplateResult {
  const { content, screening, uid, state, actions } = view;
  const words = questionOf(view, question.id);
  const { error, clear } = content.words.eligibility;
  const place = screening.questions.indexOf(question);
  const notes: { readonly kind: string; readonly content: unknown }[] = words.notes.map((note) => ({
    kind: note.kind,
    content: renderNote(content, note),
  }));
  if (state.unanswered.includes(question.id)) {
    const prefix = html`<span class="hidden-text">${error.prefix}</span>`;
    notes.push({
      kind: 'error',
      content: html`<span class="error">${prefix}${errorText(view, question.id)}</span>`,
    });
  }
  const noteId = ({ kind }: { readonly kind: string }) => `${uid}-${String(place)}-${kind}`;
  return html`<fieldset class="question ${state.answers[question.id] ? 'answered' : ''}">
    <legend>${heading(headingLevel, { content: words.text, title: isTitle })}</legend>
    ${notes.map((note) => html`<p id=${noteId(note)} class=${isMuted(note) ? 'muted' : ''}>${note.content}</p>`)}
    <div
      class="options"
      @change=${({ target, currentTarget }: Event) => {
        const answer = question.answers[Number((target as HTMLInputElement).value)];
        if (!answer) return;
        actions.answer(question.id, answer.id);
        // Directly, because an answer renders nothing.
        (currentTarget as Element).parentElement?.classList.add('answered');
      }}
    >
      ${question.answers.map(
        (answer, index) =>
          html`<label class="option" part="option">
            <input
              type="radio"
              id=${answerId(uid, place, index)}
              name="${uid}-${String(place)}"
              value=${index}
              autocomplete="off"
              aria-describedby=${notes.map(noteId).join(' ')}
              .checked=${state.answers[question.id] === answer.id}
            />
            ${words.answers[answer.id]}
          </label>`,
      )}
    </div>
    ${textLink(html`${clear}<span class="hidden-text"> (${words.topic})</span>`, () => {
      actions.clear(question.id);
    })}
  </fieldset>`;
}
