import type { TemplateResult } from 'lit';
import { answerList, outcomeModel } from '../../handout/outcome-model.js';
import { assess } from '../../screening/assess.js';
import type { Layout } from '../../screening/layouts.js';
import * as transitions from '../../screening/state.js';
import type { Screen, ScreeningState } from '../../screening/state.js';
import { warnIfClipped } from '../shared/clipped.js';
import type { Text } from '../shared/text.js';
import { addStyles } from '../shared/add-styles.js';
import { EligibilityCompleteEvent, EligibilityRestartEvent, EligibilityStepEvent } from './events.js';
import { loadHandoutOnce } from './handout/load-handout-once.js';
import type { Handout, HandoutHost } from './handout/handout.js';
import { NeedleFearLink } from './needle-fear-link.js';
import { clearQuestion, focusQuestion } from './question.js';
import { renderScreen } from './screens.js';
import { addEntries, shared } from './sharing.js';
import type { Actions, View } from './view.js';

/** The current settings and content of the element. */
interface ScreeningInput extends Pick<View, 'content' | 'titleLevel' | 'uid' | 'share' | 'outcomeDisplay' | 'agreed'> {
  readonly layout: Layout;
  /** The prefix of form entries. */
  readonly name: string;
}

/** How a started screening uses its element. */
export interface ScreeningHost {
  readonly element: HandoutHost['element'];
  readonly input: () => ScreeningInput;
  /** Its content in a language, with further words: nothing until they are loaded. */
  readonly contentIn: HandoutHost['contentIn'];
  /** Renders, into new DOM if the screen is new, and then focuses. */
  readonly render: (next?: { readonly focus: '.title' | '.errors'; readonly isNewScreen: boolean }) => void;
  /** Clears everything that the reader chose. */
  readonly clear: () => void;
}

/** A screening from the first question on: its state, its screens and its events. */
export class StartedScreening {
  readonly #host: ScreeningHost;
  readonly #needleFear: NeedleFearLink;
  #state = transitions.initialState;
  #handout: Handout | undefined;

  readonly #actions: Actions = {
    answer: (question, answer) => {
      this.#setAnswers(transitions.answer(this.#state, question, answer));
    },
    clear: (question) => {
      this.#setAnswers(transitions.clear(this.#state, question));
      clearQuestion(this.#root, this.#view, question);
    },
    proceed: () => {
      this.#go(transitions.proceed(this.#state, this.#view.screening));
    },
    back: () => {
      const { layout } = this.#host.input();
      this.#go(transitions.back(this.#state, layout, this.#view.screening));
    },
    editAnswer: (index) => {
      this.#go(transitions.editAnswer(this.#state, index));
    },
    focusQuestion: (question) => {
      focusQuestion(this.#root, this.#view, question);
    },
    print: () => {
      if (this.#handout) this.#handout.print();
      else window.print();
    },
    restart: () => {
      this.#host.clear();
      this.#host.render({ focus: '.title', isNewScreen: false });
      this.#host.element.dispatchEvent(new EligibilityRestartEvent());
    },
  };

  constructor(host: ScreeningHost) {
    this.#host = host;
    this.#needleFear = new NeedleFearLink(host.element);
    void this.#loadHandout();
  }

  get screen(): Screen {
    return this.#state.screen;
  }

  begin(): void {
    this.#go(transitions.begin(this.#state, this.#host.input().layout));
  }

  clear(): void {
    this.#state = transitions.initialState;
    this.#handout?.clear();
  }

  render(): TemplateResult {
    return renderScreen(this.#view);
  }

  /** Call when a new screen is focused. */
  focused(): void {
    void warnIfClipped(this.#host.element);
  }

  /** Reconciles the state with changed content. */
  reconcile(): void {
    const { layout, content } = this.#host.input();
    this.#state = transitions.reconcile(this.#state, layout, content.facts.screening);
    this.#handout?.load();
  }

  /** Adds what the reader agreed to share to the entries of a form. */
  addEntries(entries: FormData): void {
    const { name, content } = this.#host.input();
    addEntries(entries, { name, version: content.contentVersion, shared: shared(this.#view) });
  }

  async #loadHandout(): Promise<void> {
    const { Handout, styles } = await loadHandoutOnce();
    const { element, contentIn, render } = this.#host;
    addStyles(element, styles);
    this.#handout = new Handout({
      element,
      contentIn,
      render: () => {
        if (this.#state.screen === 'outcome') render();
      },
      view: () => this.#view,
      model: (content) => {
        const { screening, outcomeDisplay } = this.#view;
        const toModel = outcomeDisplay === 'list' ? answerList<Text> : outcomeModel<Text>;
        return toModel(content, screening, this.#state.answers);
      },
    });
  }

  get #root(): ParentNode {
    return this.#host.element.renderRoot;
  }

  get #view(): View {
    const { content, titleLevel, uid, share, outcomeDisplay, agreed } = this.#host.input();
    const { screening } = content.facts;
    const state = this.#state;
    return {
      content,
      screening,
      titleLevel,
      uid,
      state,
      share,
      outcomeDisplay,
      agreed,
      actions: this.#actions,
      needleFear: this.#needleFear,
      handout: this.#handout,
      get assessment() {
        return assess(screening, state.answers);
      },
    };
  }

  /** Renders only if errors are shown: everything else is unchanged, and the radios keep their state. */
  #setAnswers(state: ScreeningState): void {
    this.#state = state;
    if (state.unanswered.length > 0) this.#host.render();
  }

  /** Shows the next state, and dispatches events with as much of it as the reader agreed to share. */
  #go(state: ScreeningState): void {
    const { element, render } = this.#host;
    this.#state = state;
    this.#handout?.clear();
    const arrived = state.unanswered.length === 0;
    // Each question is rendered into new DOM: text of the last one that the browser translated must not stay.
    render({ focus: arrived ? '.title' : '.errors', isNewScreen: arrived });

    if (state.screen === 'outcome') element.dispatchEvent(new EligibilityCompleteEvent(shared(this.#view)));
    if (arrived && state.screen === 'question') {
      element.dispatchEvent(new EligibilityStepEvent(state.index, this.#view.screening.questions.length));
    }
  }
}
