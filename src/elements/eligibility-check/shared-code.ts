import { css, html, nothing } from 'lit';
import { heading } from '../../look/heading.js';
import { newTabLink } from '../../look/new-tab-link.js';
import { section, title } from '../../look/section.js';
import { levelColors, shapes, sign, signStyles } from '../../look/shapes.js';
import { logOnce } from '../../runtime/log-once.js';
import { untick } from '../shared/clear-on-leave.js';
import { contact, urgentLine } from '../shared/common-texts.js';
import { interpolate, isolated, plainText, sentences } from '../shared/text.js';

/** What the file after the start screen takes from the first one, instead of having it twice. */
export const sharedCode = {
  ...{ css, html, nothing, heading, newTabLink, section, title, levelColors, shapes, sign, signStyles },
  ...{ logOnce, untick, contact, urgentLine, interpolate, isolated, plainText, sentences },
};
