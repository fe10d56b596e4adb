/**
 * What needs more than the seconds of the default timeout, in milliseconds; the default is in
 * `web-test-runner.config.mjs`.
 */

/** Thousands of inputs: every set of answers, or the runs of a property. */
export const manyInputs = 60_000;

/** Every screen of every widget, each laid out or measured in several ways. */
export const manyScreens = 300_000;

/** A frame that loads our modules one by one. */
export const modulesInFrame = 30_000;
