/** Where the page's scope is kept, on the root element. By itself, so that a language's own script has no more of it. */
export const pageScopeKey = Symbol.for('dn-content@1');
