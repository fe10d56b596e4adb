/** The same three elements written plainly with Lit: a reference. */
import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { outcomeOf } from '../content/outcome-of.js';
import css from '../content/style.css?inline';

const list = (items) =>
  items.map(
    ([term, text]) =>
      html`<li>
        <b>${term}</b>
        <div>${text}</div>
      </li>`,
  );

class Base extends LitElement {
  static styles = unsafeCSS(css);
  static properties = { data: { attribute: false } };

  connectedCallback() {
    super.connectedCallback();
    this.data ??= JSON.parse(document.getElementById(this.getAttribute('data')).textContent);
  }
}

class Check extends Base {
  static properties = { answers: { state: true } };

  constructor() {
    super();
    this.answers = {};
  }

  get outcome() {
    return outcomeOf(this.data.questions, this.answers);
  }

  answer({ target }) {
    this.answers = { ...this.answers, [target.name]: target.value };
    const detail = this.outcome;
    if (detail) this.dispatchEvent(new CustomEvent('outcome', { detail, bubbles: true, composed: true }));
  }

  option(id, value, label) {
    return html`<label
      ><input type="radio" name=${id} value=${value} .checked=${this.answers[id] === value} /> ${label}</label
    >`;
  }

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
      <output aria-live="polite">${outcomes[this.outcome] ?? nothing}</output>
    </form>`;
  }
}
customElements.define('x-check', Check);

class Effects extends Base {
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

class Timeline extends Base {
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
