import { html, type TemplateResult } from 'lit';
import { duration } from '../content/duration.js';
import type { LanguageWithFormats } from '../content/languages.js';
import { sentenceGap } from '../content/sentence-gap.js';
import { axis, fadingBar, helpArrow, wholeBar, type Tick } from './scale.js';
import { whatToDo } from './what-to-do.js';

/** The texts around a scale. They say all that the drawing shows, so the drawing is hidden from assistive technology. */
interface ScaleWords {
  readonly label: unknown;
  readonly help: unknown;
  readonly helpAbout: unknown;
  readonly note: unknown;
  readonly ask: unknown;
}

function scale(
  { lang }: LanguageWithFormats,
  words: ScaleWords,
  bar: TemplateResult,
  ruler: TemplateResult,
): TemplateResult {
  return html`
    <p class="label">${words.label}</p>
    ${bar}
    <p class="help"><strong>${words.help}</strong>${sentenceGap(lang)}${words.helpAbout}</p>
    ${helpArrow()} ${ruler}
    <p class="muted">${words.note}</p>
    ${whatToDo(words.ask)}
  `;
}

/** The end of an axis for these minutes: at least an hour. */
export const axisMinutes = (minutes: number): number => 60 * Math.max(1, Math.ceil(minutes / 60));

/** Minutes from 0 to the end: twelve ticks, a number at each third, the unit at the end. */
function minutes(language: LanguageWithFormats, max: number): TemplateResult {
  const ticks = [...Array(13).keys()].map((index): Tick => {
    const value = (max / 12) * index;
    if (index % 3 !== 0) return { value };
    return { value, label: value === max ? duration(language, 'minute', value) : String(value) };
  });
  return axis(max, ticks);
}

interface Span {
  /** Unique in the page. */
  readonly id: string;
  readonly language: LanguageWithFormats;
  readonly from: number;
  readonly to: number;
}

/** Needling alone: a time that differs from person to person. */
export function needlingScale(
  { id, language, from, to, max }: Span & { max: number },
  words: ScaleWords,
): TemplateResult {
  return scale(language, words, fadingBar({ id, from, to, max }), minutes(language, max));
}

interface Combined {
  readonly language: LanguageWithFormats;
  readonly length: number;
  readonly max: number;
}

/** A session with other therapies: one undivided bar, because no order of its parts is known. */
export function combinedScale({ language, length, max }: Combined, words: ScaleWords): TemplateResult {
  return scale(language, words, wholeBar(length, max), minutes(language, max));
}

/** The days after: soreness that differs from person to person, on an axis of its own. */
export function daysScale({ id, language, from, to }: Span, words: ScaleWords): TemplateResult {
  const ticks = [...Array(2 * to + 1).keys()].map((half): Tick => {
    const value = half / 2;
    return Number.isInteger(value) ? { value, label: duration(language, 'day', value) } : { value };
  });
  return scale(language, words, fadingBar({ id, from, to, max: to }), axis(to, ticks));
}
