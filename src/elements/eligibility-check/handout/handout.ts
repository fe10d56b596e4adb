import { css, html, nothing, render, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Content, WordTree } from '../../../content/content.js';
import { languageFor, tagOf, type Language } from '../../../content/languages.js';
import { plainText } from '../../../content/text.js';
import { common, handout } from '../../../content/words/en/index.js';
import { deskText } from '../../../handout/desk-text.js';
import type { toQuestionnaireResponse } from '../../../handout/fhir.js';
import type { OutcomeModel } from '../../../handout/outcome-model.js';
import { outcomeSheet, type LocalizedSheet } from '../../../handout/outcome-sheet.js';
import { removePrintedCopy } from '../../../handout/print.js';
import { qrCode, qrCodeStyles } from '../../../handout/qr-code.js';
import { canSaveFile, revokeFiles, saveFile } from '../../../handout/save-file.js';
import { sheetText } from '../../../handout/sheet-text.js';
import { today } from '../../../handout/today.js';
import { loadWhenIdle } from '../../../runtime/load-when-idle.js';
import { pageScope } from '../../../scope/page-scope.js';
import { printPart, printWidget } from '../../shared/print-widget.js';
import type { Text, Texts } from '../../shared/text.js';
import type { View } from '../view.js';
import { loadFhir } from './load-fhir.js';
import { printedSheet, printedSheetStyles } from './printed-sheet.js';

const words: Texts<{ common: typeof common; handout: typeof handout }> = { common, handout };

type HandoutContent = View['content'] & Content<typeof words>;

/** How the handout uses the screening that it is of. */
export interface HandoutHost {
  /** With `fhir`, the answers can be saved for the clinic's system. */
  readonly element: LitElement & { readonly fhir: boolean };
  /** What is shown now. */
  readonly view: () => View;
  /** The screening's content in a language, with further words: nothing until they are loaded. */
  readonly contentIn: <W extends WordTree>(language: Language, words: W) => (View['content'] & Content<W>) | undefined;
  /** The outcome in the words of a content. */
  readonly model: (content: View['content']) => OutcomeModel<Text>;
  readonly render: () => void;
}

const ownStyles = css`
  .ways > .stack {
    margin-block-start: calc(var(--_space) * 0.5);
  }
`;

export const styles = [qrCodeStyles, printedSheetStyles, ownStyles];

type Status = 'copy' | 'save' | 'share' | 'failed';

/** What a reader can take along from an outcome: a sheet of paper, a text, a code for the desk, a file for the clinic. */
export class Handout implements ReactiveController {
  readonly #host: HandoutHost;
  /** The languages whose words are loaded. */
  #loaded = '';
  #toResponse: typeof toQuestionnaireResponse | undefined;
  /** What the last action led to. */
  #status: Status | undefined;
  /** A new object after each restart, so that the result of an action started before it is ignored. */
  #run = {};
  #showsCode = false;

  /** Requests what is not loaded yet, and renders what is. */
  readonly load = (): void => {
    const loaded = [this.#reader, this.#staff].map((content) => content?.language.lang).join();
    if (loaded === this.#loaded) return;
    this.#loaded = loaded;
    this.#host.render();
  };

  constructor(host: HandoutHost) {
    this.#host = host;
    host.element.addController(this);
    if (host.element.fhir) void this.#loadFhir();
  }

  hostConnected(): void {
    // It announces words that were loaded.
    pageScope().addEventListener('change', this.load);
    this.load();
  }

  hostDisconnected(): void {
    pageScope().removeEventListener('change', this.load);
  }

  async #loadFhir(): Promise<void> {
    const { toQuestionnaireResponse } = await loadWhenIdle('what <dn-eligibility-check fhir> needs', loadFhir);
    this.#toResponse = toQuestionnaireResponse;
    this.#host.render();
  }

  /** Clears what an outcome left. */
  clear(): void {
    this.#status = undefined;
    this.#run = {};
    this.#showsCode = false;
    removePrintedCopy(this.#host.element.renderRoot);
    revokeFiles();
  }

  /** Prints the sheet; while its words are loading, what is shown. */
  print(): void {
    const { element, view } = this.#host;
    const title = plainText(view().content.words.eligibility.start.heading);
    const sheet = this.#sheet;
    const fragment = document.createDocumentFragment();
    if (sheet) render(printedSheet(sheet, this.#staffSheet), fragment);
    const part = fragment.firstElementChild;
    if (!part) {
      printWidget(element, title);
      return;
    }
    // It is in the page while it is copied, because the frame with the copy is placed beside it.
    element.renderRoot.querySelector('.dn')?.append(part);
    printPart(element, part, title);
    part.remove();
  }

  /** The ways besides print. */
  render(): TemplateResult | typeof nothing {
    const content = this.#reader;
    if (!content) return nothing;
    const { more, copy, save, share, fhir, code, failed, file } = content.words.handout;
    const statusTexts = { copy: copy.done, save: save.done, share: share.done, failed };
    const text = this.#deskText;
    return html`<details class="ways no-print">
      <summary>${more}</summary>
      <div class="stack">
        <div class="actions">
          ${'clipboard' in navigator ? this.#button(copy.button, 'copy', () => navigator.clipboard.writeText(this.#text)) : nothing}
          ${canSaveFile() ? this.#button(save.button, 'save', () => this.#save(file)) : nothing}
          ${'share' in navigator ? this.#button(share.button, 'share', () => navigator.share({ text: this.#text })) : nothing}
          ${this.#toResponse && canSaveFile() ? this.#button(fhir, 'save', () => this.#saveResponse(file)) : nothing}
          ${text ? this.#button(this.#showsCode ? code.hide : code.show, undefined, () => (this.#showsCode = !this.#showsCode)) : nothing}
        </div>
        <p role="status">${this.#status && statusTexts[this.#status]}</p>
        ${
          text && this.#showsCode
            ? html`<p>${code.who}</p>
                ${qrCode(text, plainText(code.label))}`
            : nothing
        }
      </div>
    </details>`;
  }

  /** A button; what it does leads to a status. */
  #button(text: Text, done: Status | undefined, act: () => unknown): TemplateResult {
    return html`<button type="button" part="button" @click=${() => this.#act(done, act)}>${text}</button>`;
  }

  /** Does something that a frame, a site, a browser or a reader may refuse, and says what that led to. */
  async #act(done: Status | undefined, act: () => unknown): Promise<void> {
    const run = this.#run;
    let status = done;
    try {
      // A status that stayed the same would not be announced again.
      await Promise.all([act(), this.#setStatus(undefined)]);
    } catch (error) {
      // The reader closed the device's own sheet.
      status = (error as Error).name === 'AbortError' ? undefined : 'failed';
    }
    if (run === this.#run) await this.#setStatus(status);
  }

  async #setStatus(status: Status | undefined): Promise<void> {
    this.#status = status;
    this.#host.render();
    await this.#host.element.updateComplete;
  }

  #save(name: Text): void {
    saveFile(`${plainText(name)}.txt`, 'text/plain;charset=utf-8', this.#text);
  }

  /** In the clinic's language, if it has set one: the file is for its system. */
  #saveResponse(name: Text): void {
    const { content, state } = this.#host.view();
    const response = this.#toResponse?.(this.#staff ?? content, state.answers);
    saveFile(`${plainText(name)}.json`, 'application/fhir+json', JSON.stringify(response, undefined, 2));
  }

  get #reader(): HandoutContent | undefined {
    return this.#host.contentIn(this.#host.view().content.language, words);
  }

  /** In the clinic's language, if it has set one and it is not the reader's. */
  get #staff(): HandoutContent | undefined {
    const { details, language } = this.#host.view().content;
    if (!details.staffLang) return undefined;
    const staff = languageFor(details.staffLang);
    return staff.lang === language.lang ? undefined : this.#host.contentIn(staff, words);
  }

  get #sheet(): LocalizedSheet | undefined {
    return this.#sheetOf(this.#reader);
  }

  get #staffSheet(): LocalizedSheet | undefined {
    return this.#sheetOf(this.#staff);
  }

  #sheetOf(content: HandoutContent | undefined): LocalizedSheet | undefined {
    return content && { language: content.language, parts: outcomeSheet(content, this.#host.model(content)) };
  }

  /** The sheet as a text. */
  get #text(): string {
    return this.#sheet ? sheetText(this.#sheet, this.#staffSheet) : '';
  }

  /** The text of the code, in the clinic's language; nothing if it is too long for one. */
  get #deskText(): string | undefined {
    const content = this.#staff ?? this.#reader;
    if (!content) return undefined;
    const { level, heading, reasons, others } = this.#host.model(content);
    const { language, words } = content;
    return deskText({
      lang: tagOf(language),
      title: plainText(words.eligibility.start.heading),
      date: today(language),
      heading: level && plainText(heading),
      rows: [...reasons, ...others].map(({ topic, answer }) => ({
        topic: plainText(topic),
        answer: plainText(answer),
      })),
    });
  }
}
