/** The property of the root element that holds the page's scope; a module of its own, as a language's script needs it alone. */
export const pageScopeKey = Symbol.for('dn-content@1');
