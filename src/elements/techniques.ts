import { html, nothing, type TemplateResult } from 'lit';
import { isOffered } from '../content/content.js';
import { electricalDevices, needleDepth, techniques } from '../content/facts/session.js';
import { millimeters } from '../content/millimeters.js';
import { common, depth as depthWords, techniques as techniqueWords } from '../content/words/en/index.js';
import { depth, depthStyles } from '../figures/depth.js';
import { look } from '../look/base.js';
import { title } from '../look/section.js';
import { interpolate, type Texts } from './shared/text.js';
import { Widget } from './shared/widget.js';

const words = { common, depth: depthWords, techniques: techniqueWords };

/**
 * The techniques that the clinic offers: superficial, deep and electrical, drawn to scale.
 *
 * Hide techniques that the clinic does not offer by the `hide` of its changes.
 *
 * @tagname dn-techniques
 * @summary Superficial, deep and electrical needling, drawn.
 * @csspart figure - The drawing with its texts.
 */
export class DnTechniques extends Widget<Texts<typeof words>> {
  static override readonly styles = [look, depthStyles];

  static override readonly words = words;

  protected override readonly evidence = [needleDepth, electricalDevices];

  protected override renderBody(): TemplateResult {
    const { words, language } = this.content;
    const { heading, intro, layers, note, device, ask, ...about } = words.depth;
    const limit = millimeters(language, needleDepth.millimeters);
    const panels = techniques
      .filter((id) => isOffered(this.content, `techniques.${id}`))
      .map((id) => ({ id, name: words.techniques[id].name, about: interpolate(about[id], { depth: limit }) }));
    return html`${title(this.titleLevel, heading)}
      <p>${intro}</p>
      ${depth(language, panels, { layers, note, ask })}
      ${panels.some(({ id }) => id === 'electrical') ? html`<p>${device}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dn-techniques': DnTechniques;
  }
}
