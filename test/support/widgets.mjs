/** Every widget, by its tag. */
export const widgets = [
  ...['dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline', 'dn-symptom-guide', 'dn-overview'],
  ...['dn-techniques', 'dn-conditions', 'dn-how-it-works', 'dn-evidence', 'dn-visit-checklist', 'dn-takeaways'],
];
