/** For scripts in pages: a constant, so that the bundler removes the code that only static HTML needs. */
export const isServer: boolean = false;
