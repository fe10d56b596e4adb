/** The URL of the package's folder. This variant is for modules, `script-folder.classic.ts` for the classic script. */
export const scriptFolder = new URL(__CDN_FOLDER__, import.meta.url).href;
