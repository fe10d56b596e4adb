import { css, html, type TemplateResult } from 'lit';
import { duration } from '../content/duration.js';
import {
  aspects,
  easingWeeks,
  guides,
  heatMinutes,
  little,
  preferences,
  noneIsBest,
  options as optionFacts,
  shortTerm,
} from '../content/facts/options.js';
import { plannedSessions } from '../content/facts/session.js';
import { common, main, matters, options } from '../content/words/en/index.js';
import { removePrintedCopy } from '../handout/print.js';
import { look } from '../look/base.js';
import { bullets } from '../look/bullets.js';
import { buttonStyles } from '../look/button.js';
import { comparison, comparisonStyles } from '../look/comparison.js';
import { printAndNoScriptStyles } from '../look/print-and-no-script.js';
import { section, title } from '../look/section.js';
import { sourceList } from '../look/sources.js';
import { tickList, tickListStyles } from '../look/tick-list.js';
import { ClearOnLeave } from './shared/clear-on-leave.js';
import { mainMessage } from './shared/main-message.js';
import { MarkedPreferences } from './shared/marked-preferences.js';
import { printButton } from './shared/print-button.js';
import { sourcesOf } from './shared/about-text.js';
import { interpolate, sentences, type Texts } from './shared/text.js';
import { unrecorded } from './shared/unrecorded.js';
import { Widget } from './shared/widget.js';

const words = { common, main, matters, options };

type Option = (typeof optionFacts)[number];

/**
 * What else a reader could do: six options with the same five cells each, in no ranking, and what matters to the reader.
 *
 * What the reader marks changes nothing that is shown and recommends nothing; it is not stored, and `dn-questions` prints it.
 * Do not add an option that a clinic sells, and do not reorder them.
 *
 * @tagname dn-options
 * @summary What else could be done, side by side, and what matters to the reader.
 * @csspart option - Each checkbox with its text.
 * @csspart button - The button that prints.
 */
export class DnOptions extends Widget<Texts<typeof words>> {
  static override readonly styles = [
    look,
    printAndNoScriptStyles,
    buttonStyles,
    comparisonStyles,
    tickListStyles,
    css`
      .numbers {
        display: none;
      }
      @media print {
        .numbers {
          display: inline;
        }
        /* Beside the name. */
        .comparison tr {
          position: relative;
        }
        .comparison td:last-child {
          position: absolute;
          inset-block-start: 0.5em;
          inset-inline-end: 0.5em;
        }
        .numbers + details {
          display: none;
        }
        /* On its own, in the printed copy: two pages. */
        body > .dn > .body {
          --_space: 0.5em;
          font-size: 8.5pt;
          line-height: 1.35;
        }
        .ticks {
          grid-template-columns: repeat(4, 1fr);
        }
        .foot ol {
          columns: 3 !important;
          font-size: 7pt;
        }
      }
    `,
  ];

  static override readonly words = words;

  protected override readonly evidence = [noneIsBest, ...optionFacts, shortTerm, guides];

  readonly #preferences = new MarkedPreferences(this);

  constructor() {
    super();
    new ClearOnLeave(this, () => {
      this.#preferences.clear();
      removePrintedCopy(this.renderRoot);
    });
  }

  protected override renderBody(): TemplateResult {
    const { titleLevel } = this;
    const { language, words } = this.content;
    const { heading, decision, none, order, option, sources, studies, talk, print } = words.options;
    return html`
      ${title(titleLevel, heading)} ${mainMessage(this.content)}
      <p>${decision}</p>
      <p>${sentences(language, [none, order])}</p>
      ${comparison(
        option,
        [...aspects.map((aspect) => words.options[aspect]), sources],
        optionFacts.map((each) => ({ name: words.options[each.id].name, cells: this.#cells(each) })),
      )}
      ${section(
        titleLevel,
        studies.heading,
        bullets([
          studies.pain,
          studies.short,
          interpolate(studies.little, little),
          interpolate(studies.guides, { months: duration(language, 'month', guides.months) }),
        ]),
      )}
      <p>${talk}</p>
      ${this.#renderPreferences()} ${printButton(this, this.content, { title: heading, text: print })}
    `;
  }

  #cells({ id, sources }: Option): unknown[] {
    const { language, words } = this.content;
    const { common, options } = words;
    const values = {
      weeks: duration(language, 'week', easingWeeks),
      minutes: duration(language, 'minute', ...heatMinutes),
      from: plannedSessions.from,
      to: plannedSessions.to,
    };
    const label = interpolate(common.sources, { count: sources.length });
    const all = sourcesOf(this.evidence).map(({ citation }) => citation);
    return [
      ...aspects.map((aspect) => interpolate(options[id][aspect], values)),
      // On paper, where the list of all sources is open, their numbers in it.
      html`<span class="numbers">${sources.map(({ citation }) => all.indexOf(citation) + 1).join(' · ')}</span>
        <details>
          <summary>${label}<span class="hidden-text">: ${options[id].name}</span></summary>
          ${sourceList({ label, sources: sources.map((source) => ({ ...source, isOurs: true })), newTab: common.newTab })}
        </details>`,
    ];
  }

  #renderPreferences(): TemplateResult {
    const { heading, intro, ...texts } = this.content.words.matters;
    const headingId = `${this.uid}-matters`;
    return unrecorded(
      section(
        this.titleLevel,
        html`<span id=${headingId}>${heading}</span>`,
        html`<p>${intro}</p>
          ${tickList(
            headingId,
            preferences.map((id) => ({
              id,
              text: texts[id],
              checked: this.#preferences.has(id),
              changed: () => {
                this.#preferences.toggle(id);
              },
            })),
          )}`,
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-options': DnOptions;
  }
}
