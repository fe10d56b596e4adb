import { html, nothing, type TemplateResult } from 'lit';
import { avoidReasons, doctorReasons } from '../content/facts/contraindications.js';
import { duration } from '../content/duration.js';
import { clinicQuestions, patientQuestions } from '../content/facts/faq.js';
import { sorenessDays } from '../content/facts/effects.js';
import { plannedSessions, sessionLengths, type SessionLengths } from '../content/facts/session.js';
import { common, contraindications as contraindicationWords, faq } from '../content/words/en/index.js';
import { section, title } from '../look/section.js';
import { withEmergencyNumber } from './shared/common-texts.js';
import { contraindications } from './shared/contraindications.js';
import { isolated, interpolate, sentences, type Text, type Texts } from './shared/text.js';
import { Widget } from './shared/widget.js';

const words = { common, contraindications: contraindicationWords, faq };

/**
 * What patients ask clinics, answered from facts, and what only the clinic can answer: its notes `faq.cost`, `faq.provider`,
 * `faq.parking` and `faq.after` in its changes. A question of the clinic's is absent without its answer.
 *
 * Use it together with `dn-side-effects`. Nothing in it is collapsed, so that it is found by search and printed whole.
 *
 * @tagname dn-faq
 * @summary What patients ask, from facts and from the clinic's own words.
 */
export class DnFaq extends Widget<Texts<typeof words>, { session: SessionLengths }> {
  static override readonly words = words;

  protected override readonly facts = { session: sessionLengths };

  protected override readonly evidence = [...patientQuestions, ...avoidReasons, ...doctorReasons];

  protected override renderBody(): TemplateResult {
    const { titleLevel } = this;
    const { faq } = this.content.words;
    return html`
      ${title(titleLevel, faq.heading)}
      ${patientQuestions.map(({ id }) => section(titleLevel, faq[id].question, this.#renderAnswer(id)))}
      ${clinicQuestions.map((id) => {
        const note = this.#renderNote(id);
        return note === nothing ? nothing : section(titleLevel, faq.clinic[id], note);
      })}
    `;
  }

  #renderAnswer(id: (typeof patientQuestions)[number]['id']): TemplateResult {
    const { answer, more } = this.content.words.faq[id] as { readonly answer: Text; readonly more?: Text };
    const values = this.#values();
    return html`<p>${interpolate(answer, values)}</p>
      ${more ? html`<p>${withEmergencyNumber(more, this.content, values)}</p>` : nothing}
      ${id === 'who' ? contraindications(this.content, this.titleLevel + 1) : nothing} ${this.#renderNote(id)}`;
  }

  /** The clinic's own words, named as such. */
  #renderNote(id: string): TemplateResult | typeof nothing {
    const { notes, details, language, words } = this.content;
    const note = notes[`faq.${id}`];
    if (!note) return nothing;
    const { fromClinic, fromNamed } = words.faq;
    const from = details.clinic ? interpolate(fromNamed, { clinic: isolated(details.clinic) }) : fromClinic;
    return html`<p>${sentences(language, [html`<strong>${from}</strong>`, note])}</p>`;
  }

  #values(): Readonly<Record<string, unknown>> {
    const { language, facts } = this.content;
    const { needlingMinutes, combinedMinutes } = facts.session;
    const { providers: count, outOf: total, from, to } = plannedSessions;
    return {
      count,
      total,
      from,
      to,
      needling: duration(language, 'minute', ...needlingMinutes),
      combined: duration(language, 'minute', combinedMinutes),
      days: duration(language, 'day', ...sorenessDays),
      limit: duration(language, 'day', sorenessDays[1]),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-faq': DnFaq;
  }
}
