import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../../content/content.js';
import type { Evidence, Source } from '../../content/facts/fact.js';
import { writtenOn } from '../../content/facts/content-date.js';
import { day } from '../../content/format.js';
import { reviewOf } from '../../content/review.js';
import { sourceList } from '../../look/sources.js';
import { logOnce } from '../../runtime/log-once.js';
import { contact, disclaimer, type CommonWords } from './common-texts.js';
import { isolated, interpolate, sentences, type Texts } from './text.js';

type Common = Content<Texts<CommonWords>>;

/**
 * The end of a widget: one line on what this is, when it was written and who reviewed it. `more`, who pays for it and the
 * sources are collapsed, and open in print. Default of `more`: whom to ask, and the disclaimer.
 */
export function aboutText(
  content: Common,
  evidence: readonly Evidence[],
  more: unknown = html`${contact(content)} ${disclaimer(content)}`,
): TemplateResult {
  const { common } = content.words;
  return html`${renderReview(content)}
    <details>
      <summary>${common.about}</summary>
      ${more}
      <p>${common.funding}</p>
      ${renderSources(content, evidence)}
    </details>`;
}

/** The sources of the evidence, each once, as they are numbered in the list. */
export function sourcesOf(evidence: readonly Evidence[]): Source[] {
  const sources = evidence.flatMap((stated) => stated.sources ?? []);
  return [...new Map(sources.map((source) => [source.citation, source])).values()];
}

function renderSources({ words, citations }: Common, evidence: readonly Evidence[]): TemplateResult | typeof nothing {
  const cited = sourcesOf(evidence);
  if (cited.length === 0) return nothing;
  const { common } = words;
  return sourceList({
    label: interpolate(common.sources, { count: cited.length }),
    sources: cited.map((source) => ({ ...source, isOurs: !citations.includes(source.citation) })),
    newTab: common.newTab,
  });
}

function renderReview({ words, details, language, contentVersion }: Common): TemplateResult {
  const { common } = words;
  const { by, due, isDue } = reviewOf(details, contentVersion, new Date());
  if (details.reviewer && !by) {
    logOnce(
      `dn-widgets: the review by ${details.reviewer} does not count in "${language.lang}". Once this content is reviewed, write the day into reviewed-on and "${contentVersion}" into reviewed-content.`,
    );
  }
  if (isDue)
    logOnce(`dn-widgets: the content was due for a new review on ${due}. Load a newer version, or have it reviewed.`);
  const dates = { written: day(language, writtenOn), due: day(language, due) };
  const reviewed =
    by && interpolate(common.reviewed, { reviewer: isolated(by.reviewer), date: day(language, by.date) });
  return html`<p>
      ${sentences(language, [common.general, interpolate(common.written, dates), reviewed ?? common.notReviewed])}
    </p>
    ${isDue ? html`<p>${interpolate(common.reviewDue, dates)}</p>` : nothing}`;
}
