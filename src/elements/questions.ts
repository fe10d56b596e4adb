import { css, html, nothing, type TemplateResult } from 'lit';
import { common, matters, questions } from '../content/words/en/index.js';
import { removePrintedCopy } from '../handout/print.js';
import { bullets } from '../look/bullets.js';
import { buttonStyles } from '../look/button.js';
import { look } from '../look/base.js';
import { printAndNoScriptStyles } from '../look/print-and-no-script.js';
import { section, title } from '../look/section.js';
import { tickList, tickListStyles } from '../look/tick-list.js';
import { ClearOnLeave, clearChoices } from './shared/clear-on-leave.js';
import { MarkedPreferences } from './shared/marked-preferences.js';
import { printButton } from './shared/print-button.js';
import { type Text, type Texts } from './shared/text.js';
import { unrecorded } from './shared/unrecorded.js';
import { Widget } from './shared/widget.js';

const words = { common, matters, questions };

/** Empty lines on paper, for questions of the reader's own. */
const lines = [1, 2, 3];

/**
 * Questions to ask the provider, as checkboxes; printed on one page, with lines for the reader's own questions and with what
 * they marked in `dn-options`.
 *
 * Nothing is stored or sent: leaving the page clears the checkboxes.
 *
 * @tagname dn-questions
 * @summary Questions to ask; prints on one page.
 * @csspart option - Each checkbox with its text.
 * @csspart button - The button that prints.
 */
export class DnQuestions extends Widget<Texts<typeof words>> {
  static override readonly styles = [
    look,
    printAndNoScriptStyles,
    buttonStyles,
    tickListStyles,
    css`
      .own {
        display: none;
      }
      .line {
        block-size: 2.2em;
        max-inline-size: none;
        border-block-end: 1px solid;
      }
      @media print {
        .own {
          display: block;
        }
      }
    `,
  ];

  static override readonly words = words;

  protected override readonly evidence = [];

  readonly #preferences = new MarkedPreferences(this);

  constructor() {
    super();
    new ClearOnLeave(this, () => {
      clearChoices(this.renderRoot);
      removePrintedCopy(this.renderRoot);
    });
  }

  protected override renderBody(): TemplateResult {
    const { heading, intro, treatment, care, print } = this.content.words.questions;
    const { titleLevel } = this;
    return html`
      ${title(titleLevel, heading)}
      <p class="no-print">${intro}</p>
      ${unrecorded(
        html`<div class="columns">${this.#renderTicks('treatment', treatment)} ${this.#renderTicks('care', care)}</div>
          ${this.#renderPreferences()}`,
      )}
      ${this.#renderLines()} ${printButton(this, this.content, { title: heading, text: print })}
    `;
  }

  #renderTicks(name: string, { heading, ...texts }: Readonly<Record<string, Text>>): TemplateResult {
    const headingId = `${this.uid}-${name}`;
    return section(
      this.titleLevel,
      html`<span id=${headingId}>${heading}</span>`,
      tickList(
        headingId,
        Object.entries(texts).map(([id, text]) => ({ id, text })),
      ),
    );
  }

  /** What the reader marked in `dn-options`: on paper beside the questions. */
  #renderPreferences(): TemplateResult | typeof nothing {
    const { matters } = this.content.words;
    const marked = this.#preferences.all;
    if (marked.length === 0) return nothing;
    return section(this.titleLevel, matters.heading, bullets(marked.map((id) => matters[id])));
  }

  /** On paper only: nothing is typed here. */
  #renderLines(): TemplateResult {
    return html`<div class="own">
      <p><strong>${this.content.words.questions.own}</strong></p>
      ${lines.map(() => html`<p class="line"></p>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-questions': DnQuestions;
  }
}
