/** The folder of the package's files, seen from a module. `script-folder.classic.ts` is for the classic script. */
export const scriptFolder = new URL(__CDN_FOLDER__, import.meta.url).href;
