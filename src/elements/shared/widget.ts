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
import { builtIn, contentVersion, type Change, type Content, type Facts } from '../../content/content.js';
import type { Basis } from '../../content/facts/fact.js';
import { english, tagOf } from '../../content/languages.js';
import { look } from '../../look/base.js';
import type { Scope } from '../../scope/scope.js';
import { ScopeConsumer } from '../../scope/scope-consumer.js';
import { wordsIn, type Said } from '../../scope/words.js';
import { adoptStylesIn, createRootElsewhere } from './adopt-styles.js';
import { choice } from './choice.js';
import { OpenForPrint } from './open-for-print.js';
import { provenance } from './provenance.js';
import { remember } from './remember.js';
import { contact, disclaimer, urgentLine, type CommonWords } from './standing.js';
import { SwallowedContent } from './swallowed-content.js';
import { mark, type Texts } from './text.js';

let instances = 0;

/**
 * What every widget has: its content from the scope it stands in, its heading level, its frame and its foot.
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
export abstract class Widget<Words extends Texts<CommonWords>, Stated extends Facts = object> extends LitElement {
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
  protected readonly facts?: Stated;

  /** What it states that has a source: the sources are listed in its foot. */
  protected abstract get basis(): readonly Basis[];

  /** What it says now: the words of its language, with the clinic's details and changes. */
  protected content!: Content<Words, Stated>;

  /** Starts every id inside this element, so that ids are unique across widgets. */
  protected readonly uid = isServer ? 'dn' : `dn${String(++instances)}`;

  readonly #place = new ScopeConsumer(this, () => {
    if (this.#look().key !== this.#seen) this.requestUpdate();
  });

  /** Where it stood when it was last updated: what is the same is not drawn anew. */
  #seen = '';

  /** The clinic's changes that hold. */
  #change: Change | undefined;

  readonly #swallowed = new SwallowedContent(this);

  /** Tells the content that is shown from another. */
  #shown = '';

  /** The content that was drawn last. */
  #drawn = '';

  /** Whether its content is on its way. Until then only what is always true is shown. */
  #pending = false;

  /** Whether the next update draws all anew, as it does for other content. */
  protected isStale = false;

  /** Whether its content could not be drawn. */
  #hasFailed = false;

  /** Static HTML that was in the root before. It stays until its place can be taken. */
  #static: readonly ChildNode[] = [];

  constructor() {
    super();
    this.headingLevel = 2;
    new OpenForPrint(this);
  }

  protected get level(): number {
    return choice(this, this.headingLevel, { attribute: 'heading-level', allowed: [1, 2, 3, 4, 5, 6], fallback: 2 });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#static = [...(this.shadowRoot?.childNodes ?? [])];
    const root = this.ownerDocument === document ? super.createRenderRoot() : createRootElsewhere(this);
    // What is drawn must not end at a node that goes.
    this.renderOptions.renderBefore = null;
    return root;
  }

  /** Called by the browser when the element has come into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot && this.hasUpdated) adoptStylesIn(this.shadowRoot, this);
  }

  /** Whether a clinic's changes hold. */
  protected get isChanged(): boolean {
    return this.#change !== undefined;
  }

  /** Whether what is drawn stays while other changes are on their way. */
  protected get staysWhilePending(): boolean {
    return true;
  }

  /** Where it stands: its scope, and its words as far as they have come. */
  #look() {
    const { scope, language } = this.#place;
    const brought = (this.constructor as typeof Widget).words as Words;
    const said = wordsIn(language, brought);
    const { details, change, pending } = scope;
    const key = JSON.stringify([language, said?.language.lang, details, change?.version, pending]);
    return { scope, language, brought, said, key };
  }

  /** Takes the content of where it stands, as far as it has come. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { scope, language, brought, said, key } = this.#look();
    this.#seen = key;
    const isPending = Boolean(scope.pending);
    // The last changes hold until the next are known.
    if (!isPending || !this.#drawn) this.#change = scope.change;
    // Static words stay where those of their language can't be had.
    const isLost = this.#isStatic && said?.language.lang !== language.lang;
    const isHeld = isPending && !(this.#drawn && this.staysWhilePending);
    this.#pending = isHeld || isLost || (!said && (this.#pending || !this.#shown));
    // While another language is on its way, the one that is shown stays.
    if (said) this.#take(said, scope);
    else if (!this.#shown) this.#take({ language: english, words: brought }, scope);
  }

  protected override update(changed: PropertyValues<this>): void {
    const isHeldBack = this.#pending || this.#hasFailed;
    const isNew = !isHeldBack && this.#shown !== this.#drawn;
    const restore = isNew ? remember(this.renderRoot) : undefined;
    // What the browser translated in the page must not stay beside other words, nor what failed beside what stands in.
    if (isNew || this.isStale || this.#hasFailed) render(nothing, this.renderRoot, this.renderOptions);
    this.isStale = false;
    super.update(changed);
    if (isHeldBack) return;
    this.#drawn = this.#shown;
    for (const node of this.#static) node.remove();
    this.#static = [];
    restore?.();
  }

  /** Whatever goes wrong, static words, or what stands in the element, with when to get help if it can be, are there to read. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (this.#hasFailed) {
        this.#showSlot();
        return;
      }
      this.#hasFailed = true;
      console.error(
        `<${this.localName}> can't be drawn, and shows what stands in it. Load a newer version, or report this:`,
        error,
      );
      this.requestUpdate();
    }
  }

  /** Puts what stands in the element alone, without Lit, which may be what fails. */
  #showSlot(): void {
    if (this.#isStatic) return;
    const root = this.renderRoot;
    while (root.lastChild) root.removeChild(root.lastChild);
    root.appendChild(document.createElement('slot'));
  }

  get #isStatic(): boolean {
    return this.#static.length > 0;
  }

  #take({ language, words }: Said<Words>, { details }: Scope): void {
    const change = this.#change;
    const version = contentVersion(language, change);
    const shown = JSON.stringify([version, language, details]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#hasFailed = false;
    const own = { ...builtIn(language, words, this.facts ?? ({} as Stated)), details };
    this.content = own;
    this.content = change?.lay(own, mark) ?? own;
    this.contentChanged?.();
  }

  /** Called when `content` is new, before it is drawn. */
  protected contentChanged?(): void;

  protected abstract renderBody(): TemplateResult;

  /** When to get help at once: what is shown even while the rest is on its way. */
  protected renderUrgent(): TemplateResult {
    return urgentLine(this.content);
  }

  protected override render(): TemplateResult | typeof nothing {
    if ((this.#pending || this.#hasFailed) && this.#isStatic) return nothing;
    const { language, words } = this.content;
    const body = this.#hasFailed
      ? html`${urgentLine(this.content)}<slot></slot>`
      : this.#pending
        ? html`${this.renderUrgent()}<slot></slot>
            <p class="muted">${words.common.waiting}</p>`
        : html`${this.renderBody()}
            <div class="foot">${this.renderFoot()}</div>`;
    return html`<div class="dn" lang=${tagOf(language)} dir=${language.dir}>
        <div class="body">${body}</div>
      </div>
      ${this.#swallowed.isFound ? html`<slot></slot>` : nothing}`;
  }

  /** What this is, how old it is, and who reviewed it; the rest is one tap away. */
  protected renderFoot(): TemplateResult {
    const { content } = this;
    return provenance(content, this.basis, html`${contact(content)} ${disclaimer(content)}`);
  }
}
