import { css, html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../../content/content.js';
import { writtenOn } from '../../content/facts/content-date.js';
import { day } from '../../content/format.js';
import { tagOf } from '../../content/languages.js';
import type { checklist } from '../../content/words/en/index.js';
import { title } from '../../look/section.js';
import { disclaimer, type CommonWords } from './common-texts.js';
import { interpolate, isolated, type Texts } from './text.js';

/** What it says was explained, in order. */
const topics = ['what', 'mild', 'risks', 'lung', 'options', 'help'] as const;

/** Empty lines for what the patient asked. */
const lines = [1, 2, 3, 4];

export const discussionSheetStyles = css`
  .sheet {
    display: none;
  }
  /* On its own, in the printed copy. */
  body > .sheet {
    display: grid;
    gap: 0.6em;
    font-size: 11pt;
    line-height: 1.35;
  }
  .sheet :is(p, li) {
    max-inline-size: none;
  }
  .sheet ul {
    display: grid;
    gap: 0.4em;
    list-style: none;
  }
  .sheet li {
    display: flex;
    gap: 0.6em;
  }
  .sheet li::before {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-block-start: 0.2em;
    border: 1px solid;
    content: '';
  }
  .sheet .line {
    min-block-size: 2em;
    border-block-end: 1px solid;
  }
`;

/**
 * What was talked about: a page that the patient and the provider fill in by hand. It is shown only where it is printed alone,
 * and is not consent by itself.
 */
export function discussionSheet(
  content: Content<Texts<CommonWords & { readonly checklist: typeof checklist }>>,
): TemplateResult {
  const { words, language, contentVersion, details } = content;
  const { sheet } = words.checklist;
  const explained = interpolate(sheet.explained, {
    version: isolated(contentVersion),
    written: day(language, writtenOn),
  });
  return html`<div class="sheet" lang=${tagOf(language)} dir=${language.dir}>
    ${title(1, sheet.heading)} ${details.clinic ? html`<p>${isolated(details.clinic)}</p>` : nothing}
    <p class="line">${sheet.date}</p>
    <p>${explained}</p>
    <ul role="list">
      ${topics.map((id) => html`<li>${sheet[id]}</li>`)}
    </ul>
    <p>${sheet.asked}</p>
    ${lines.map(() => html`<p class="line"></p>`)}
    <p class="line">${sheet.patient}</p>
    <p class="line">${sheet.provider}</p>
    <p><strong>${sheet.consent}</strong></p>
    ${disclaimer(content)}
  </div>`;
}
