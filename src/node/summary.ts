import type { Changes } from '../content/changes/schema/changes.js';

const screening = ['dn-eligibility-check'];
const timeline = ['dn-session-timeline'];

/** The widgets that show a part of the words. */
const widgetsOf: Readonly<Record<string, readonly string[]>> = {
  checklist: ['dn-visit-checklist'],
  common: ['every widget'],
  conditions: ['dn-conditions'],
  contraindications: ['dn-overview', ...screening],
  depth: ['dn-techniques'],
  effects: ['dn-side-effects'],
  eligibility: screening,
  evidence: ['dn-evidence'],
  overview: ['dn-overview'],
  main: ['dn-overview', ...screening, 'dn-visit-checklist', 'dn-takeaways'],
  session: timeline,
  symptoms: ['dn-symptom-guide'],
  takeaways: ['dn-takeaways'],
  techniques: [...timeline, 'dn-techniques'],
  theories: ['dn-how-it-works'],
  therapies: timeline,
};

/** What a clinic's changes change, a line each, and in which widgets. */
export function summary({ text = {}, note = {}, screening: stricter = {}, session, hide = [] }: Changes): string[] {
  const line = (what: string, widgets: readonly string[]) => `${what} (${widgets.join(', ')})`;
  const partOf = (id: string) => widgetsOf[id.split('.')[0] ?? ''] ?? [];
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
