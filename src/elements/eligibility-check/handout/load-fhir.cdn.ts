import { packageFile } from '../../../runtime/package-file.js';
import type { loadFhir as bundled } from './load-fhir.js';

/** For script tags: the package's own file, which takes complete content too. */
export const loadFhir: typeof bundled = (suffix) =>
  import(/* @vite-ignore */ packageFile('fhir.js') + suffix) as ReturnType<typeof bundled>;
