import { css, html, nothing } from 'lit';
import { section } from '../../look/section.js';
import { pageScope } from '../../scope/page-scope.js';
import { adoptStylesIn } from '../shared/styled-root.js';

/** What the file of the calendar takes from the element's: what must be there once, or is large. The rest it has itself. */
export const calendarCode = { css, html, nothing, section, pageScope, adoptStylesIn };
