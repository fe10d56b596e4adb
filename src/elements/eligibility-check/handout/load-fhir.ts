/** Loads what writes a QuestionnaireResponse. This variant is for bundlers, `load-fhir.cdn.ts` for script tags. */
export const loadFhir: (suffix: string) => Promise<typeof import('../../../handout/fhir.js')> = () =>
  import('../../../handout/fhir.js');
