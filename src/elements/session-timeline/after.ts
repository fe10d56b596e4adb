import { html, type TemplateResult } from 'lit';
import { duration } from '../../content/duration.js';
import { sorenessDays } from '../../content/facts/effects.js';
import { daysScale } from '../../figures/session-scales.js';
import { urgentLine } from '../shared/common-texts.js';
import { numbers } from '../shared/phone-numbers.js';
import { interpolate, sentences } from '../shared/text.js';
import type { SessionContent } from './session-content.js';

/** The days after, to scale, and when to get help. */
export function renderAfter(content: SessionContent, uid: string): TemplateResult {
  const { after, faded, help } = content.words.session;
  const { language } = content;
  const [from, to] = sorenessDays;
  const days = duration(language, 'day', from, to);
  const limit = duration(language, 'day', to);
  return html`
    <figure class="scale" part="figure">
      ${daysScale(
        { id: `${uid}-days`, language, from, to },
        {
          ...{ help, helpAbout: after.helpAbout, note: faded, ask: after.ask },
          label: interpolate(after.sorenessTime, { days }),
        },
      )}
    </figure>
    <p>${sentences(language, [after.bruising, interpolate(after.sorenessAdvice, { limit }), numbers(content)])}</p>
    <p>${after.drowsy}</p>
    ${urgentLine(content)}
  `;
}
