const loadHeadGiven = `
  import { headReader } from './head-given.js';
  export const loadHeadGiven = () => Promise.resolve(headReader);`;

/** Keeps inside a whole script what it needs anyway: for an import on demand the bundler would wrap its modules. */
export const inside = {
  name: 'inside',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => ['widgets', 'classic'].includes(name),
  load: (id) => (id.endsWith('/scope/load-head-given.ts') ? loadHeadGiven : undefined),
};
