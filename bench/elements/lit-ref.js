/** The same three elements written plainly with Lit: a reference. */
import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { outcomeOf } from '../content/outcome-of.js';
import css from '../content/style.css?inline';

/** @import { EffectGroup, Group, Question } from '../types.js' */

/** @param {Group['items']} items */
const list = (items) =>
  items.map(
    ([term, text]) =>
      html`<li>
        <b>${term}</b>
        <div>${text}</div>
      </li>`,
  );

/**
 * Renders the data that its attribute names.
 * @template Data
 */
class Base extends LitElement {
  /** @override */
  static styles = unsafeCSS(css);
  /** @override @type {import('lit').PropertyDeclarations} */
  static properties = { data: { attribute: false } };

  constructor() {
    super();
    this.data = /** @type {Data} */ (/** @type {unknown} */ (undefined));
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    const script = /** @type {HTMLElement} */ (document.getElementById(String(this.getAttribute('data'))));
    this.data ??= JSON.parse(script.textContent);
  }
}

/** @extends {Base<{ questions: Question[], outcomes: Record<string, string> }>} */
class Check extends Base {
  /** @override */
  static properties = { answers: { state: true } };

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.answers = {};
  }

  get outcome() {
    return outcomeOf(this.data.questions, this.answers);
  }

  /** @param {{ target: HTMLInputElement }} event */
  answer({ target }) {
    this.answers = { ...this.answers, [target.name]: target.value };
    const detail = this.outcome;
    if (detail) this.dispatchEvent(new CustomEvent('outcome', { detail, bubbles: true, composed: true }));
  }

  /**
   * @param {string} id
   * @param {string} value
   * @param {string} label
   */
  option(id, value, label) {
    return html`<label
      ><input type="radio" name=${id} value=${value} .checked=${this.answers[id] === value} /> ${label}</label
    >`;
  }

  /** @override */
  render() {
    const { questions, outcomes } = this.data;
    return html`<form @change=${this.answer}>
      ${questions.map(
        ({ id, text }) =>
          html`<fieldset>
            <legend>${text}</legend>
            ${this.option(id, 'yes', 'Yes')}${this.option(id, 'no', 'No')}
          </fieldset>`,
      )}
      <output aria-live="polite">${outcomes[String(this.outcome)] ?? nothing}</output>
    </form>`;
  }
}
customElements.define('x-check', Check);

/** @extends {Base<EffectGroup[]>} */
class Effects extends Base {
  /** @override */
  render() {
    return html`<h2>Side effects</h2>
      ${this.data.map(
        ({ title, note, items }) =>
          html`<details open>
            <summary>${title} <small>${note}</small></summary>
            <ul>
              ${list(items)}
            </ul>
          </details>`,
      )}`;
  }
}
customElements.define('x-effects', Effects);

/** @extends {Base<Group[]>} */
class Timeline extends Base {
  /** @override */
  render() {
    return html`<h2>Session timeline</h2>
      ${this.data.map(
        ({ title, items }) =>
          html`<div class="phase">
            <h3>${title}</h3>
            <ol>
              ${list(items)}
            </ol>
          </div>`,
      )}`;
  }
}
customElements.define('x-timeline', Timeline);
