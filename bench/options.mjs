import { parseArgs } from 'node:util';
import { names } from './contenders/index.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    smoke: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

/**
 * How many rounds each kind of measurement has, and after how many minutes no other round begins.
 * @satisfies {Record<string, import('./types.js').Options['plan']>}
 */
const plans = {
  full: { load: [9, 9], slow: [5, 5], shift: [1, 2], scale: [3, 4], trace: [3, 1] },
  quick: { load: [3, 3], slow: [2, 1], shift: [1, 1], scale: [1, 1], trace: [1, 1] },
  smoke: { load: [1, 1], slow: [1, 1], shift: [1, 1], scale: [1, 1], trace: [1, 1] },
};

const { quick, smoke, write, only } = values;
const kind = smoke ? 'smoke' : quick ? 'quick' : 'full';
const chosen = smoke ? ['limit', 'lit-ref', 'dn-core', 'dn-limit-q', 'dn-limit-lite'] : only ? only.split(',') : names;

const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No contender is called ${unknown.join(', ')}: there are ${names.join(', ')}.`);

export const options = {
  kind,
  write,
  chosen,
  plan: plans[kind],
  widths: kind === 'full' ? [412, 768, 1280] : [412],
  copies: smoke ? [1, 10] : [1, 10, 50, 200],
};
