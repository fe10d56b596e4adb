import { html, nothing, type TemplateResult } from 'lit';
import { caution, type Level } from '../../content/levels.js';
import { outcomeModel, type OutcomeModel, type ReasonModel } from '../../handout/outcome-model.js';
import { heading } from '../../look/heading.js';
import { newTabLink } from '../../look/new-tab-link.js';
import { section, title } from '../../look/section.js';
import { shapes, sign } from '../../look/shapes.js';
import { textLink } from '../../look/text-link.js';
import { contact, urgentLine } from '../shared/common-texts.js';
import { interpolate, sentences, type Text } from '../shared/text.js';
import { renderEndActions } from './end-actions.js';
import { shapeOf, type View } from './view.js';

/** The outcome: what to do, why, and when to get help at once. */
export function renderOutcome(view: View): TemplateResult {
  const { content, screening, state } = view;
  const model = outcomeModel<Text>(content, screening, state.answers);
  const { level, reasons, keepMedicine } = model;
  return html`
    ${renderBand(view, model, level)} ${reasons.length > 0 ? renderReasons(view, reasons) : nothing}
    ${keepMedicine ? html`<p><strong>${keepMedicine}</strong></p>` : nothing} ${renderSteps(view, model)}
    ${urgentLine(content)}
    <p>${content.words.eligibility.consent}</p>
    ${renderBooking(view, level)} ${renderEndActions(view)}
  `;
}

function renderBand({ content, titleLevel }: View, model: OutcomeModel<Text>, level: Level): TemplateResult {
  const { heading, texts, notAsked } = model;
  const shape = shapeOf[level];
  return html`<section class="band ${shape}" part="card">
    ${sign(shapes[shape])}
    <div class="stack">
      ${title(titleLevel, heading)}
      <p>${sentences(content.language, texts)}</p>
      ${notAsked ? html`<p>${notAsked}</p>` : nothing}
    </div>
  </section>`;
}

function renderReasons(view: View, reasons: readonly ReasonModel<Text>[]): TemplateResult {
  const { content, titleLevel } = view;
  const { why, answered, matters, outcomes } = content.words.eligibility;
  return html`<section>
    ${heading(titleLevel + 1, { content: why })}
    <ul class="rows" role="list">
      ${reasons.map(
        ({ topic, answer, because, help, level }) =>
          html`<li class="row">
            <strong>${topic}</strong>
            <span class="muted">${interpolate(answered, { answer })}</span>
            ${because ? html`<span class="muted">${interpolate(matters, { because })}</span>` : nothing}
            ${help ? renderHelp(view, help) : nothing}
            <span class="aside pill ${shapeOf[level]}">${outcomes[level].pill}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Where to find help for fear of needles, with a link if it is on the page. */
function renderHelp({ content, needleFear }: View, help: Text): TemplateResult {
  const { link } = content.words.eligibility.fear;
  return html`<span>${help}</span> ${
      needleFear.isPresent
        ? html`<div class="actions">${textLink(link, () => void needleFear.follow())}</div>`
        : nothing
    }`;
}

/** The next steps, and whom to call. */
function renderSteps({ content, titleLevel }: View, { steps }: OutcomeModel<Text>): TemplateResult {
  return section(
    titleLevel,
    content.words.eligibility.next,
    html`<ol class="steps">
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${contact(content)}`,
  );
}

/** A link for booking, unless the reader should see a doctor first or wait. */
function renderBooking({ content }: View, level: Level): TemplateResult | typeof nothing {
  const { bookingUrl } = content.details;
  if (!bookingUrl || caution(level) > caution('provider')) return nothing;
  const { words } = content;
  return html`<p class="no-print">
    ${newTabLink(bookingUrl, html`<span>${words.eligibility.book}</span>`, words.common.newTab)}
  </p>`;
}
