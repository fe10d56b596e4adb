import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { english, type Content } from '../../content/content.js';
import type { Basis } from '../../content/facts/fact.js';
import { sources } from '../../content/facts/sources.js';
import { fill } from '../../content/fill.js';
import { look } from '../../look/base.js';
import { sourceList } from '../../look/sources.js';
import { ScopeConsumer } from '../../scope/scope-consumer.js';
import { choice } from './choice.js';
import { contact, disclaimer, type CommonWords } from './standing.js';

let instances = 0;

/**
 * What every widget has: its content from the scope it stands in, its heading level, its frame and its foot.
 *
 * Light-DOM children are what is readable until the element is ready, and if it never is.
 *
 * @csspart heading - Each heading.
 * @cssprop --dn-accent - Colour of buttons, links and progress; its lightness is held where text must be readable.
 * @cssprop --dn-surface - The widget's background.
 * @cssprop --dn-text - The text's colour.
 * @cssprop --dn-border - The hairlines' colour.
 * @cssprop --dn-radius - The frame's radius; the others follow it.
 * @cssprop --dn-space - One step of space.
 * @cssprop --dn-font - The font family; without it, the page's.
 * @cssprop --dn-focus - The focus ring's colour; without it, the accent.
 * @cssprop --dn-scroll-margin - Space kept free above what takes the focus, for a sticky header.
 */
export abstract class Widget<Words extends CommonWords> extends LitElement {
  static readonly version = __VERSION__;

  static override styles: CSSResultGroup = look;

  /** The level of the widget's own heading, 1 to 6. Default: 2. Another value falls back to it, with a warning. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The words this element brings along. */
  protected abstract readonly builtIn: Words;

  /** The facts this element states: their sources are listed in its foot. */
  protected abstract readonly basis: readonly Basis[];

  /** Starts every id inside this element, so that ids are unique across widgets. */
  protected readonly uid = `dn${String(++instances)}`;

  readonly #scope = new ScopeConsumer(this);

  protected get content(): Content<Words> {
    return { language: english, words: this.builtIn, details: this.#scope.scope.details };
  }

  protected get level(): number {
    return choice(this, this.headingLevel, { attribute: 'heading-level', allowed: [1, 2, 3, 4, 5, 6], fallback: 2 });
  }

  protected abstract renderBody(): TemplateResult;

  protected override render(): TemplateResult {
    const { lang, dir } = this.content.language;
    return html`<div class="dn" lang=${lang} dir=${dir}>
      <div class="body">
        ${this.renderBody()}
        <div class="foot">${this.renderFoot()}</div>
      </div>
    </div>`;
  }

  /** Whom to ask, what this is not, and where it comes from. */
  protected renderFoot(): TemplateResult {
    const { content } = this;
    const { common } = content.words;
    const cited = [...new Set(this.basis.flatMap((fact) => fact.sources ?? []))];
    return html`
      ${contact(content)} ${disclaimer(content)}
      <div class="provenance">
        ${
          cited.length > 0
            ? sourceList({
                label: fill(common.sources, { count: cited.length }),
                sources: cited.map((id) => sources[id]),
                newTab: common.newTab,
              })
            : nothing
        }
        <p>${common.notReviewed}</p>
      </div>
    `;
  }
}
