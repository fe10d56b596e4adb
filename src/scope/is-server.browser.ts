/** For scripts: a constant in each file, so that none has what only static HTML needs. */
export const isServer: boolean = false;
