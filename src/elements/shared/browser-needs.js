/**
 * What a browser must have: each feature by the name that Baseline has for it, then the paths from the global object to
 * look for. Where one is missing nothing registers. The linter allows nothing newer than 2020 but what stands here; what
 * is older stands here where a page without it would be half there. Colours and layouts need nothing: each has a plain
 * one before it.
 *
 * @type {readonly (readonly [feature: string, ...paths: string[]])[]}
 */
export const needs = [
  ['aborting', 'AbortController'],
  ['array-flat', 'Array.prototype.flatMap'],
  ['array-includes', 'Array.prototype.includes'],
  ['autonomous-custom-elements', 'customElements'],
  ['bigint', 'BigInt'],
  ['constructed-stylesheets', 'CSSStyleSheet.prototype.replaceSync', 'Document.prototype.adoptedStyleSheets'],
  [
    'dom',
    'CharacterData.prototype.remove',
    'Element.prototype.append',
    'Element.prototype.closest',
    'Element.prototype.getAttributeNames',
    'Element.prototype.remove',
    'Element.prototype.replaceWith',
    'Element.prototype.toggleAttribute',
    'Node.prototype.getRootNode',
    'Node.prototype.isConnected',
  ],
  [
    'form-associated-custom-elements',
    'HTMLElement.prototype.attachInternals',
    'ElementInternals.prototype.setFormValue',
  ],
  ['intl-list-format', 'Intl.ListFormat'],
  ['intl-locale', 'Intl.Locale'],
  ['object-object', 'Object.entries', 'Object.fromEntries', 'Object.values'],
  ['object-hasown', 'Object.hasOwn'],
  ['queuemicrotask', 'queueMicrotask'],
  ['shadow-dom', 'Element.prototype.attachShadow'],
  ['string-matchall', 'String.prototype.matchAll'],
  ['string-pad', 'String.prototype.padStart'],
  ['string-replaceall', 'String.prototype.replaceAll'],
  ['text-encoding', 'TextDecoder', 'TextEncoder'],
];
