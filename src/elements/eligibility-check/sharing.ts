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
  const { state, share, outcomeDisplay, agreed } = view;
  if (!agreed || share === 'nothing' || state.screen !== 'outcome') return {};
  const answers = { ...state.answers };
  if (outcomeDisplay === 'list') return { answers };
  const { level } = view.assessment;
  if (level === 'incomplete') return {};
  return share === 'answers' ? { outcome: level, answers } : { outcome: level };
}

interface Entries {
  /** The prefix of their names. */
  readonly name: string;
  /** The version of the content that the reader read. */
  readonly version: string;
  readonly shared: Shared;
}

/** Adds what is shared to the entries of a form; without a name, or before the end, nothing. */
export function addEntries(entries: FormData, { name, version, shared: { outcome, answers } }: Entries): void {
  if (!name || !(outcome ?? answers)) return;
  if (outcome) entries.append(`${name}.outcome`, outcome);
  for (const [question, answer] of Object.entries(answers ?? {})) entries.append(`${name}.${question}`, answer);
  entries.append(`${name}.version`, version);
}
