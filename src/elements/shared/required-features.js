/**
 * The features that a browser must have: each by its Baseline name, then paths from the global object to check. If one is
 * missing nothing is registered. The linter allows only features from 2020 or older and those listed here. Older ones are
 * listed if widgets would work only in part without them. Colours and layouts need no features: each has a fallback.
 *
 * @type {readonly (readonly [feature: string, ...paths: string[]])[]}
 */
export const requiredFeatures = [
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
