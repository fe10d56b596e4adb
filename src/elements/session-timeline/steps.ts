import { html, type TemplateResult } from 'lit';
import { duration } from '../../content/duration.js';
import { fainting, needleStays, sessionSteps } from '../../content/facts/session.js';
import { bullets } from '../../look/bullets.js';
import { withEmergencyNumber } from '../shared/common-texts.js';
import { interpolate, sentences } from '../shared/text.js';
import type { SessionContent } from './session-content.js';

/** A session step by step, when to say stop, and what to do about fainting. */
export function renderSteps(content: SessionContent): TemplateResult {
  const { language, words } = content;
  const { steps, stop } = words.session.during;
  const limit = duration(language, 'minute', fainting.minutes);
  return html`<p>${steps.intro}</p>
    <ol class="steps">
      ${sessionSteps.map(({ id }) => html`<li>${renderStep(content, id)}</li>`)}
    </ol>
    <p><strong>${sentences(language, [stop.say, stop.any])}</strong></p>
    <p>${sentences(language, [stop.faint, withEmergencyNumber(stop.emergency, content, { limit })])}</p>`;
}

function renderStep({ language, words }: SessionContent, id: (typeof sessionSteps)[number]['id']): unknown {
  const { steps, normal, feel } = words.session.during;
  switch (id) {
    case 'tap':
      return html`${sentences(language, [steps.tap, normal])} ${bullets(Object.values(feel))}`;
    case 'stay': {
      const { most, longer } = needleStays;
      return interpolate(steps.stay, {
        short: duration(language, 'minute', most),
        long: duration(language, 'minute', ...longer),
      });
    }
    default:
      return steps[id];
  }
}
