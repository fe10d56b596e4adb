/** Registers `dn-session-timeline`. */
import { define } from '../../elements/shared/define.js';
import { DnSessionTimeline } from '../../elements/session-timeline/session-timeline.js';

define('dn-session-timeline', DnSessionTimeline);
