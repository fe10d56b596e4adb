/** Loads the check of changes, through the page's bundler. `load-checker.cdn.ts` does it for script tags. */
export const loadChecker: (suffix: string) => Promise<typeof import('../content/changes/validate.js')> = () =>
  import('../content/changes/validate.js');
