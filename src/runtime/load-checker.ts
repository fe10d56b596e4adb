/** Loads the validation of changes. This variant is for bundlers, `load-checker.cdn.ts` for script tags. */
export const loadChecker: (suffix: string) => Promise<typeof import('../content/changes/validate.js')> = () =>
  import('../content/changes/validate.js');
