import { css, html, nothing, render } from 'lit';
import { heading } from '../../look/heading.js';
import { newTabLink } from '../../look/new-tab-link.js';
import { section, title } from '../../look/section.js';
import { levelColors, shapes, sign, signStyles } from '../../look/shapes.js';
import { loadChunk } from '../../runtime/load-chunk.js';
import { loadWhenIdle } from '../../runtime/load-when-idle.js';
import { logOnce } from '../../runtime/log-once.js';
import { packageFile } from '../../runtime/package-file.js';
import { pageScope } from '../../scope/page-scope.js';
import { clearChoices } from '../shared/clear-on-leave.js';
import { contact, urgentLine } from '../shared/common-texts.js';
import { contraindications } from '../shared/contraindications.js';
import { interpolate, isolated, plainText, sentences } from '../shared/text.js';
import { addStyles } from '../shared/add-styles.js';

/** What the file after the start screen takes from the first one, instead of having it twice. */
export const sharedCode = {
  css,
  html,
  nothing,
  render,
  heading,
  newTabLink,
  section,
  title,
  levelColors,
  shapes,
  sign,
  signStyles,
  addStyles,
  contraindications,
  pageScope,
  loadChunk,
  loadWhenIdle,
  packageFile,
  logOnce,
  clearChoices,
  contact,
  urgentLine,
  interpolate,
  isolated,
  plainText,
  sentences,
};
