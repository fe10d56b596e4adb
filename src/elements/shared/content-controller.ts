import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  builtIn,
  contentVersion,
  type Change,
  type Content,
  type ChangeableFacts,
  type WordTree,
} from '../../content/content.js';
import type { Details } from '../../content/details.js';
import { english, type Language } from '../../content/languages.js';
import { languageAt, watchLanguageAt } from '../../scope/language-at.js';
import { pageScope, scopeAt } from '../../scope/page-scope.js';
import { isServer } from '../../scope/is-server.js';
import { renderContext } from '../../scope/render-context.js';
import { wordsIn, type LocalizedWords } from '../../scope/words.js';
import { markLanguage } from './text.js';

/** What the controller needs from a widget. */
export interface ContentOptions<Words, OwnFacts> {
  /** The English words, which every widget includes, at least as far as it shows them first. */
  readonly words: Words;
  /** The facts that a clinic can change. Read when content is set. */
  readonly facts: () => OwnFacts;
  /** Whether static HTML is in the root, which stays until words of its language are loaded. */
  readonly hasStatic: () => boolean;
  /** Whether what is rendered stays while other changes load. */
  readonly staysWhilePending: () => boolean;
  /** Called when `content` is new, before it is rendered. */
  readonly contentChanged: () => void;
}

/**
 * A widget's content, from the scope and the language at its host, as far as they are loaded. Requests an update when either
 * changes what is rendered.
 */
export class ContentController<Words extends WordTree, OwnFacts extends ChangeableFacts> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ContentOptions<Words, OwnFacts>;
  #words: Words;
  #content!: Content<Words, OwnFacts>;
  #change: Change | undefined;
  #status: 'pending' | 'ready' | 'failed' = 'pending';

  /** Each identifies the result of a step: what was found, the content that is made of it, and what is rendered of that. */
  #foundKey = '';
  #contentKey = '';
  #renderedKey = '';

  readonly #updateIfChanged = (): void => {
    if (this.#findInput().key !== this.#foundKey) this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & Element, options: ContentOptions<Words, OwnFacts>) {
    this.#host = host;
    this.#options = options;
    this.#words = options.words;
    host.addController(this);
  }

  hostConnected(): void {
    pageScope().addEventListener('change', this.#updateIfChanged);
    watchLanguageAt(this.#host);
    this.#updateIfChanged();
  }

  hostDisconnected(): void {
    pageScope().removeEventListener('change', this.#updateIfChanged);
  }

  hostUpdated(): void {
    if (this.isReady) this.#renderedKey = this.#contentKey;
  }

  /** The words of the widget's language, with the clinic's details and changes. */
  get content(): Content<Words, OwnFacts> {
    return this.#content;
  }

  /** The clinic's changes in force. */
  get change(): Change | undefined {
    return this.#change;
  }

  /**
   * `pending` until the content is loaded: only what is always true is shown. `failed` when it could not be rendered, until
   * there is other content.
   */
  get status() {
    return this.#status;
  }

  /** Whether the content is loaded, and can be rendered. */
  get isReady(): boolean {
    return this.#status === 'ready';
  }

  /** Whether content was rendered once. */
  get isRendered(): boolean {
    return this.#renderedKey !== '';
  }

  /** Whether the content differs from what was rendered last. */
  get needsNewDom(): boolean {
    return this.isReady && this.#contentKey !== this.#renderedKey;
  }

  /** Updates the content, as far as it is loaded. */
  update(): void {
    const { scope, language, localized, key } = this.#findInput();
    const { hasStatic, staysWhilePending } = this.#options;
    this.#foundKey = key;
    // The last changes stay in force until the next are known.
    if (!scope.pending || !this.isRendered) this.#change = scope.change;
    const waitsForChanges = scope.pending && !(this.isRendered && staysWhilePending());
    // Static HTML stays while the words of its language load, and where they can't be loaded.
    const keepsStatic = hasStatic() && localized?.language.lang !== language.lang;
    const lacksWords = !localized && this.#status === 'pending';
    // While another language loads, the last content is kept; before the first, what is always true is in English.
    const next = localized ?? (this.#contentKey ? undefined : { language: english, words: this.#words });
    const hasChanged = next !== undefined && this.#setContent(next, scope.details);
    if (hasChanged || this.#status !== 'failed')
      this.#status = waitsForChanges || keepsStatic || lacksWords ? 'pending' : 'ready';
    if (hasChanged) this.#options.contentChanged();
  }

  /** Reports that the content can't be rendered, and requests an update. Returns false if that has failed, too. */
  fail(error: unknown): boolean {
    if (this.#status === 'failed') return false;
    this.#status = 'failed';
    console.error(`<${this.#host.localName}> can't be rendered. Load a newer version, or report this:`, error);
    this.#host.requestUpdate();
    return true;
  }

  /** The content in a language, with other words: nothing until those are loaded, which this requests, or if that fails. */
  contentIn<W extends WordTree>(language: Language, words: W): Content<W, OwnFacts> | undefined {
    const localized = wordsIn(language, words);
    if (localized?.language.lang !== language.lang) return undefined;
    return this.#withChange(this.#builtIn(localized, this.#content.details));
  }

  /** Replaces the English words by more complete ones. What is rendered stays: it is the same in both. */
  addWords(words: Words): void {
    this.#words = words;
    const { language, details } = this.#content;
    this.#buildContent(wordsIn(language, words) ?? { language: english, words }, details);
  }

  #findInput() {
    const host = this.#host;
    const { scope, language } = isServer ? renderContext() : { scope: scopeAt(host, host), language: languageAt(host) };
    const localized = wordsIn(language, this.#words);
    const { details, change, pending } = scope;
    const key = JSON.stringify([language, localized?.language.lang, details, change?.version, pending]);
    return { scope, language, localized, key };
  }

  /** Sets the content. Returns whether it is new. */
  #setContent(localized: LocalizedWords<Words>, details: Details): boolean {
    const { language } = localized;
    const key = JSON.stringify([contentVersion(language, this.#change), language, details]);
    if (key === this.#contentKey) return false;
    this.#contentKey = key;
    this.#buildContent(localized, details);
    return true;
  }

  /** Without the clinic's changes first, so that what is always true can be rendered if applying them fails. */
  #buildContent(localized: LocalizedWords<Words>, details: Details): void {
    this.#content = this.#builtIn(localized, details);
    this.#content = this.#withChange(this.#content);
  }

  #builtIn<W>({ language, words }: LocalizedWords<W>, details: Details): Content<W, OwnFacts> {
    return { ...builtIn(language, words, this.#options.facts()), details };
  }

  #withChange<W extends WordTree>(content: Content<W, OwnFacts>): Content<W, OwnFacts> {
    return this.#change?.apply(content, markLanguage) ?? content;
  }
}
