import type { Changes } from '../content/changes/schema/changes.js';
import wordParts from '../content/word-parts.json';

const screening = ['dn-eligibility-check'];
const timeline = ['dn-session-timeline'];

/** The widgets that show a part of the words. */
function widgetsOf(part: string): readonly string[] {
  // Therapies have no part of the words of their own: the session's part has them.
  if (part === 'therapies') return timeline;
  if (part === 'common') return ['every widget'];
  return Object.entries<readonly string[]>(wordParts).flatMap(([tag, parts]) => (parts.includes(part) ? [tag] : []));
}

/** A summary of a clinic's changes: a line for each, with the widgets it affects. */
export function summary({ text = {}, note = {}, screening: stricter = {}, session, hide = [] }: Changes): string[] {
  const line = (what: string, widgets: readonly string[]) => `${what} (${widgets.join(', ')})`;
  const partOf = (id: string) => widgetsOf(id.split('.')[0] ?? '');
  const each = (byLanguage: Readonly<Record<string, object>>) =>
    Object.entries(byLanguage).flatMap(([lang, texts]) => Object.keys(texts).map((id) => ({ lang, id })));
  return [
    ...each(text).map(({ lang, id }) => line(`says ${id} in its own words in ${lang}`, partOf(id))),
    ...each(note).map(({ lang, id }) => line(`adds a note to ${id} in ${lang}`, screening)),
    ...Object.entries(stricter.raise ?? {}).flatMap(([question, answers]) =>
      Object.entries(answers ?? {}).map(([answer, raised]) =>
        line(`takes ${question}: ${answer} as ${raised?.level ?? ''}`, screening),
      ),
    ),
    ...(stricter.ask ?? []).map((id) => line(`asks ${id}`, screening)),
    ...(stricter.add ?? []).map(({ id }) => line(`adds the question ${id}`, screening)),
    ...Object.entries(session ?? {}).map(([id, minutes]) =>
      line(`sets ${id} to ${[minutes].flat().join(' to ')}`, timeline),
    ),
    ...hide.map((id) => line(`hides ${id}`, partOf(id))),
  ];
}
