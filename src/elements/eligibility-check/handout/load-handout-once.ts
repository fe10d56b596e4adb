import { loadWhenIdle } from '../../../runtime/load-when-idle.js';
import { loadHandout, type HandoutFile } from './load-handout.js';

let file: Promise<HandoutFile> | undefined;

/** The file of the handout, loaded once a page. */
export const loadHandoutOnce = (): Promise<HandoutFile> =>
  (file ??= loadWhenIdle('the handout of <dn-eligibility-check>', loadHandout));
