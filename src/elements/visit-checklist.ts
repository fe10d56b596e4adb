import { css, html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../scope/render-context.js';
import { electricalDevices } from '../content/facts/session.js';
import { munoz2022 } from '../content/facts/screening.js';
import { checklist, common, main } from '../content/words/en/index.js';
import { canPrint, removeHandout } from '../handout/print.js';
import { printAndNoScriptStyles } from '../look/print-and-no-script.js';
import { look } from '../look/base.js';
import { buttonStyles } from '../look/button.js';
import { section, title } from '../look/section.js';
import { ClearOnLeave, untick } from './shared/clear-on-leave.js';
import { printWidget } from './shared/print-widget.js';
import { mainMessage } from './shared/main-message.js';
import { plainText, type Text, type Texts } from './shared/text.js';
import { unrecorded } from './shared/unrecorded.js';
import { Widget } from './shared/widget.js';

const words = { checklist, common, main };

/**
 * What to look for in a provider, and what to tell them, as checkboxes; it can be printed on one page.
 *
 * Use it before the first visit. Do not use it as a form: nothing is stored or sent, and leaving the page clears the
 * checkboxes.
 *
 * @tagname dn-visit-checklist
 * @summary Choosing a provider, and what to tell them.
 * @csspart option - Each checkbox with its text.
 * @csspart button - The button that prints.
 */
export class DnVisitChecklist extends Widget<Texts<typeof words>> {
  static override readonly styles = [
    look,
    printAndNoScriptStyles,
    buttonStyles,
    css`
      .ticks {
        display: grid;
        list-style: none;
      }
      .ticks > li {
        max-inline-size: none;
        border-block-start: 1px solid var(--_hairline);
      }
      .ticks label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: 0.75em;
        min-block-size: var(--_target);
        padding-block: 0.5em;
        cursor: pointer;
      }
      .ticks label:has(:focus-visible) {
        outline: 3px solid var(--_focus);
        outline-offset: 3px;
      }
      .ticks input {
        inline-size: 1.35em;
        block-size: 1.35em;
        margin: 0;
        /* Its row is higher than the checkbox. */
        scroll-margin-block: 3em;
        font: inherit;
        outline: none;
        accent-color: var(--_accent);
        cursor: pointer;
      }
    `,
  ];

  static override readonly words = words;

  protected override readonly basis = [{ facts: [], sources: [munoz2022] }, electricalDevices];

  constructor() {
    super();
    new ClearOnLeave(this, () => {
      untick(this.renderRoot);
      removeHandout(this.renderRoot);
    });
  }

  protected override renderBody(): TemplateResult {
    const { heading, intro, provider, tell, keepMedicine } = this.content.words.checklist;
    const { titleLevel } = this;
    return html`
      ${title(titleLevel, heading)} ${mainMessage(this.content)}
      <p>${intro}</p>
      ${unrecorded(
        html`<div class="columns">
          ${section(
            titleLevel,
            provider.heading,
            this.#renderTicks('provider', provider, ['qualified', 'trained', 'sterile']),
          )}
          ${section(
            titleLevel,
            tell.heading,
            html`${this.#renderTicks('tell', tell, ['pregnancy', 'infection', 'history', 'device', 'medicines', 'needles'])}
              <p><strong>${keepMedicine}</strong></p>`,
          )}
        </div>`,
      )}
      ${canPrint() ? this.#renderPrint() : nothing}
    `;
  }

  #renderPrint(): TemplateResult {
    const { heading, print } = this.content.words.checklist;
    return html`<div class="actions needs-script">
      <button
        type="button"
        class="primary"
        part="button"
        ?disabled=${isServer}
        @click=${() => printWidget(this, plainText(heading))}
      >
        ${print}
      </button>
    </div>`;
  }

  /** A list of checkboxes, labelled by its introduction for screen readers. */
  #renderTicks(name: string, texts: Readonly<Record<string, Text>>, ids: readonly string[]): TemplateResult {
    const introId = `${this.uid}-${name}`;
    return html`<p id=${introId}>${texts.intro}</p>
      <ul class="ticks" role="list" aria-labelledby=${introId}>
        ${ids.map(
          (id) =>
            html`<li>
              <label part="option"
                ><input type="checkbox" data-id=${id} autocomplete="off" /><span>${texts[id]}</span></label
              >
            </li>`,
        )}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-visit-checklist': DnVisitChecklist;
  }
}
