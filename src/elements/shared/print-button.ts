import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Content } from '../../content/content.js';
import { canPrint } from '../../handout/can-print.js';
import { isServer } from '../../scope/is-server.js';
import { printWidget } from './print-widget.js';
import { sheetHead } from './sheet-head.js';
import { plainText, type Text } from './text.js';

/** A button that prints a widget alone, with the clinic and the date, where the page can print; `more` is beside it. */
export function printButton(
  widget: LitElement,
  content: Content,
  { title, text }: { readonly title: Text; readonly text: Text },
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  if (!canPrint()) return nothing;
  return html`<div class="actions needs-script">
    <button
      type="button"
      class="primary"
      part="button"
      ?disabled=${isServer}
      @click=${() => {
        printWidget(widget, plainText(title), sheetHead(content));
      }}
    >
      ${text}
    </button>
    ${more}
  </div>`;
}
