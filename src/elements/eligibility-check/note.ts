import { html } from 'lit';
import type { QuestionNote } from '../../content/question-model.js';
import { isolated, interpolate, sentences, type Text } from '../shared/text.js';
import type { View } from './view.js';

/** Whether a note is ours, and less important than the question. */
export const isMuted = ({ kind }: { readonly kind: string }): boolean => kind === 'hint' || kind === 'because';

/** Renders a note under a question. */
export function renderNote({ language }: View['content'], note: QuestionNote<Text>): unknown {
  switch (note.kind) {
    case 'hint':
      return note.text;
    case 'because':
      return interpolate(note.text, { because: note.because });
    case 'note': {
      const { label, clinic } = note;
      const from = clinic ? interpolate(label, { clinic: isolated(clinic) }) : label;
      return sentences(language, [html`<strong>${from}</strong>`, note.text]);
    }
    case 'medicine':
      return html`<strong>${note.text}</strong>`;
  }
}
