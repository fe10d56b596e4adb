import type { Level } from '../../content/levels.js';
import type { Answers } from '../../screening/assess.js';
import type { View } from './view.js';

/** The shared data of a finished screening. */
export interface Shared {
  readonly outcome?: Level;
  readonly answers?: Answers;
}

/** The shared data: at the end, what the reader agreed to share; before, nothing. A list of answers has no outcome. */
export function shared(view: View): Shared {
  const { state, share, outcome, agreed } = view;
  if (!agreed || share === 'nothing' || state.screen !== 'outcome') return {};
  const answers = { ...state.answers };
  if (outcome === 'list') return { answers };
  const { level } = view.assessment;
  if (level === 'incomplete') return {};
  return share === 'answers' ? { outcome: level, answers } : { outcome: level };
}

/** The form entries of what is shared; without a name, or before the end, a form gets nothing. */
export function formEntries(name: string, { outcome, answers }: Shared, version: string): FormData | null {
  if (!name || !(outcome ?? answers)) return null;
  const entries = new FormData();
  if (outcome) entries.set(`${name}.outcome`, outcome);
  for (const [question, answer] of Object.entries(answers ?? {})) entries.set(`${name}.${question}`, answer);
  entries.set(`${name}.version`, version);
  return entries;
}
