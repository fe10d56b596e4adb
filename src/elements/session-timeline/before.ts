import { html, type TemplateResult } from 'lit';
import { plannedSessions } from '../../content/facts/session.js';
import { bullets } from '../../look/bullets.js';
import { interpolate } from '../shared/text.js';
import type { SessionContent } from './session-content.js';

/** Whom to choose, what to talk about, and how many sessions are planned. */
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
