/** Registers `dn-overview`. */
import { define } from '../../elements/shared/define.js';
import { DnOverview } from '../../elements/overview.js';

define('dn-overview', DnOverview);
