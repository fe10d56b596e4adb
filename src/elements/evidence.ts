import { html, type TemplateResult } from 'lit';
import { major, outOf, reported, review, trials, umbrella } from '../content/facts/evidence.js';
import { number } from '../content/format.js';
import { duration } from '../content/duration.js';
import { year } from '../content/year.js';
import { common, evidence } from '../content/words/en/index.js';
import { dots, dotsStyles } from '../figures/dots.js';
import { look } from '../look/base.js';
import { bullets } from '../look/bullets.js';
import { section, title } from '../look/section.js';
import { say, type Texts } from './shared/text.js';
import { Widget } from './shared/widget.js';

const words = { common, evidence };

/**
 * What studies found and what they leave open, and how often side effects were reported.
 *
 * @tagname dn-evidence
 * @summary What studies found and did not.
 * @csspart figure - The drawing with its texts.
 */
export class DnEvidence extends Widget<Texts<typeof words>> {
  static override readonly styles = [look, dotsStyles];

  static override readonly words = words;

  protected override readonly basis = [review, trials, umbrella, ...reported];

  protected override renderBody(): TemplateResult {
    const { level } = this;
    const { language, words } = this.content;
    const { heading, found, open, often } = words.evidence;
    const weeks = duration(language, 'week', trials.weeks);
    return html`
      ${title(level, heading)}
      <div class="columns">
        ${section(
          level,
          found.heading,
          bullets([
            say(found.pain, { year: year(language, review.year) }),
            found.movement,
            say(found.compared, { count: number(language, umbrella.count) }),
          ]),
        )}
        ${section(
          level,
          open.heading,
          bullets([
            open.equal,
            say(open.quality, { count: number(language, trials.count), weeks }),
            open.needed,
            open.varies,
          ]),
        )}
      </div>
      ${section(level, often.heading, this.#renderOften())}
    `;
  }

  #renderOften(): TemplateResult {
    const { language, words } = this.content;
    const { often } = words.evidence;
    const n = (value: number) => number(language, value);
    const studies = reported.map(({ id, study, treatments, percent, about }) => {
      const filled = Math.round(percent);
      return {
        filled,
        claim: say(often.share, { count: n(filled), total: n(outOf) }),
        about: often[id],
        source: say(about ? often.sizeAbout : often.size, { study, treatments: n(treatments) }),
      };
    });
    const { study, count, treatments, drawnIn } = major;
    return dots({ heading: often.dot, filled: often.filled, empty: often.empty, note: often.note }, studies, {
      claim: say(often.major, { count: n(count), total: n(treatments) }),
      source: say(often.drawn, { study, count: n(count), total: n(drawnIn) }),
      mark: say(often.mark, { count: n(count) }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-evidence': DnEvidence;
  }
}
