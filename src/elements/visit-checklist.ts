import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../scope/is-server.js';
import { electricalDevices } from '../content/facts/session.js';
import { munoz2022 } from '../content/facts/screening.js';
import { checklist, common, main } from '../content/words/en/index.js';
import { canPrint } from '../handout/can-print.js';
import { removePrintedCopy } from '../handout/print.js';
import { printAndNoScriptStyles } from '../look/print-and-no-script.js';
import { look } from '../look/base.js';
import { buttonStyles } from '../look/button.js';
import { section, title } from '../look/section.js';
import { tickList, tickListStyles } from '../look/tick-list.js';
import { ClearOnLeave, clearChoices } from './shared/clear-on-leave.js';
import { printButton } from './shared/print-button.js';
import { printPart } from './shared/print-widget.js';
import { discussionSheet, discussionSheetStyles } from './shared/discussion-sheet.js';
import { mainMessage } from './shared/main-message.js';
import { plainText, type Text, type Texts } from './shared/text.js';
import { unrecorded } from './shared/unrecorded.js';
import { Widget } from './shared/widget.js';

const words = { checklist, common, main };

/**
 * What to look for in a provider, and what to tell them, as checkboxes; it can be printed on one page. A second button prints
 * "What was talked about": a page to fill in by hand, together, which is not consent by itself.
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
  static override readonly styles = [look, printAndNoScriptStyles, buttonStyles, tickListStyles, discussionSheetStyles];

  static override readonly words = words;

  protected override readonly evidence = [{ facts: [], sources: [munoz2022] }, electricalDevices];

  constructor() {
    super();
    new ClearOnLeave(this, () => {
      clearChoices(this.renderRoot);
      removePrintedCopy(this.renderRoot);
    });
  }

  protected override renderBody(): TemplateResult {
    const { heading, intro, provider, tell, keepMedicine } = this.content.words.checklist;
    const { titleLevel } = this;
    return html`
      ${title(titleLevel, heading)} ${mainMessage(this.content)}
      <p class="no-print">${intro}</p>
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
      ${canPrint() ? html`${this.#renderPrint()} ${isServer ? nothing : discussionSheet(this.content)}` : nothing}
    `;
  }

  #renderPrint(): TemplateResult | typeof nothing {
    const { heading, print, sheet } = this.content.words.checklist;
    return printButton(
      this,
      this.content,
      { title: heading, text: print },
      html`<button
        type="button"
        part="button"
        ?disabled=${isServer}
        @click=${() => {
          this.#printSheet();
        }}
      >
        ${sheet.button}
      </button>`,
    );
  }

  #printSheet(): void {
    const part = this.renderRoot.querySelector('.sheet');
    if (part) printPart(this, part, plainText(this.content.words.checklist.sheet.heading));
  }

  /** A list of checkboxes, labelled by its introduction for screen readers. */
  #renderTicks(name: string, texts: Readonly<Record<string, Text>>, ids: readonly string[]): TemplateResult {
    const introId = `${this.uid}-${name}`;
    return html`<p id=${introId}>${texts.intro}</p>
      ${tickList(
        introId,
        ids.map((id) => ({ id, text: texts[id] })),
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-visit-checklist': DnVisitChecklist;
  }
}
