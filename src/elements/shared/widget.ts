import {
  html,
  LitElement,
  nothing,
  render,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { isServer } from '../../scope/render-context.js';
import type { Content, Facts } from '../../content/content.js';
import type { Evidence } from '../../content/facts/fact.js';
import { tagOf } from '../../content/languages.js';
import { look } from '../../look/base.js';
import { adoptStylesIn, createRootElsewhere } from './adopt-styles.js';
import { enumerated } from './enumerated.js';
import { ContentController } from './content-controller.js';
import { OpenForPrint } from './open-for-print.js';
import { provenance } from './provenance.js';
import { preserveState } from './preserve-state.js';
import { StaticHtml } from './static-html.js';
import { showSlot } from './show-slot.js';
import { contact, disclaimer, urgentLine, type CommonWords } from './common-texts.js';
import { SwallowedContent } from './swallowed-content.js';
import type { Texts } from './text.js';

let instances = 0;

/**
 * What every widget has: its content from the scope it is in, its heading level, its frame and its foot.
 *
 * Light-DOM children are what is readable until the element is ready, and if it never is.
 *
 * @csspart heading - Each heading.
 * @cssprop --dn-accent - Colour of buttons, links and progress; its lightness is held where text must be readable.
 * @cssprop --dn-surface - The widget's background. Text and the other colours follow `color-scheme`, so a dark background
 *   in a light page needs `color-scheme: dark` on the widget too.
 * @cssprop --dn-text - The text's colour.
 * @cssprop --dn-border - The hairlines' colour.
 * @cssprop --dn-radius - The frame's radius; the others follow it.
 * @cssprop --dn-space - One step of space.
 * @cssprop --dn-font - The font family; without it, the page's.
 * @cssprop --dn-focus - The focus ring's colour; without it, the accent.
 * @cssprop --dn-scroll-margin - Space kept free above what takes the focus, for a sticky header.
 */
export abstract class Widget<Words extends Texts<CommonWords>, OwnFacts extends Facts = object> extends LitElement {
  static readonly version = __VERSION__;

  static override styles: CSSResultGroup = look;

  static override readonly properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The level of the widget's own heading, 1 to 6. Default: 2. Another value falls back to it, with a warning. */
  declare headingLevel: number;

  /** What each widget says in English, which it brings along: the parts of the words by their names. */
  static readonly words: Texts<CommonWords>;

  /** The facts it states that a clinic can change; without one, none. */
  protected readonly facts?: OwnFacts;

  /** What it states that has a source: the sources are listed in its foot. */
  protected abstract get basis(): readonly Evidence[];

  /** Starts every id inside this element, so that ids are unique across widgets. */
  protected readonly uid = isServer ? 'dn' : `dn${String(++instances)}`;

  readonly #static = new StaticHtml();
  readonly #swallowed = new SwallowedContent(this);

  readonly #source = new ContentController<Words, OwnFacts>(this, {
    words: (this.constructor as typeof Widget).words as Words,
    facts: () => this.facts ?? ({} as OwnFacts),
    hasStatic: () => this.#static.isThere,
    staysWhilePending: () => this.staysWhilePending,
    changed: () => this.contentChanged?.(),
  });

  /** Whether the next update renders all from the start, as it does for other content. */
  protected forcesRender = false;

  constructor() {
    super();
    this.headingLevel = 2;
    new OpenForPrint(this);
  }

  /** `heading-level`, checked. */
  protected get titleLevel(): number {
    return enumerated(this, this.headingLevel, {
      attribute: 'heading-level',
      allowed: [1, 2, 3, 4, 5, 6],
      fallback: 2,
    });
  }

  /** The words of its language, with the clinic's details and changes. */
  protected get content(): Content<Words, OwnFacts> {
    return this.#source.content;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#static.find(this.shadowRoot);
    const root = this.ownerDocument === document ? super.createRenderRoot() : createRootElsewhere(this);
    // What is rendered must not end at a node that is removed.
    this.renderOptions.renderBefore = null;
    return root;
  }

  /** Called by the browser when the element has come into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot && this.hasUpdated) adoptStylesIn(this.shadowRoot, this);
  }

  /** Whether a clinic's changes are in force. */
  protected get isChanged(): boolean {
    return this.#source.change !== undefined;
  }

  /** Whether what is rendered stays while other changes load. */
  protected get staysWhilePending(): boolean {
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#source.update();
  }

  protected override update(changed: PropertyValues<this>): void {
    const { status, isNew } = this.#source;
    const restoreState = isNew ? preserveState(this.renderRoot) : undefined;
    // What the browser translated in the page must not stay beside other words, nor what failed beside its replacement.
    if (isNew || this.forcesRender || status === 'failed') render(nothing, this.renderRoot, this.renderOptions);
    this.forcesRender = false;
    super.update(changed);
    if (status !== 'ready') return;
    this.#source.rendered();
    this.#static.remove();
    restoreState?.();
  }

  /** Whatever goes wrong, the static HTML or the light DOM can be read, with when to get help if that can be rendered. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (!this.#source.fail()) {
        if (!this.#static.isThere) showSlot(this.renderRoot);
        return;
      }
      console.error(
        `<${this.localName}> can't be drawn, and shows what stands in it. Load a newer version, or report this:`,
        error,
      );
      this.requestUpdate();
    }
  }

  /** Called when `content` is new, before it is drawn. */
  protected contentChanged?(): void;

  protected abstract renderBody(): TemplateResult;

  /** When to get help at once: what is shown even while the rest is on its way. */
  protected renderUrgent(): TemplateResult {
    return urgentLine(this.content);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { status } = this.#source;
    if (status !== 'ready' && this.#static.isThere) return nothing;
    const { language, words } = this.content;
    const bodies = {
      failed: () => html`${urgentLine(this.content)}<slot></slot>`,
      pending: () =>
        html`${this.renderUrgent()}<slot></slot>
          <p class="muted">${words.common.waiting}</p>`,
      ready: () =>
        html`${this.renderBody()}
          <div class="foot">${this.renderFoot()}</div>`,
    };
    return html`<div class="dn" lang=${tagOf(language)} dir=${language.dir}>
        <div class="body">${bodies[status]()}</div>
      </div>
      ${this.#swallowed.isFound ? html`<slot></slot>` : nothing}`;
  }

  /** What this is, how old it is, and who reviewed it; the rest is one tap away. */
  protected renderFoot(): TemplateResult {
    const { content } = this;
    return provenance(content, this.basis, html`${contact(content)} ${disclaimer(content)}`);
  }
}
