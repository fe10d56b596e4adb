/** Custom elements without a library: a shadow root, one shared style sheet, HTML set once. */
import { form, sessionTimeline, sideEffects } from '../content/html.js';
import { outcomeOf } from '../content/outcome-of.js';
import css from '../content/style.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

class Base extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = this.view(JSON.parse(document.getElementById(this.getAttribute('data')).textContent));
  }
}

customElements.define(
  'x-check',
  class extends Base {
    view({ questions, outcomes }) {
      const answers = {};
      this.shadowRoot.addEventListener('change', ({ target }) => {
        answers[target.name] = target.value;
        const outcome = outcomeOf(questions, answers);
        if (!outcome) return;
        this.shadowRoot.querySelector('output').textContent = outcomes[outcome];
        this.dispatchEvent(new CustomEvent('outcome', { detail: outcome, bubbles: true }));
      });
      return form(questions);
    }
  },
);

customElements.define(
  'x-effects',
  class extends Base {
    view(groups) {
      return sideEffects(groups);
    }
  },
);

customElements.define(
  'x-timeline',
  class extends Base {
    view(phases) {
      return sessionTimeline(phases);
    }
  },
);
