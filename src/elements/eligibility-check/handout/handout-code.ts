import { css, html, nothing, render } from 'lit';
import { day } from '../../../content/format.js';
import { baseOf, languageFor, tagOf } from '../../../content/languages.js';
import { sentenceGap } from '../../../content/sentence-gap.js';
import { howToFix, retry } from '../../../runtime/loading.js';
import { logOnce } from '../../../runtime/log-once.js';
import { packageFile } from '../../../runtime/package-file.js';
import { pageScope } from '../../../scope/page-scope.js';
import { printPart } from '../../shared/print-widget.js';

/** What the file of the hand-out takes from the screening's, instead of having it twice. */
export const handoutCode = {
  ...{ css, html, nothing, render, day, baseOf, languageFor, tagOf, sentenceGap },
  ...{ howToFix, retry, logOnce, packageFile, pageScope, printPart },
};
