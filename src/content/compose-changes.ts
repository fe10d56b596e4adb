import type { Change } from './content.js';

/** Two clinics' changes as one: the nearer one is laid over the outer one, so a level can only rise. */
export function composeChanges(outer: Change | undefined, own: Change | undefined): Change | undefined {
  if (!outer || !own) return own ?? outer;
  return {
    version: `${outer.version}.${own.version}`,
    raise: (screening) => own.raise(outer.raise(screening)),
    lay: (content, mark) => {
      const laid = own.lay(outer.lay(content, mark), mark);
      const { screening } = laid.facts;
      // The outer levels hold for the questions that the nearer one asks, too.
      return screening ? { ...laid, facts: { ...laid.facts, screening: outer.raise(screening) } } : laid;
    },
  };
}
