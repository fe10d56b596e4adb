import { effects, timeline } from '../content/content.js';
import { sessionTimeline, sideEffects } from '../content/html.js';
import { repeat } from './document.mjs';

export const heading = '<h2>Can I have this session?</h2>';

/**
 * What is only read, as static HTML: for the contenders that have no more than a form.
 * @param {number} copies
 */
export const reading = (copies) =>
  repeat(
    copies,
    `<section class="effects">${sideEffects(effects)}</section><section class="timeline">${sessionTimeline(timeline)}</section>`,
  );
