import type { Change } from './content.js';

/** Combines two changes: the inner one is applied over the outer one, so a level can only be raised. */
export function composeChanges(outer: Change | undefined, own: Change | undefined): Change | undefined {
  if (!outer || !own) return own ?? outer;
  return {
    version: `${outer.version}.${own.version}`,
    raise: (screening) => own.raise(outer.raise(screening)),
    apply: (content, markLanguage) => {
      const applied = own.apply(outer.apply(content, markLanguage), markLanguage);
      const { screening } = applied.facts;
      // The outer levels also apply to the questions that the inner one adds.
      return screening ? { ...applied, facts: { ...applied.facts, screening: outer.raise(screening) } } : applied;
    },
  };
}
