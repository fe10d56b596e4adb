import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../../content/facts/fact.js';
import { aboutText } from '../shared/about-text.js';
import { contact, disclaimer } from '../shared/common-texts.js';
import type { Screen } from '../../screening/state.js';
import type { StartView } from './view.js';

/** Where the answers stay and whom to ask, on every screen. The disclaimer is expanded on the first and the last one. */
export function renderFoot(
  { content, share }: Pick<StartView, 'content' | 'share'>,
  screen: Screen,
  evidence: readonly Evidence[],
): TemplateResult {
  const stay = share === 'nothing' ? html`<p>${content.words.eligibility.private}</p>` : nothing;
  // The outcome has the contact among its steps.
  const ask = screen === 'outcome' ? nothing : contact(content);
  return ['start', 'outcome'].includes(screen)
    ? html`${stay} ${ask} ${disclaimer(content)} ${aboutText(content, evidence, nothing)}`
    : html`${stay} ${ask} ${aboutText(content, evidence, disclaimer(content))}`;
}
