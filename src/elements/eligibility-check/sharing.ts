import type { Level } from '../../content/levels.js';
import type { Answers } from '../../screening/assess.js';
import type { View } from './view.js';

/** The shared data of a finished screening. */
export interface Shared {
  readonly outcome?: Level;
  readonly answers?: Answers;
}

/** The shared data: at an outcome, what the reader agreed to share; before, nothing. */
export function shared({ state, assessment, share, agreed }: View): Shared {
  const { level: outcome } = assessment;
  if (!agreed || share === 'nothing' || state.screen !== 'outcome' || outcome === 'incomplete') return {};
  return share === 'answers' ? { outcome, answers: { ...state.answers } } : { outcome };
}

/** The form entries of what is shared; without a name or an outcome a form gets nothing. */
export function formEntries(name: string, { outcome, answers = {} }: Shared, version: string): FormData | null {
  if (!name || !outcome) return null;
  const entries = new FormData();
  entries.set(`${name}.outcome`, outcome);
  for (const [question, answer] of Object.entries(answers)) entries.set(`${name}.${question}`, answer);
  entries.set(`${name}.version`, version);
  return entries;
}
