import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../../content/content.js';
import { today } from '../../handout/today.js';
import { isolated } from './text.js';

/** Whose sheet it is and when it was printed: the line below the title of a printed sheet. */
export function sheetHead(
  { details, language }: Pick<Content, 'details' | 'language'>,
  now = new Date(),
): TemplateResult {
  const { clinic } = details;
  return html`<p>${clinic ? html`${isolated(clinic)} · ` : nothing}${isolated(today(language, now))}</p>`;
}
