import { html, type TemplateResult } from 'lit';
import { bullets } from '../../look/bullets.js';
import { heading } from '../../look/heading.js';
import { isMuted, renderNote } from './note.js';
import { questionOf, type StartView, type View } from './view.js';

/**
 * The questions as text, to read without scripts and take to the provider. Closed, it looks like the button that replaces it
 * when a script runs, and has the same size.
 */
export function renderQuestionsToRead({ content: startContent, titleLevel }: StartView): TemplateResult {
  // Only scripts for browsers are without the other words.
  const content = startContent as View['content'];
  const { start, pageHeading } = content.words.eligibility;
  return html`<details class="no-script">
    <summary class="button primary no-print" part="button">${start.button}</summary>
    ${heading(titleLevel + 1, { content: pageHeading })}
    <ol>
      ${content.facts.screening.questions.map((question) => {
        const { text, answers, notes } = questionOf({ content }, question.id);
        const hints = notes.map(
          (note) => html`<p class=${isMuted(note) ? 'muted' : ''}>${renderNote(content, note)}</p>`,
        );
        return html`<li>
          <strong>${text}</strong>
          ${hints} ${bullets(question.answers.map(({ id }) => answers[id]))}
        </li>`;
      })}
    </ol>
  </details>`;
}
