import { scriptFolder } from './script-folder.js';

/**
 * The folder of the package's files, for scripts that no bundler has resolved: the one that `data-dn-base` on a script tag
 * names, for a page that joins our script with others, inlines or moves it; else the script's own.
 */
function packageFolder(): string {
  const base = document.querySelector('script[data-dn-base]')?.getAttribute('data-dn-base')?.trim();
  return base ? new URL(base.replace(/\/?$/, '/'), document.baseURI).href : scriptFolder;
}

/** The address of one of the package's files. */
export const packageFile = (path: string): string => new URL(path, packageFolder()).href;

/** Whether there is a server that has the files. */
export const canLoadFiles = (): boolean => packageFolder().startsWith('http');
