/** Where the page's scope is kept, on the root element. */
export const pageScopeKey = Symbol.for('dn-content@1');
