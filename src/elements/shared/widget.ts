import {
  LitElement,
  nothing,
  render,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { isServer } from '../../scope/is-server.js';
import type { Content, ChangeableFacts } from '../../content/content.js';
import type { Evidence } from '../../content/facts/fact.js';
import { look } from '../../look/base.js';
import { enumerated } from './enumerated.js';
import { failedBody, frame, pendingBody, readyBody } from './frame.js';
import { ContentController } from './content-controller.js';
import { canDeferLayout, deferLayout } from './defer-layout.js';
import { OpenForPrint } from './open-for-print.js';
import { PendingState } from './pending-state.js';
import { aboutText } from './about-text.js';
import { preserveState } from './preserve-state.js';
import { StaticHtml } from './static-html.js';
import { adoptStylesIn, createStyledRoot } from './styled-root.js';
import { showSlot } from './show-slot.js';
import { urgentLine, type CommonWords } from './common-texts.js';
import { SwallowedContent } from './swallowed-content.js';
import type { Texts } from './text.js';

let instances = 0;

const headingLevels = { attribute: 'heading-level', allowed: [1, 2, 3, 4, 5, 6], fallback: 2 } as const;

/**
 * The base of every widget: its content from the scope it is in, its heading level, its frame and its foot.
 *
 * @slot - Fallback content: shown until the element is ready, and if it can't be rendered.
 * @csspart heading - Each heading.
 * @cssprop [--dn-accent=light-dark(oklch(41.5% 0.08 195), oklch(82% 0.09 195))] - Colour of buttons, links and progress. Its
 *   lightness is clamped so that text is readable.
 * @cssprop [--dn-surface=light-dark(oklch(99% 0.004 95), oklch(20% 0.015 255))] - The widget's background. Text and the other
 *   colours follow `color-scheme`, so a dark background in a light page needs `color-scheme: dark` on the widget too.
 * @cssprop [--dn-text=light-dark(oklch(24% 0.02 255), oklch(95% 0.01 95))] - The text's colour.
 * @cssprop [--dn-border=light-dark(oklch(88% 0.012 95), oklch(36% 0.02 255))] - The hairlines' colour.
 * @cssprop [--dn-radius=1em] - The frame's radius; the others derive from it.
 * @cssprop [--dn-space=1em] - The unit of spacing.
 * @cssprop [--dn-font=inherit] - The font family.
 * @cssprop --dn-focus - The focus ring's colour. Default: the accent as it is used.
 * @cssprop [--dn-scroll-margin=4em] - Space kept free above what receives the focus, for a sticky header.
 */
export abstract class Widget<
  Words extends Texts<CommonWords>,
  OwnFacts extends ChangeableFacts = object,
> extends LitElement {
  static readonly version = __VERSION__;

  static override styles: CSSResultGroup = look;

  static override readonly properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The level of the widget's own heading, 1 to 6. Default: 2. Another value falls back to it, with a warning. */
  declare headingLevel: number;

  /** The English words, which each widget includes: parts of the words by name. */
  static readonly words: Texts<CommonWords>;

  /** The facts it states that a clinic can change, if any. */
  protected readonly facts?: OwnFacts;

  /** The evidence for its statements: their sources are listed in its foot. */
  protected abstract get evidence(): readonly Evidence[];

  /** Whether the next update discards the rendered DOM first, as it does for new content. */
  protected forcesRender = false;

  /** The prefix of every id inside this element, so that ids are unique across widgets. */
  protected readonly uid = isServer ? 'dn' : `dn${String(++instances)}`;

  readonly #static = new StaticHtml();
  readonly #swallowed = new SwallowedContent(this);
  readonly #pending = new PendingState(this);

  /** Where its content is from, and whether that is loaded. */
  protected readonly contentController = new ContentController<Words, OwnFacts>(this, {
    words: (this.constructor as typeof Widget).words as Words,
    facts: () => this.facts ?? ({} as OwnFacts),
    hasStatic: () => this.#static.isPresent,
    staysWhilePending: () => this.staysWhilePending,
    contentChanged: () => this.contentChanged?.(),
  });

  constructor() {
    super();
    this.headingLevel = 2;
    new OpenForPrint(this);
  }

  /** The heading level of its title: the valid value of `headingLevel`. */
  protected get titleLevel(): number {
    return enumerated(this, this.headingLevel, headingLevels);
  }

  /** The content in its language, with the clinic's details and changes. */
  protected get content(): Content<Words, OwnFacts> {
    return this.contentController.content;
  }

  /** Whether what is rendered stays while other changes load. */
  protected get staysWhilePending(): boolean {
    return true;
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#static.find(this.shadowRoot);
    return createStyledRoot(this);
  }

  /** Called by the browser when the element is moved to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStylesIn(this.shadowRoot, this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.contentController.update();
  }

  protected override update(changed: PropertyValues<this>): void {
    const { status, needsNewDom, isRendered } = this.contentController;
    const restoreState = needsNewDom ? preserveState(this.renderRoot) : undefined;
    // Text translated by the browser must not stay beside new words, nor a failed render beside its replacement.
    if (needsNewDom || this.forcesRender || status === 'failed') render(nothing, this.renderRoot, this.renderOptions);
    this.forcesRender = false;
    const isDeferred = status === 'ready' && !isRendered && !this.#static.isPresent && canDeferLayout(this);
    super.update(changed);
    this.#pending.set(status === 'pending' && !isRendered && !this.#static.isPresent);
    if (isDeferred) deferLayout(this.renderRoot);
    if (status === 'ready') this.#static.remove();
    restoreState?.();
  }

  /** If rendering fails, the static HTML or the light DOM stays readable, with the urgent line if that can be rendered. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (!this.contentController.fail(error) && !this.#static.isPresent) showSlot(this.renderRoot);
    }
  }

  /** Called when `content` is new, before it is rendered. */
  protected contentChanged?(): void;

  protected abstract renderBody(): TemplateResult;

  /** When to get help at once: also shown while content is pending. */
  protected renderUrgent(): TemplateResult {
    return urgentLine(this.content);
  }

  /** What this is, when it was written and who reviewed it; the rest is collapsed. */
  protected renderFoot(): TemplateResult {
    return aboutText(this.content, this.evidence);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { status } = this.contentController;
    if (status !== 'ready' && this.#static.isPresent) return nothing;
    const bodies = {
      failed: () => failedBody(this.content),
      pending: () => pendingBody(this.content, this.renderUrgent()),
      ready: () => readyBody(this.renderBody(), this.renderFoot()),
    };
    return frame(this.content.language, bodies[status](), this.#swallowed.isFound);
  }
}
