/** The property of the root element that holds the page's scope. In its own module, so that a language's script doesn't
 * include the rest. */
export const pageScopeKey = Symbol.for('dn-content@1');
