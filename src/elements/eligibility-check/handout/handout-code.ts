import { css, html, nothing, render } from 'lit';
import { loadWhenIdle } from '../../../runtime/load-when-idle.js';
import { packageFile } from '../../../runtime/package-file.js';
import { pageScope } from '../../../scope/page-scope.js';

/** What the file of the handout takes from the screening's: what must be one for both, or is large. */
export const handoutCode = { css, html, nothing, render, loadWhenIdle, packageFile, pageScope };
