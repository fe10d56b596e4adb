import { html, nothing, type TemplateResult } from 'lit';
import { caution, type Level } from '../../content/levels.js';
import { heading } from '../../look/heading.js';
import { newTabLink } from '../../look/new-tab-link.js';
import { section, title } from '../../look/section.js';
import { shapes, sign } from '../../look/shapes.js';
import { textLink } from '../../look/text-link.js';
import type { Reason } from '../../screening/assess.js';
import { contact, urgentLine } from '../shared/common-texts.js';
import { interpolate, sentences } from '../shared/text.js';
import { renderEndActions } from './end-actions.js';
import { questionOf, shapeOf, type View } from './view.js';

/** The outcome: what to do, why, and when to get help at once. */
export function renderOutcome(view: View): TemplateResult {
  const { content, assessment } = view;
  const words = content.words.eligibility;
  const { level: outcome, reasons } = assessment;
  if (outcome === 'incomplete') throw new RangeError('An outcome needs every answer.');
  const medicine = reasons.some(({ question }) => questionOf(view, question).isAboutMedicine);
  return html`
    ${renderBand(view, outcome)} ${reasons.length > 0 ? renderReasons(view) : nothing}
    ${medicine ? html`<p><strong>${words.keepMedicine}</strong></p>` : nothing} ${renderSteps(view, outcome)}
    ${urgentLine(content)}
    <p>${words.consent}</p>
    ${renderBooking(view, outcome)} ${renderEndActions(view)}
  `;
}

function renderBand({ content, assessment, titleLevel }: View, outcome: Level): TemplateResult {
  const { outcomes } = content.words.eligibility;
  const shape = shapeOf[outcome];
  const avoided = (question: string) =>
    assessment.reasons.some((reason) => reason.level === 'avoid' && reason.question === question);
  return html`<section class="band ${shape}" part="card">
    ${sign(shapes[shape])}
    <div class="stack">
      ${title(titleLevel, outcomes[outcome].heading)}
      <p>
        ${sentences(content.language, [
          avoided('needles') && outcomes.avoid.needles,
          outcomes[outcome].text,
          avoided('infection') && outcomes.avoid.infection,
          avoided('pregnancy') && outcomes.avoid.pregnancy,
        ])}
      </p>
      ${outcome === 'none' ? html`<p>${outcomes.none.notAsked}</p>` : nothing}
    </div>
  </section>`;
}

function renderReasons(view: View): TemplateResult {
  const { content, assessment, titleLevel } = view;
  const { why, answered, matters, outcomes } = content.words.eligibility;
  const mostCautiousFirst = (a: Reason, b: Reason) => caution(b.level) - caution(a.level);
  return html`<section>
    ${heading(titleLevel + 1, { content: why })}
    <ul class="rows" role="list">
      ${[...assessment.reasons].sort(mostCautiousFirst).map((reason) => {
        const question = questionOf(view, reason.question);
        const because = question.becauseOf[reason.answer] ?? question.because;
        return html`<li class="row">
          <strong>${question.topic}</strong>
          <span class="muted">${interpolate(answered, { answer: question.answers[reason.answer] })}</span>
          ${because ? html`<span class="muted">${interpolate(matters, { because })}</span>` : nothing}
          ${reason.question === 'needles' ? renderFear(view, reason.answer) : nothing}
          <span class="aside pill ${shapeOf[reason.level]}">${outcomes[reason.level].pill}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Where to find help for fear of needles, with a link if it is on the page. */
function renderFear({ content, needleFear }: View, answer: string): TemplateResult | typeof nothing {
  const { fear } = content.words.eligibility;
  if (answer !== 'severe' && answer !== 'nervous') return nothing;
  return html`<span>${fear[answer]}</span> ${
      needleFear.isPresent
        ? html`<div class="actions">${textLink(fear.link, () => void needleFear.follow())}</div>`
        : nothing
    }`;
}

/** The next steps, and whom to call. */
function renderSteps({ content, titleLevel }: View, outcome: Level): TemplateResult {
  const { next, keep, outcomes } = content.words.eligibility;
  const steps = [keep, outcomes[outcome].step];
  return section(
    titleLevel,
    next,
    html`<ol class="steps">
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${contact(content)}`,
  );
}

/** A link for booking, unless the reader should see a doctor first or wait. */
function renderBooking({ content }: View, outcome: Level): TemplateResult | typeof nothing {
  const { bookingUrl } = content.details;
  if (!bookingUrl || caution(outcome) > caution('provider')) return nothing;
  const { words } = content;
  return html`<p class="no-print">
    ${newTabLink(bookingUrl, html`<span>${words.eligibility.book}</span>`, words.common.newTab)}
  </p>`;
}
