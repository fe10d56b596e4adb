import type { Change } from './content.js';

/** Combines two changes: the inner one is applied over the outer one, so a level can only be raised. */
export function composeChanges(outer: Change | undefined, inner: Change | undefined): Change | undefined {
  if (!outer || !inner) return inner ?? outer;
  return {
    version: `${outer.version}.${inner.version}`,
    raise: (screening) => inner.raise(outer.raise(screening)),
    apply: (content, markLanguage) => {
      const applied = inner.apply(outer.apply(content, markLanguage), markLanguage);
      const { screening } = applied.facts;
      // The outer levels also apply to the questions that the inner one adds.
      return screening ? { ...applied, facts: { ...applied.facts, screening: outer.raise(screening) } } : applied;
    },
  };
}
