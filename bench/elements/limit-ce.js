/** Custom elements without a library: a shadow root, one shared style sheet, HTML set once. */
import { form, sessionTimeline, sideEffects } from '../content/html.js';
import { outcomeOf } from '../content/outcome-of.js';
import css from '../content/style.css?inline';

/** @import { Question } from '../types.js' */

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * Defines an element that renders the data that its attribute names.
 * @template Data
 * @param {string} tag
 * @param {(data: Data, root: ShadowRoot) => string} view
 */
function define(tag, view) {
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        const script = /** @type {HTMLElement} */ (document.getElementById(String(this.getAttribute('data'))));
        root.innerHTML = view(JSON.parse(script.textContent), root);
      }
    },
  );
}

/**
 * @param {{ questions: Question[], outcomes: Record<string, string> }} data
 * @param {ShadowRoot} root
 */
function check({ questions, outcomes }, root) {
  /** @type {Record<string, string>} */
  const answers = {};
  root.addEventListener('change', ({ target }) => {
    const { name, value } = /** @type {HTMLInputElement} */ (target);
    answers[name] = value;
    const outcome = outcomeOf(questions, answers);
    if (!outcome) return;
    /** @type {HTMLOutputElement} */ (root.querySelector('output')).textContent = String(outcomes[outcome]);
    root.host.dispatchEvent(new CustomEvent('outcome', { detail: outcome, bubbles: true }));
  });
  return form(questions);
}

define('x-check', check);
define('x-effects', sideEffects);
define('x-timeline', sessionTimeline);
