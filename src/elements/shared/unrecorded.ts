import { html, type TemplateResult } from 'lit';

/**
 * Excludes what a reader answers, chooses or is shown from session recordings. The attributes and classes are the same
 * whatever the content is. If a recorder can either mask texts or exclude an element, it is excluded.
 *
 * - Clarity: `data-clarity-mask`, https://github.com/microsoft/clarity/blob/master/packages/clarity-js/types/layout.d.ts
 * - Contentsquare: `data-cs-mask`, https://docs.contentsquare.com/en/web/personal-data-handling/
 * - Datadog: `data-dd-privacy`, https://docs.datadoghq.com/session_replay/browser/privacy_options
 * - FullStory: `fs-exclude`, https://help.fullstory.com/hc/en-us/articles/360020623574
 * - Heap: `data-heap-redact-text`, https://help.heap.io/session-replay/session-replay-data-privacy/
 * - Hotjar: `data-hj-suppress`, as many sites use it; its help is at https://help.hotjar.com/
 * - LogRocket: `data-private`, https://docs.logrocket.com/reference/dom
 * - Mouseflow: `data-mf-replace`, https://scayle.dev/en/checkout-guide/configure/masking-input-data
 * - OpenReplay: `data-openreplay-hidden`, https://docs.openreplay.com/en/sdk/methods/resanitize/
 * - PostHog: `ph-mask`, which masks texts; the class that excludes an element contains "no", which is an answer
 * - rrweb and tools based on it: `rr-block`, https://github.com/rrweb-io/rrweb/blob/main/guide.md
 * - Sentry: `sentry-block`, https://docs.sentry.io/platforms/javascript/session-replay/privacy/
 * - Smartlook: `data-recording-sensitive`, as its recorder reads it
 * - Yandex Metrica: `ym-hide-content`, https://yandex.com/support/metrica/en/code/html-markup.html
 */
export const unrecorded = (content: unknown): TemplateResult =>
  html`<div
    class="unrecorded fs-exclude ph-mask rr-block sentry-block ym-hide-content"
    data-clarity-mask="true"
    data-cs-mask
    data-dd-privacy="hidden"
    data-heap-redact-text="true"
    data-hj-suppress
    data-mf-replace="-"
    data-openreplay-hidden
    data-private
    data-recording-sensitive
  >
    ${content}
  </div>`;
