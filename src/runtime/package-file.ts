import { scriptFolder } from './script-folder.js';

/**
 * The URL of the package's folder, for scripts without a bundler: `data-dn-base` of a script tag, for pages that
 * concatenate, inline or move our script; else the script's own folder.
 */
function packageFolder(): string {
  const base = document.querySelector('script[data-dn-base]')?.getAttribute('data-dn-base')?.trim();
  return base ? new URL(base.replace(/\/?$/, '/'), document.baseURI).href : scriptFolder;
}

/** The URL of one of the package's files. */
export const packageFile = (path: string): string => new URL(path, packageFolder()).href;

/** Whether the files are on a server, so that they can be loaded. */
export const canLoadFiles = (): boolean => packageFolder().startsWith('http');
