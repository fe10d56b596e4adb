import { css, html, nothing } from 'lit';
import { duration } from '../../content/duration.js';
import { section } from '../../look/section.js';
import { logOnce } from '../../runtime/log-once.js';
import { pageScope } from '../../scope/page-scope.js';
import { adoptStylesIn } from '../shared/styled-root.js';
import { interpolate, plainText } from '../shared/text.js';

/** What the file of the calendar takes from the element's, instead of having it twice. */
export const sharedCode = {
  ...{ css, html, nothing, duration, section, logOnce, pageScope, adoptStylesIn, interpolate, plainText },
};
