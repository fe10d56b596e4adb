import { html, nothing, type TemplateResult } from 'lit';
import { axis, fadingBar, helpArrow, wholeBar, type Tick } from './scale.js';

/** The words around a scale. They say all that the drawing shows, so the drawing is hidden from assistive technology. */
interface ScaleWords {
  readonly label: unknown;
  readonly help: string;
  readonly helpAbout: string;
  readonly note?: string;
}

function scale(words: ScaleWords, bar: TemplateResult, ruler: TemplateResult): TemplateResult {
  return html`
    <p class="label">${words.label}</p>
    ${bar}
    <p class="help"><strong>${words.help}</strong> ${words.helpAbout}</p>
    ${helpArrow()} ${ruler} ${words.note ? html`<p class="muted">${words.note}</p>` : nothing}
  `;
}

const format = (value: number, unit: 'minute' | 'day', lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value);

/** Minutes from 0 to an hour: a tick each 5, a number each 15, the unit at the end. */
function minutes(lang: string): TemplateResult {
  const number = new Intl.NumberFormat(lang);
  const ticks = Array.from({ length: 13 }, (_, index): Tick => {
    const value = 5 * index;
    if (value % 15 !== 0) return { value };
    return { value, label: value === 60 ? format(value, 'minute', lang) : number.format(value) };
  });
  return axis(60, ticks);
}

/** Needling alone: a time that differs from person to person. */
export function needlingScale(
  { id, lang, from, to }: { id: string; lang: string; from: number; to: number },
  words: ScaleWords,
): TemplateResult {
  return scale(words, fadingBar({ id, from, to, max: 60 }), minutes(lang));
}

/** A session with other therapies: one undivided bar, because no order of its parts is known. */
export function combinedScale({ lang, length }: { lang: string; length: number }, words: ScaleWords): TemplateResult {
  return scale(words, wholeBar(length, 60), minutes(lang));
}

/** The days after: soreness that differs from person to person, on an axis of its own. */
export function daysScale(
  { id, lang, from, to }: { id: string; lang: string; from: number; to: number },
  words: ScaleWords,
): TemplateResult {
  const ticks = Array.from({ length: 2 * to + 1 }, (_, half): Tick => {
    const value = half / 2;
    return Number.isInteger(value) ? { value, label: format(value, 'day', lang) } : { value };
  });
  return scale(words, fadingBar({ id, from, to, max: to }), axis(to, ticks));
}
