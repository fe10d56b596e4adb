import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../../scope/is-server.js';
import { screeningMinutes } from '../../content/facts/screening.js';
import { duration } from '../../content/duration.js';
import { bullets } from '../../look/bullets.js';
import { title } from '../../look/section.js';
import { contraindications } from '../shared/contraindications.js';
import { mainMessage } from '../shared/main-message.js';
import { contact, urgentLine } from '../shared/common-texts.js';
import { interpolate } from '../shared/text.js';
import { renderQuestionsToRead } from './questions-to-read.js';
import { sharedWords } from './shares.js';
import type { StartView } from './view.js';

/**
 * The first screen: the main message, what is asked and why, who should wait or ask a doctor first, where the answers
 * stay, and when to get help at once.
 */
export function renderStart(view: StartView): TemplateResult {
  const { content, titleLevel, begin } = view;
  const { start } = content.words.eligibility;
  const count = content.facts.screening.questions.length;
  const minutes = duration(content.language, 'minute', screeningMinutes(count));
  return html`
    ${title(titleLevel, start.heading)} ${mainMessage(content)}
    <p>${interpolate(start.intro, { count, minutes })}</p>
    ${bullets([start.medicines, start.why, start.leaving])}
    <div class="inset">${contraindications(content, titleLevel)}</div>
    ${urgentLine(content)} ${renderAgreement(view)}
    ${
      isServer
        ? renderQuestionsToRead(view)
        : html`<div class="actions">
              <button type="button" class="primary" part="button" @click=${begin}>${start.button}</button>
            </div>
            ${renderWaiting(view)}`
    }
  `;
}

/** That the screening is still loading; whom to ask if it can't be loaded. Empty at first, so that it is announced. */
function renderWaiting({ content, press }: StartView): TemplateResult | typeof nothing {
  if (press === 'none') return nothing;
  const isShown = press !== 'kept';
  return html`<div class=${isShown ? 'stack' : 'hidden-text'} role="status">
    ${isShown ? html`<p>${content.words.common.waiting}</p>` : nothing}
    ${press === 'failed' ? contact(content) : nothing}
  </div>`;
}

/** What the site asks the reader to share, with a checkbox that is not preselected. */
function renderAgreement({
  content,
  share,
  outcomeDisplay,
  agreed,
  agree,
}: StartView): TemplateResult | typeof nothing {
  if (share === 'nothing') return nothing;
  const words = content.words.eligibility.share[sharedWords(share, outcomeDisplay)];
  return html`<div class="stack needs-script">
    <p>${words.told}</p>
    <label class="option" part="option">
      <input
        type="checkbox"
        autocomplete="off"
        .checked=${agreed}
        ?disabled=${isServer}
        @change=${(event: Event) => {
          agree((event.target as HTMLInputElement).checked);
        }}
      />
      <span>${words.agree}</span>
    </label>
  </div>`;
}
