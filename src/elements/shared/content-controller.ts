import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  builtIn,
  contentVersion,
  type Change,
  type Content,
  type Facts,
  type WordTree,
} from '../../content/content.js';
import type { Details } from '../../content/details.js';
import { english, type Language } from '../../content/languages.js';
import { languageAt, watchLanguageAt } from '../../scope/language-at.js';
import { pageScope, scopeAt } from '../../scope/page-scope.js';
import { isServer } from '../../scope/is-server.js';
import { renderContext } from '../../scope/render-context.js';
import type { Scope } from '../../scope/scope.js';
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
  readonly changed: () => void;
}

/**
 * A widget's content, from the scope and the language at its host, as far as they are loaded. Requests an update when either
 * changes what is rendered.
 */
export class ContentController<Words extends WordTree, OwnFacts extends Facts> implements ReactiveController {
  /** The words of the widget's language, with the clinic's details and changes. */
  content!: Content<Words, OwnFacts>;

  /** The clinic's changes in force. */
  change: Change | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: ContentOptions<Words, OwnFacts>;
  #words: Words;

  /** Identifies scope and language at the last update; if they are the same, there is nothing to render. */
  #foundKey = '';
  #contentKey = '';
  #renderedKey = '';
  #failedKey: string | undefined;
  #isPending = false;

  readonly #check = (): void => {
    if (this.#find().key !== this.#foundKey) this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & Element, options: ContentOptions<Words, OwnFacts>) {
    this.#host = host;
    this.#options = options;
    this.#words = options.words;
    host.addController(this);
  }

  hostConnected(): void {
    pageScope().addEventListener('change', this.#check);
    watchLanguageAt(this.#host);
    this.#check();
  }

  hostDisconnected(): void {
    pageScope().removeEventListener('change', this.#check);
  }

  hostUpdated(): void {
    if (this.status === 'ready') this.#renderedKey = this.#contentKey;
  }

  /** `pending` until the content is loaded: only what is always true is shown. `failed` when it could not be rendered. */
  get status(): 'pending' | 'ready' | 'failed' {
    if (this.#failedKey === this.#contentKey) return 'failed';
    return this.#isPending ? 'pending' : 'ready';
  }

  /** Whether the content differs from what was rendered last. */
  get isNew(): boolean {
    return this.status === 'ready' && this.#contentKey !== this.#renderedKey;
  }

  /** Updates the content, as far as it is loaded. */
  update(): void {
    const { scope, language, localized, key } = this.#find();
    this.#foundKey = key;
    const isPending = Boolean(scope.pending);
    // The last changes stay in force until the next are known.
    if (!isPending || !this.#renderedKey) this.change = scope.change;
    // Static words stay where those of their language can't be loaded.
    const hasNoWords = this.#options.hasStatic() && localized?.language.lang !== language.lang;
    const isDeferred = isPending && !(this.#renderedKey && this.#options.staysWhilePending());
    this.#isPending = isDeferred || hasNoWords || (!localized && (this.#isPending || !this.#contentKey));
    // While another language loads, the last one is kept.
    if (localized) this.#set(localized, scope);
    else if (!this.#contentKey) this.#set({ language: english, words: this.#words }, scope);
  }

  /** Reports that the content can't be rendered, and requests an update. Returns false if that has failed, too. */
  fail(error: unknown): boolean {
    if (this.status === 'failed') return false;
    this.#failedKey = this.#contentKey;
    console.error(`<${this.#host.localName}> can't be rendered. Load a newer version, or report this:`, error);
    this.#host.requestUpdate();
    return true;
  }

  #find() {
    const { scope, language } = isServer ? renderContext() : this.#atHost;
    const localized = wordsIn(language, this.#words);
    const { details, change, pending } = scope;
    const key = JSON.stringify([language, localized?.language.lang, details, change?.version, pending]);
    return { scope, language, localized, key };
  }

  get #atHost(): { scope: Scope; language: Language } {
    return { scope: scopeAt(this.#host, this.#host), language: languageAt(this.#host) };
  }

  #set({ language, words }: LocalizedWords<Words>, { details }: Scope): void {
    const key = JSON.stringify([contentVersion(language, this.change), language, details]);
    if (key === this.#contentKey) return;
    this.#contentKey = key;
    this.#failedKey = undefined;
    this.#apply({ language, words }, details);
    this.#options.changed();
  }

  #apply(localized: LocalizedWords<Words>, details: Details): void {
    this.content = this.#builtIn(localized, details);
    this.content = this.#changed(this.content);
  }

  #builtIn<W>({ language, words }: LocalizedWords<W>, details: Details): Content<W, OwnFacts> {
    return { ...builtIn(language, words, this.#options.facts()), details };
  }

  #changed<W extends WordTree>(content: Content<W, OwnFacts>): Content<W, OwnFacts> {
    return this.change?.apply(content, markLanguage) ?? content;
  }

  /** The content in a language, with other words: nothing until those are loaded, which this requests, or if that fails. */
  contentIn<W extends WordTree>(language: Language, words: W): Content<W, OwnFacts> | undefined {
    const localized = wordsIn(language, words);
    if (localized?.language.lang !== language.lang) return undefined;
    return this.#changed(this.#builtIn(localized, this.content.details));
  }

  /** Replaces the English words by more complete ones. What is rendered stays: it is the same in both. */
  addWords(words: Words): void {
    this.#words = words;
    const { language, details } = this.content;
    this.#apply(wordsIn(language, words) ?? { language: english, words }, details);
  }
}
