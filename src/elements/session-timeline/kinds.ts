import { html, type TemplateResult } from 'lit';
import { anyOf } from '../../content/any-of.js';
import { duration } from '../../content/duration.js';
import type { SessionLengths } from '../../content/facts/session.js';
import { axisMinutes, combinedScale, needlingScale } from '../../figures/session-scales.js';
import { interpolate } from '../shared/text.js';
import type { SessionContent } from './session-content.js';

export const kinds = ['needling', 'combined'] as const;

export type Kind = (typeof kinds)[number];

/** The content with the lengths of a session, which a clinic can change. */
export type ContentWithLengths = SessionContent & { readonly facts: { readonly session: SessionLengths } };

/**
 * One kind of session, to scale. The one that is not chosen is rendered only for print and in static HTML, where CSS hides
 * it on screen.
 */
export function renderSession(
  { language, facts, words }: ContentWithLengths,
  { kind, uid, therapies }: { readonly kind: Kind; readonly uid: string; readonly therapies: readonly string[] },
): TemplateResult {
  const { during, faded, help } = words.session;
  const {
    needlingMinutes: [from, to],
    combinedMinutes: length,
  } = facts.session;
  const max = axisMinutes(Math.max(to, length));
  const shared = { help, helpAbout: during.helpAbout, ask: during.ask };
  const drawing =
    kind === 'needling'
      ? needlingScale(
          { id: `${uid}-needling`, language, from, to, max },
          {
            ...shared,
            label: interpolate(during.needlingTime, { minutes: duration(language, 'minute', from, to) }),
            note: faded,
          },
        )
      : combinedScale(
          { language, length, max },
          {
            ...shared,
            label: interpolate(during.combinedTime, { minutes: duration(language, 'minute', length) }),
            note: interpolate(during.combinedAbout, { therapies: anyOf(language, therapies) }),
          },
        );
  return html`<figure class="scale ${kind}" part="figure">${drawing}</figure>`;
}
