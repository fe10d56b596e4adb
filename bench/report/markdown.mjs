import { throttle } from '../measure/visit.mjs';
import { tables } from './tables.mjs';

/** @import { Measured, Results } from '../types.js' */

/** @param {string[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/**
 * Numbers are aligned to the right.
 * @param {string} cell
 */
const alignment = (cell) => (/^[–\d-]/.test(cell) ? '---:' : '---');

/** @param {import('./tables.mjs').Table} table */
const table = ({ title, text, head, rows }) =>
  [
    `### ${title}`,
    ...(text ? [text] : []),
    [row(head), row((rows[0] ?? head).map(alignment)), ...rows.map(row)].join('\n'),
  ].join('\n\n');

/** @param {Measured} set */
const rounds = (set) => Object.values(set)[0]?.length ?? 0;

/**
 * A run as Markdown.
 * @param {Results} results
 */
export function markdown(results) {
  const { machine, load, slow, shift, scale, trace } = results;
  const about = `Measured on ${machine.date}: ${machine.cores} cores, ${machine.memory} GB, Chromium ${machine.chromium}, Node ${machine.node}; the load
of the machine before it began was ${machine.busy}. The processor is slowed down ${throttle} times. Medians of so many
rounds: ${rounds(load)} for the load, ${rounds(slow)} on slow 4G, ${rounds(shift)} for the shift, ${rounds(scale)} for many widgets, ${rounds(trace)} for the trace.`;
  return [about, ...tables(results).map(table)].join('\n\n');
}
