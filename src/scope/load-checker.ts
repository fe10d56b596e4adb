/** Loads the check of changes. Only files that no bundler serves can be asked for at another address. */
export const loadChecker: (suffix: string) => Promise<typeof import('../content/changes/accept.js')> = () =>
  import('../content/changes/accept.js');
