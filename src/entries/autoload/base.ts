/**
 * What every widget needs: `chunks/base-VERSION.js`, which the files of the elements in `cdn/` import. A module that is
 * listed here is in this file alone; every other one is in each file of an element that needs it.
 */
export { css, html, LitElement, nothing, render, svg } from 'lit';
export { contentVersion, isOffered } from '../../content/content.js';
export { day, locale, regional } from '../../content/format.js';
export { baseOf, languages, tagOf } from '../../content/languages.js';
export { sentenceGap } from '../../content/sentence-gap.js';
// The words that all widgets have; `words/en/index.ts` imports them by default.
export { default } from '../../content/words/en/common.json';
export { aboutText, sourcesOf } from '../../elements/shared/about-text.js';
export { contact, disclaimer, urgentLine, withEmergencyNumber } from '../../elements/shared/common-texts.js';
export { define } from '../../elements/shared/define.js';
export { enumerated } from '../../elements/shared/enumerated.js';
export { phones } from '../../elements/shared/phones.js';
export { adoptStylesIn } from '../../elements/shared/styled-root.js';
export { interpolate, isolated, plainText, sentences } from '../../elements/shared/text.js';
export { Widget } from '../../elements/shared/widget.js';
export { look } from '../../look/base.js';
export { heading } from '../../look/heading.js';
export { newTabLink } from '../../look/new-tab-link.js';
export { section, title } from '../../look/section.js';
export { sourceList } from '../../look/sources.js';
export { abortable, howToFix, loadTimeout, retry, timeoutSignal } from '../../runtime/loading.js';
export { logOnce } from '../../runtime/log-once.js';
export { packageFile } from '../../runtime/package-file.js';
export { languageAt, watchLanguageAt } from '../../scope/language-at.js';
export { pageScope, scopeAt } from '../../scope/page-scope.js';
export { emptyScope, mergeScopes, scopeContext } from '../../scope/scope.js';
