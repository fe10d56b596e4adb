import { html, type TemplateResult } from 'lit';
import { asked, major, outOf, reported, systematicReview, trials, umbrella } from '../content/facts/evidence.js';
import { duration } from '../content/duration.js';
import { number } from '../content/number.js';
import { common, evidence } from '../content/words/en/index.js';
import { dots, dotsStyles } from '../figures/dots.js';
import { look } from '../look/base.js';
import { bullets } from '../look/bullets.js';
import { section, title } from '../look/section.js';
import { isolated, interpolate, type Texts } from './shared/text.js';
import { Widget } from './shared/widget.js';

const words = { common, evidence };

/**
 * What studies found and what they leave open, and how often side effects were reported.
 *
 * Do not quote its numbers without their source and limits.
 *
 * @tagname dn-evidence
 * @summary What studies found and did not.
 * @csspart figure - The drawing with its texts.
 */
export class DnEvidence extends Widget<Texts<typeof words>> {
  static override readonly styles = [look, dotsStyles];

  static override readonly words = words;

  protected override readonly evidence = [systematicReview, trials, umbrella, ...reported, asked];

  protected override renderBody(): TemplateResult {
    const { titleLevel } = this;
    const { language, words } = this.content;
    const { heading, found, open, often } = words.evidence;
    const weeks = duration(language, 'week', trials.weeks);
    return html`
      ${title(titleLevel, heading)}
      <div class="columns">
        ${section(
          titleLevel,
          found.heading,
          bullets([
            interpolate(found.pain, { year: systematicReview.year }),
            found.movement,
            interpolate(found.compared, { count: umbrella.count }),
          ]),
        )}
        ${section(
          titleLevel,
          open.heading,
          bullets([
            open.equal,
            open.activities,
            interpolate(open.quality, { count: trials.count, weeks }),
            interpolate(open.later, { months: duration(language, 'month', trials.months) }),
            open.needed,
            open.varies,
          ]),
        )}
      </div>
      ${section(titleLevel, often.heading, this.#renderOften())}
    `;
  }

  #renderOften(): TemplateResult {
    const { language, words } = this.content;
    const { often } = words.evidence;
    const n = (value: number) => number(language, value);
    const total = n(outOf);
    const studies = reported.map(({ id, study, providers, events, treatments, per100, about }) => ({
      filled: per100,
      claim: interpolate(often.share, { count: n(per100), total }),
      about: interpolate(often[id], { providers: n(providers) }),
      source: interpolate(about ? often.sizeAbout : often.size, {
        study: isolated(study),
        events: n(events),
        treatments: n(treatments),
      }),
    }));
    const [brady] = reported;
    const { study, count, events, treatments } = major;
    return dots(
      {
        heading: interpolate(often.dot, { total }),
        filled: often.filled,
        empty: interpolate(often.empty, { total }),
        notes: [interpolate(often.asked, { from: n(asked.from), to: n(asked.to), total }), often.note],
        ask: often.ask,
      },
      studies,
      {
        claim: interpolate(often.major, { count: n(count), total: n(major.total) }),
        about: [
          often.meaning,
          interpolate(often.none, { study: isolated(brady.study), treatments: n(brady.treatments) }),
        ],
        source: interpolate(often.sizeAbout, { study: isolated(study), events: n(events), treatments: n(treatments) }),
        mark: interpolate(often.mark, { count: n(count) }),
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-evidence': DnEvidence;
  }
}
