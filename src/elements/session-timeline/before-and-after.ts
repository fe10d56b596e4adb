import { html, type TemplateResult } from 'lit';
import { duration } from '../../content/duration.js';
import { sorenessDays } from '../../content/facts/effects.js';
import { plannedSessions } from '../../content/facts/session.js';
import { daysScale } from '../../figures/session-scales.js';
import { bullets } from '../../look/bullets.js';
import { urgentLine } from '../shared/common-texts.js';
import { phoneNumbers } from '../shared/phone-numbers.js';
import { interpolate, sentences } from '../shared/text.js';
import type { SessionContent } from './session-content.js';

/** What a provider should be, what to tell them, and how many sessions are planned. */
export function renderBefore({ words }: SessionContent): TemplateResult {
  const { before } = words.session;
  const { providers: count, outOf: total, from, to } = plannedSessions;
  return html`
    <p>${before.choose}</p>
    ${bullets(Object.values(before.provider))}
    <p>${before.tell}</p>
    ${bullets(Object.values(before.topics))}
    <p>${interpolate(before.sessions, { count, total, from, to })}</p>
  `;
}

/** The soreness, to scale, and when to get help. The ids inside begin with `uid`. */
export function renderAfter(content: SessionContent, uid: string): TemplateResult {
  const { language, words } = content;
  const { after, faded, help } = words.session;
  const [from, to] = sorenessDays;
  const days = duration(language, 'day', from, to);
  const limit = duration(language, 'day', to);
  return html`
    <figure class="scale" part="figure">
      ${daysScale(
        { id: `${uid}-days`, language, from, to },
        {
          help,
          helpAbout: after.helpAbout,
          note: faded,
          ask: after.ask,
          label: interpolate(after.sorenessTime, { days }),
        },
      )}
    </figure>
    <p>${sentences(language, [after.bruising, interpolate(after.sorenessAdvice, { limit }), phoneNumbers(content)])}</p>
    <p>${after.drowsy}</p>
    ${urgentLine(content)}
  `;
}
