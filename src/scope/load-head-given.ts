/** Loads what reads a script in the page's head. */
export const loadHeadGiven = async () => (await import('./head-given.js')).readGiven;
