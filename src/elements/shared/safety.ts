import { html, type TemplateResult } from 'lit';
import type { Content } from '../../content/content.js';
import { avoidReasons, doctorReasons } from '../../content/facts/safety.js';
import type { safety } from '../../content/words/en/index.js';
import { bullets } from '../../look/bullets.js';
import { section } from '../../look/section.js';
import { withEmergencyNumber, type CommonWords } from './standing.js';
import type { Texts } from './text.js';

type SafetyContent = Content<Texts<CommonWords & { readonly safety: typeof safety }>>;

/** The main message, which opens the widgets that a page begins with. */
export function mainMessage(content: SafetyContent): TemplateResult {
  const { tell, help } = content.words.safety;
  return html`<div class="stack">
    <p><strong>${tell}</strong></p>
    <p>${withEmergencyNumber(help, content)}</p>
  </div>`;
}

/** Who should avoid dry needling for now, and who should ask a doctor first: whole, wherever it is not for everyone. */
export function contraindications({ words }: SafetyContent, level: number): TemplateResult {
  const { avoid, doctor } = words.safety;
  return html`<div class="columns">
    ${section(level, avoid.heading, bullets(avoidReasons.map(({ id }) => avoid[id])))}
    ${section(level, doctor.heading, bullets(doctorReasons.map(({ id }) => doctor[id])))}
  </div>`;
}
