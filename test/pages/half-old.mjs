/**
 * Functions that were added after ES2015, as paths from the global object: any of them may be missing in a browser that reads
 * our files. Older ones are in every such browser.
 */
const members = {
  AbortSignal: ['any', 'timeout', 'prototype.reason', 'prototype.throwIfAborted'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'flatMap', 'includes'],
  Array: ['fromAsync', 'prototype.toReversed', 'prototype.toSorted', 'prototype.toSpliced', 'prototype.with'],
  CSSStyleSheet: ['prototype.replace', 'prototype.replaceSync'],
  'Element.prototype': [
    ...['after', 'animate', 'append', 'ariaHidden', 'attachShadow', 'before', 'checkVisibility', 'closest', 'part'],
    ...['getAnimations', 'getAttributeNames', 'prepend', 'remove', 'replaceChildren', 'replaceWith', 'setHTMLUnsafe'],
    'toggleAttribute',
  ],
  'CharacterData.prototype': ['after', 'before', 'remove', 'replaceWith'],
  'DocumentFragment.prototype': ['append', 'prepend', 'replaceChildren'],
  ElementInternals: ['prototype.setFormValue', 'prototype.states'],
  'HTMLElement.prototype': ['attachInternals', 'inert', 'popover'],
  Intl: ['DisplayNames', 'ListFormat', 'Locale', 'PluralRules', 'RelativeTimeFormat', 'Segmenter', 'supportedValuesOf'],
  'Intl.DateTimeFormat.prototype': ['formatRange', 'formatToParts'],
  'Intl.NumberFormat.prototype': ['formatRange', 'formatRangeToParts'],
  'Node.prototype': ['getRootNode', 'isConnected'],
  Object: ['entries', 'fromEntries', 'getOwnPropertyDescriptors', 'groupBy', 'hasOwn', 'values'],
  Promise: ['allSettled', 'any', 'try', 'withResolvers', 'prototype.finally'],
  'Set.prototype': ['difference', 'union'],
  'String.prototype': ['at', 'isWellFormed', 'matchAll', 'padEnd', 'padStart', 'replaceAll', 'trimEnd', 'trimStart'],
  URL: ['canParse', 'parse'],
};

const globals = [
  ...['AbortController', 'BigInt', 'BroadcastChannel', 'CSS', 'CompressionStream', 'ElementInternals', 'FormData'],
  ...['FinalizationRegistry', 'IntersectionObserver', 'Iterator', 'ReadableStream', 'ResizeObserver', 'TextDecoder'],
  ...['TextEncoder', 'TransformStream', 'URLSearchParams', 'WeakRef', 'crypto', 'customElements', 'queueMicrotask'],
  ...['requestIdleCallback', 'scheduler', 'structuredClone', 'trustedTypes', 'visualViewport'],
  ...['CSS.supports', 'Document.prototype.adoptedStyleSheets', 'HTMLScriptElement.supports', 'JSON.rawJSON'],
  ...['Map.groupBy', 'NodeList.prototype.forEach', 'ShadowRoot.prototype.adoptedStyleSheets'],
  ...['Symbol.asyncIterator', 'Symbol.prototype.description'],
];

export const newer = [
  ...globals,
  ...Object.entries(members).flatMap(([owner, names]) => names.map((name) => `${owner}.${name}`)),
];

/**
 * A script for a page's head that removes a function, as in a browser that never had it.
 * @param {string} path
 */
export const without = (path) => `<script>
  {
    const names = ${JSON.stringify(path)}.split('.');
    const last = names.pop();
    let at = names.reduce((owner, name) => owner[name], globalThis);
    for (; at; at = Object.getPrototypeOf(at)) delete at[last];
  }
</script>`;
