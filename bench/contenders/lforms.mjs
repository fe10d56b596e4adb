import { questionnaire } from '../content/fhir.mjs';
import { json, page } from './document.mjs';
import { reading } from './reading.mjs';

const folder = '/modules/lforms/dist/lforms';

/**
 * LHC-Forms for the questions, static HTML for the rest.
 * @param {number} copies
 */
export const html = (copies) =>
  page({
    head: `<link rel="stylesheet" href="${folder}/webcomponent/styles.css">`,
    body: `<wc-lhc-form></wc-lhc-form>
<script src="${folder}/webcomponent/assets/lib/zone.min.js"></script>
<script src="${folder}/webcomponent/lhc-forms.js"></script>
<script src="${folder}/fhir/R4/lformsFHIR.min.js"></script>
<script>document.querySelector('wc-lhc-form').questionnaire =
LForms.Util.convertFHIRQuestionnaireToLForms(${json(questionnaire)}, 'R4')</script>${reading(copies)}`,
  });

export function hooks() {
  /** @param {string} text */
  const labels = (text) =>
    [...document.querySelectorAll('wc-lhc-form label')].filter(
      (label) => label.querySelector('input[type=radio]') && label.textContent.trim() === text,
    );
  window.bench = {
    isDrawn: () => !!document.querySelector('.timeline li'),
    answer: (index) => labels(index === 9 ? 'Yes' : 'No')[index],
    outcome: () => {
      const form = /** @type {HTMLElement | null} */ (document.querySelector('wc-lhc-form'));
      return /Talk to a clinician before you book\./.exec(form?.innerText ?? '')?.[0];
    },
  };
}
