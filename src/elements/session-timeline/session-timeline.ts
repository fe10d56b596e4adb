import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { emergencySigns, lungSigns, sorenessDays } from '../../content/facts/effects.js';
import { combinedMinutes, needlingMinutes, techniques } from '../../content/facts/session.js';
import { fill } from '../../content/fill.js';
import common from '../../content/words/en/common.json';
import session from '../../content/words/en/session.json';
import techniqueWords from '../../content/words/en/techniques.json';
import { scaleStyles } from '../../figures/scale.js';
import { combinedScale, daysScale, needlingScale } from '../../figures/session-scales.js';
import { look } from '../../look/base.js';
import { bullets } from '../../look/bullets.js';
import { heading } from '../../look/heading.js';
import { urgentLineStyles } from '../../look/urgent-line.js';
import { choice } from '../shared/choice.js';
import { urgentLine } from '../shared/standing.js';
import { Widget } from '../shared/widget.js';
import { styles } from './styles.js';

const words = { common, session, techniques: techniqueWords };

const kinds = ['needling', 'combined'] as const;
type Kind = (typeof kinds)[number];

/**
 * A session before, during and after, with its times drawn to scale.
 *
 * @tagname dn-session-timeline
 * @summary What to expect before, during and after a session.
 * @csspart figure - Each drawn scale.
 * @csspart option - Each choice of the switch between kinds of session.
 */
export class DnSessionTimeline extends Widget<typeof words> {
  static override readonly styles = [look, urgentLineStyles, scaleStyles, styles];

  /**
   * Which session is shown: `needling` alone, or `combined` with other therapies. The reader's switch sets it too.
   * Default: `needling`. Another value falls back to it, with a warning.
   */
  @property() session: Kind = 'needling';

  protected override readonly builtIn = words;

  protected override readonly basis = [...emergencySigns, lungSigns];

  protected override renderBody(): TemplateResult {
    const { heading: title, before, during, after } = this.content.words.session;
    return html`
      ${heading(this.level, { content: title, title: true })}
      <ol class="rail" role="list">
        <li>${this.#heading(before.heading)} ${this.#renderBefore()}</li>
        <li>${this.#heading(during.heading)} ${this.#renderDuring()}</li>
        <li>${this.#heading(after.heading)} ${this.#renderAfter()}</li>
      </ol>
    `;
  }

  #heading(content: string): TemplateResult {
    return heading(this.level + 1, { content });
  }

  #renderBefore(): TemplateResult {
    const { before } = this.content.words.session;
    return html`
      <p>${before.choose}</p>
      ${bullets(Object.values(before.provider))}
      <p>${before.tell}</p>
      ${bullets(Object.values(before.topics))}
    `;
  }

  #renderDuring(): TemplateResult {
    const { session, techniques: ways } = this.content.words;
    const { during } = session;
    const chosen = choice(this, this.session, { attribute: 'session', allowed: kinds });
    return html`
      <fieldset class="switch">
        <legend class="hidden-text">${during.choice}</legend>
        ${kinds.map((kind) => this.#renderOption(kind, kind === chosen))}
      </fieldset>
      ${kinds.map((kind) => this.#renderSession(kind, kind === chosen))}
      <p>${during.needles}</p>
      <p>${during.techniques}</p>
      ${bullets(techniques.map((id) => html`<strong>${ways[id].name}:</strong> ${ways[id].about}`))}
      <p>${during.normal}</p>
      ${bullets(Object.values(during.feel))}
    `;
  }

  #renderOption(kind: Kind, chosen: boolean): TemplateResult {
    return html`<label part="option">
      <input
        type="radio"
        name="${this.uid}-session"
        autocomplete="off"
        .checked=${chosen}
        @change=${() => {
          this.session = kind;
        }}
      />
      ${this.content.words.session.during[kind]}
    </label>`;
  }

  /** One kind of session to scale. The one that is not chosen is there too, for print. */
  #renderSession(kind: Kind, chosen: boolean): TemplateResult {
    const { during, faded, help } = this.content.words.session;
    const { lang } = this.content.language;
    const [from, to] = needlingMinutes;
    const helpWords = { help, helpAbout: during.helpAbout };
    const drawing =
      kind === 'needling'
        ? needlingScale(
            { id: `${this.uid}-needling`, lang, from, to },
            { ...helpWords, label: fill(during.needlingTime, { from, to }), note: faded },
          )
        : combinedScale(
            { lang, length: combinedMinutes },
            {
              ...helpWords,
              label: fill(during.combinedTime, { minutes: combinedMinutes }),
              note: during.combinedAbout,
            },
          );
    return html`<figure class="scale" part="figure" ?hidden=${!chosen}>${drawing}</figure>`;
  }

  #renderAfter(): TemplateResult {
    const { after, faded, help } = this.content.words.session;
    const { lang } = this.content.language;
    const [from, to] = sorenessDays;
    return html`
      <figure class="scale" part="figure">
        ${daysScale(
          { id: `${this.uid}-days`, lang, from, to },
          { help, helpAbout: after.helpAbout, label: fill(after.sorenessTime, { from, to }), note: faded },
        )}
      </figure>
      <p>${after.bruising} ${fill(after.sorenessAdvice, { to })}</p>
      ${urgentLine(this.content)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-session-timeline': DnSessionTimeline;
  }
}
