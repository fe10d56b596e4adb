import { packageFile } from '../../runtime/package-file.js';
import type * as bundled from './load-element.js';

/** The file of the elements that most pages use, for a page that uses them all. */
const main = 'main';
const inMain = ['dn-content', 'dn-eligibility-check', 'dn-side-effects', 'dn-session-timeline'];

const urlOf = (name: string): string =>
  packageFile(name.startsWith('dn-') ? `elements/${name}.js` : `chunks/${name}-${__VERSION__}.js`);

/** For module scripts. */
export const loadElement: typeof bundled.loadElement = (name, suffix) =>
  import(/* @vite-ignore */ urlOf(name) + suffix);

export const filesFor: typeof bundled.filesFor = (tags) => {
  const [, ...widgets] = inMain;
  if (!widgets.every((tag) => tags.includes(tag))) return tags;
  return [main, ...tags.filter((tag) => !inMain.includes(tag))];
};

/** Without running them; together with the base, which each of them imports. */
export const preload: typeof bundled.preload = (names) => {
  // A page that allows scripts by their nonce refuses this, too, without it.
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  for (const name of ['base', ...names]) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = urlOf(name);
    if (nonce) link.nonce = nonce;
    document.head.append(link);
  }
};
