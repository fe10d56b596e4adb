import { css, html, nothing, type TemplateResult } from 'lit';
import { duration } from '../content/duration.js';
import { sorenessDays } from '../content/facts/effects.js';
import { quizQuestions, soreDay } from '../content/facts/quiz.js';
import { common, quiz } from '../content/words/en/index.js';
import { look } from '../look/base.js';
import { optionStyles } from '../look/option.js';
import { title } from '../look/section.js';
import { isServer } from '../scope/is-server.js';
import { ClearOnLeave, clearChoices } from './shared/clear-on-leave.js';
import { urgentLine } from './shared/common-texts.js';
import { interpolate, type Text, type Texts } from './shared/text.js';
import { unrecorded } from './shared/unrecorded.js';
import { Widget } from './shared/widget.js';

const words = { common, quiz };

type Question = (typeof quizQuestions)[number];

/**
 * Five questions to check oneself. Whatever is chosen, our answer and its reason are shown at once in the same tone; there is no
 * score, nothing is kept, and no event reports an answer.
 *
 * Use it at the end of a page, after what it asks about. Do not use it as a test of the reader, or as consent.
 *
 * @tagname dn-quiz
 * @summary Five questions to check oneself, each answer explained.
 * @csspart option - Each answer with its radio button.
 */
export class DnQuiz extends Widget<Texts<typeof words>> {
  static override readonly styles = [
    look,
    optionStyles,
    css`
      .question,
      fieldset {
        display: flex;
        flex-direction: column;
        gap: 0.5em;
        min-inline-size: 0;
        border: 0;
      }
      legend {
        margin-block-end: 0.5em;
        font-weight: 650;
      }
      /* The tiles of long answers are higher than their radio buttons. */
      .option input {
        scroll-margin-block: 4.5em;
      }
      .reason {
        display: flex;
        flex-direction: column;
        gap: 0.5em;
        padding: 0.85em 1em;
        border-radius: var(--_control-radius);
        background: var(--_inset);
      }
      .reason:empty {
        padding: 0;
      }
      /* A script hides the answers of static HTML again, so what is below would move. */
      @media screen and (scripting: enabled) {
        .static {
          padding: 0;
        }
        .static > * {
          display: none;
        }
      }
    `,
  ];

  static override readonly words = words;

  static override readonly properties = { answered: { state: true } };

  protected override readonly evidence = quizQuestions;

  /** The questions that the reader answered. Which answer they chose is only in the radio buttons. */
  declare private answered: ReadonlySet<Question['id']>;

  constructor() {
    super();
    this.answered = new Set();
    new ClearOnLeave(this, () => {
      clearChoices(this.renderRoot);
      this.answered = new Set();
    });
  }

  protected override renderBody(): TemplateResult {
    const { heading, intro } = this.content.words.quiz;
    return html`
      ${title(this.titleLevel, heading)}
      <p>${intro}</p>
      ${unrecorded(quizQuestions.map((question) => this.#renderQuestion(question)))}
    `;
  }

  #renderQuestion(question: Question): TemplateResult {
    const { id, choices } = question;
    const texts = this.content.words.quiz[id] as Readonly<Record<string, Text>>;
    const text = interpolate(texts.question as Text, { day: soreDay });
    const reason = this.#isShown(id) ? this.#renderReason(question, texts) : nothing;
    return html`<div class="question">
      <fieldset ?disabled=${isServer}>
        <legend>${text}</legend>
        ${choices.map(
          (choice, index) =>
            html`<label class="option" part="option">
              <input
                type="radio"
                name="${this.uid}-${id}"
                value=${index}
                data-id="${id}-${choice}"
                autocomplete="off"
                @change=${() => {
                  this.answered = new Set([...this.answered, id]);
                }}
              />
              ${texts[choice]}
            </label>`,
        )}
      </fieldset>
      <div class="reason ${isServer ? 'static' : ''}" role="status">${reason}</div>
    </div>`;
  }

  /** Without JavaScript there is nothing to choose: the answers are shown. */
  #isShown(id: Question['id']): boolean {
    return isServer || this.answered.has(id);
  }

  #renderReason({ right, isEmergency }: Question, texts: Readonly<Record<string, Text>>): TemplateResult {
    const { language, words } = this.content;
    const days = duration(language, 'day', ...sorenessDays);
    return html`<p>${interpolate(words.quiz.answer, { answer: html`<strong>${texts[right]}</strong>` })}</p>
      <p>${interpolate(texts.reason as Text, { days })}</p>
      ${isEmergency ? urgentLine(this.content) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-quiz': DnQuiz;
  }
}
