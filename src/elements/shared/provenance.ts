import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../../content/content.js';
import type { Basis } from '../../content/facts/fact.js';
import { day, number } from '../../content/format.js';
import { reviewOf } from '../../content/review.js';
import { sourceList } from '../../look/sources.js';
import { tellOnce } from '../../scope/tell.js';
import type { CommonWords } from './standing.js';
import { isolated, say, type Texts } from './text.js';

type Common = Content<Texts<CommonWords>>;

/** Where a widget's statements come from, who reviewed them, and until when they hold. */
export function provenance(content: Common, basis: readonly Basis[]): TemplateResult {
  const sources = basis.flatMap((stated) => stated.sources ?? []);
  const cited = [...new Map(sources.map((source) => [source.citation, source])).values()];
  const { common } = content.words;
  return html`<div class="provenance">
    ${
      cited.length > 0
        ? sourceList({
            label: say(common.sources, { count: number(content.language, cited.length) }),
            sources: cited.map((source) => ({ ...source, isOurs: !content.citations.includes(source.citation) })),
            newTab: common.newTab,
          })
        : nothing
    }
    ${renderReview(content)}
  </div>`;
}

function renderReview({ words, details, language, contentVersion }: Common): TemplateResult {
  const { common } = words;
  const { by, due, isDue } = reviewOf(details, contentVersion, new Date());
  if (details.reviewer && !by) {
    tellOnce(
      `dn-widgets: the review by ${details.reviewer} does not count in "${language.lang}". Once this content is reviewed, write the day into reviewed-on and "${contentVersion}" into reviewed-content.`,
    );
  }
  if (isDue)
    tellOnce(`dn-widgets: the content was due for a new review on ${due}. Load a newer version, or have it reviewed.`);
  return html`
    <p>
      ${by ? say(common.reviewed, { reviewer: isolated(by.reviewer), date: day(language, by.date) }) : common.notReviewed}
    </p>
    ${isDue ? html`<p>${say(common.reviewDue, { date: day(language, due) })}</p>` : nothing}
  `;
}
