import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../../content/content.js';
import { day } from '../../content/format.js';
import { isolated } from './text.js';

/** The date where the reader is, such as `2026-12-01`: around midnight it is not the date in UTC. */
const localDate = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Whose sheet it is and when it was printed: the line below the title of a printed sheet. */
export function sheetHead({ details, language }: Pick<Content, 'details' | 'language'>, now = new Date()): TemplateResult {
  const { clinic } = details;
  return html`<p>${clinic ? html`${isolated(clinic)} · ` : nothing}${isolated(day(language, localDate(now)))}</p>`;
}
