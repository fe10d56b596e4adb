import { css, html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../scope/is-server.js';
import { emergencySigns, sorenessDays } from '../content/facts/effects.js';
import { feelings, type Urgency } from '../content/facts/symptoms.js';
import { duration } from '../content/duration.js';
import { common, emergency, symptoms } from '../content/words/en/index.js';
import { printAndNoScriptStyles } from '../look/print-and-no-script.js';
import { look } from '../look/base.js';
import { bullets } from '../look/bullets.js';
import { careCard, careCardStyles } from '../look/care-card.js';
import { optionStyles } from '../look/option.js';
import { section, title } from '../look/section.js';
import { signStyles, levelColors } from '../look/shapes.js';
import { ClearOnLeave } from './shared/clear-on-leave.js';
import { emergencyCard } from './shared/emergency-card.js';
import { phoneNumbers } from './shared/phone-numbers.js';
import { withEmergencyNumber } from './shared/common-texts.js';
import { interpolate, type Texts } from './shared/text.js';
import { unrecorded } from './shared/unrecorded.js';
import { Widget } from './shared/widget.js';

type Feeling = (typeof feelings)[number]['id'];

const words = { common, emergency, symptoms };

/**
 * What may be felt after a session, and whom to call: emergencies are always first. The list is fixed: the reader can filter
 * it by what they feel, and nothing is inferred from combinations.
 *
 * Use it after a session. Do not use it as a diagnosis, and do not put it into a collapsed section.
 *
 * @tagname dn-symptom-guide
 * @summary After a session: what is expected, and whom to call.
 * @csspart card - Each care card.
 * @csspart option - Each feeling to choose.
 */
export class DnSymptomGuide extends Widget<Texts<typeof words>> {
  static override readonly styles = [
    look,
    printAndNoScriptStyles,
    signStyles,
    levelColors,
    careCardStyles,
    optionStyles,
    css`
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
        border: 0;
      }
      .chips legend {
        margin-block-end: 0.5em;
      }
      .chips strong {
        font-size: 1.125em;
        font-weight: 650;
      }
      .chips .option {
        gap: 0.6em;
        padding-inline: 0.9em;
      }
      .today {
        padding: 0.85em 1em;
        border-inline-start: 0.3em solid var(--_tone);
        border-radius: var(--_control-radius);
        background: var(--_ground);
      }
      li:has(> .feeling[hidden]) {
        display: none;
      }
      @media print {
        .group[hidden],
        .feeling[hidden],
        li:has(> .feeling[hidden]) {
          display: block;
        }
      }
    `,
  ];

  static override readonly words = words;

  static override readonly properties = { chosen: { state: true } };

  protected override readonly evidence = [...emergencySigns, ...feelings];

  /** What the reader feels. If nothing is chosen, as at first, everything is shown. */
  declare private chosen: ReadonlySet<Feeling>;

  constructor() {
    super();
    this.chosen = new Set();
    new ClearOnLeave(this, () => {
      this.chosen = new Set();
    });
  }

  protected override renderUrgent(): TemplateResult {
    return emergencyCard(this.content, this.titleLevel + 1);
  }

  protected override renderBody(): TemplateResult {
    return html`${title(this.titleLevel, this.content.words.symptoms.heading)} ${this.renderUrgent()}
    ${unrecorded(this.#renderFeelings())}`;
  }

  #renderFeelings(): TemplateResult {
    const { doctorToday, provider, expected } = this.content.words.symptoms;
    const headingLevel = this.titleLevel + 1;
    const severe = html`<p>
      <strong>${withEmergencyNumber(this.content.words.symptoms.severe, this.content)}</strong>
    </p>`;
    return html`
      ${this.#renderChoice()}
      ${this.#renderGroup('doctorToday', (signs) =>
        careCard({
          urgency: 'urgent',
          headingLevel,
          urgencyLabel: doctorToday.urgency,
          heading: doctorToday.heading,
          signs: bullets(signs),
          after: severe,
        }),
      )}
      ${this.#renderGroup(
        'providerToday',
        (signs) =>
          html`<div class="today diamond">
            ${signs}
            <p>${phoneNumbers(this.content)}</p>
          </div>`,
      )}
      ${this.#renderGroup('provider', (signs) =>
        careCard({
          urgency: 'nonUrgent',
          headingLevel,
          urgencyLabel: provider.urgency,
          heading: provider.heading,
          signs: bullets(signs),
          after: html`<p>${phoneNumbers(this.content)}</p>
            ${severe}`,
        }),
      )}
      ${this.#renderGroup('expected', (signs) => section(this.titleLevel, expected.heading, html`${bullets(signs)} ${severe}`))}
    `;
  }

  #renderChoice(): TemplateResult {
    const { choose, chooseHint, feelings: texts } = this.content.words.symptoms;
    return html`<fieldset class="chips no-print needs-script" ?disabled=${isServer}>
      <legend><strong>${choose}</strong><br />${chooseHint}</legend>
      ${feelings.map(
        ({ id }) =>
          html`<label class="option" part="option">
            <input
              type="checkbox"
              autocomplete="off"
              .checked=${this.chosen.has(id)}
              @change=${() => {
                this.#toggle(id);
              }}
            />
            ${texts[id].name}
          </label>`,
      )}
    </fieldset>`;
  }

  #toggle(id: Feeling): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  /** The feelings of one urgency. Those that the reader did not choose are hidden, but rendered for print. */
  #renderGroup(urgency: Urgency, render: (signs: readonly TemplateResult[]) => TemplateResult): TemplateResult {
    const shown = (id: Feeling) => this.chosen.size === 0 || this.chosen.has(id);
    const group = feelings.filter((feeling) => feeling.urgency === urgency);
    const signs = group.map(
      ({ id }) => html`<div class="feeling" ?hidden=${!shown(id)}>${this.#renderFeeling(id)}</div>`,
    );
    return html`<div class="group" ?hidden=${!group.some(({ id }) => shown(id))}>${render(signs)}</div>`;
  }

  #renderFeeling(id: Feeling): TemplateResult {
    const { feelings: texts, infectEmergency } = this.content.words.symptoms;
    const limit = duration(this.content.language, 'day', sorenessDays[1]);
    return html`
      <p>${interpolate(texts[id].about, { limit })}</p>
      ${id === 'infect' ? html`<p>${withEmergencyNumber(infectEmergency, this.content)}</p>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-symptom-guide': DnSymptomGuide;
  }
}
