import { html, nothing, type TemplateResult } from 'lit';
import { duration } from '../../content/duration.js';
import { isOffered } from '../../content/content.js';
import { fainting, needleStays, sessionSteps, techniques } from '../../content/facts/session.js';
import { bullets } from '../../look/bullets.js';
import { withEmergencyNumber } from '../shared/common-texts.js';
import { interpolate, sentences } from '../shared/text.js';
import type { SessionContent } from './session-content.js';

/** What the needles do, the session step by step, when to say stop, and what to do about fainting. */
export function renderSteps(content: SessionContent): TemplateResult {
  const { language, words } = content;
  const { needles, steps, stop, technique, techniques: ways } = words.session.during;
  const used = techniques.filter((id) => isOffered(content, `techniques.${id}`));
  const limit = duration(language, 'minute', fainting.minutes);
  return html`<p>${needles}</p>
    ${
      used.length > 0
        ? html`<p>${ways}</p>
            ${bullets(used.map((id) => interpolate(technique, { name: html`<strong>${words.techniques[id].name}</strong>`, about: words.techniques[id].about })))}`
        : nothing
    }
    <p>${steps.intro}</p>
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
