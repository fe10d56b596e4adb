import { css, html, nothing, render } from 'lit';
import { day } from '../../content/format.js';
import { baseOf, languageFor, tagOf } from '../../content/languages.js';
import { sentenceGap } from '../../content/sentence-gap.js';
import { heading } from '../../look/heading.js';
import { newTabLink } from '../../look/new-tab-link.js';
import { section, title } from '../../look/section.js';
import { levelColors, shapes, sign, signStyles } from '../../look/shapes.js';
import { loadChunk } from '../../runtime/load-chunk.js';
import { howToFix, retry } from '../../runtime/loading.js';
import { logOnce } from '../../runtime/log-once.js';
import { canLoadFiles, packageFile } from '../../runtime/package-file.js';
import { pageScope } from '../../scope/page-scope.js';
import { untick } from '../shared/clear-on-leave.js';
import { contact, urgentLine } from '../shared/common-texts.js';
import { interpolate, isolated, plainText, sentences } from '../shared/text.js';

/** What the file after the start screen takes from the first one, instead of having it twice. */
export const sharedCode = {
  ...{ css, html, nothing, render, heading, newTabLink, section, title, levelColors, shapes, sign, signStyles },
  ...{ day, baseOf, languageFor, tagOf, sentenceGap, pageScope, loadChunk, howToFix, retry, canLoadFiles, packageFile },
  ...{ logOnce, untick, contact, urgentLine, interpolate, isolated, plainText, sentences },
};
