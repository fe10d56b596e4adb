import { waitUntil } from '@open-wc/testing';
import '../../src/entries/dn-widgets.js';
import type { DnEligibilityCheck } from '../../src/entries/classes.js';
import { mount, settled } from './mount.js';
import { allByRole, byRole, queryByRole } from './role.js';
import { type Answers, calm, label, type QuestionId, questionIds, questions } from './screening-table.js';

/** The visible text of an element, on one line. */
export const textOf = (element: HTMLElement): string => element.innerText.replace(/\s+/g, ' ').trim();

/** A screening as a reader uses it, by roles, names and text. */
export class ScreeningPage {
  constructor(readonly element: DnEligibilityCheck) {}

  /** A screening on the page, at its start. */
  static async open(html = '<dn-eligibility-check></dn-eligibility-check>'): Promise<ScreeningPage> {
    const element = mount<DnEligibilityCheck>(html, 'dn-eligibility-check');
    await settled();
    return new ScreeningPage(element);
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The element has no shadow root.');
    return shadowRoot;
  }

  /** The heading of the screen: the highest one. */
  get title(): HTMLElement {
    const [highest] = allByRole(this.root, 'heading').sort((a, b) => a.localName.localeCompare(b.localName));
    if (!highest) throw new Error('The screen has no heading.');
    return highest;
  }

  get text(): string {
    return [...this.root.children].map((part) => textOf(part as HTMLElement)).join(' ');
  }

  /** Follows a button or a link. */
  async press(name: string | RegExp): Promise<void> {
    (queryByRole(this.root, 'button', name) ?? byRole(this.root, 'link', name)).click();
    await settled();
  }

  group(question: QuestionId): HTMLElement {
    return byRole(this.root, 'group', questions[question].text);
  }

  radio<Id extends QuestionId>(question: Id, answer: Answers[Id]): HTMLInputElement {
    return byRole<HTMLInputElement>(this.group(question), 'radio', label(question, answer));
  }

  async choose<Id extends QuestionId>(question: Id, answer: Answers[Id]): Promise<void> {
    this.radio(question, answer).click();
    await settled();
  }

  /** Follows the Change link of a question on the check. */
  async change(question: QuestionId): Promise<void> {
    await this.press(new RegExp(`^Change\\b.*${questions[question].topic.source}`, 'i'));
  }

  async start(): Promise<void> {
    await this.press('Start');
  }

  /** Answers all questions from the first on; by default, with no concern. In steps this ends at the check. */
  async answerAll(given: Partial<Answers> = {}): Promise<void> {
    const answers = { ...calm, ...given };
    for (const question of questionIds) {
      await this.choose(question, answers[question]);
      if (queryByRole(this.root, 'button', 'Continue')) await this.press('Continue');
    }
  }

  /** From the start to the outcome of these answers, with all that can be taken along. */
  async finish(given?: Partial<Answers>): Promise<void> {
    await this.start();
    await this.answerAll(given);
    await this.press('See what this means');
    await this.handout();
  }

  /** Waits for the ways to take an outcome along, which are loaded when the browser is idle. */
  async handout(): Promise<HTMLElement> {
    const summary = () => queryByRole(this.root, 'button', 'More ways to take it along');
    await waitUntil(summary, 'The handout is not loaded.');
    return summary()!;
  }

  /** In steps: from the start to a question, with no concern in those before it. */
  async goTo(question: QuestionId): Promise<void> {
    await this.start();
    for (const passed of questionIds.slice(0, questionIds.indexOf(question))) {
      await this.choose(passed, calm[passed]);
      await this.press('Continue');
    }
  }
}
