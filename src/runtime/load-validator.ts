/** Loads the validation of changes. This variant is for bundlers, `load-validator.cdn.ts` for script tags. */
export const loadValidator: (suffix: string) => Promise<typeof import('../content/changes/validate.js')> = () =>
  import('../content/changes/validate.js');
