import { html, type TemplateResult } from 'lit';
import type { Content } from '../../content/content.js';
import { avoidReasons, doctorReasons } from '../../content/facts/contraindications.js';
import type { contraindications as words } from '../../content/words/en/index.js';
import { bullets } from '../../look/bullets.js';
import { section } from '../../look/section.js';
import type { Texts } from './text.js';

interface Words {
  readonly contraindications: typeof words;
}

/** The complete lists of who should avoid dry needling for now, and who should ask a doctor first. */
export function contraindications({ words }: Content<Texts<Words>>, titleLevel: number): TemplateResult {
  const { avoid, doctor } = words.contraindications;
  return html`<div class="columns">
    ${section(titleLevel, avoid.heading, bullets(avoidReasons.map(({ id }) => avoid[id])))}
    ${section(titleLevel, doctor.heading, bullets(doctorReasons.map(({ id }) => doctor[id])))}
  </div>`;
}
