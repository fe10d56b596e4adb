/** Registers `dn-faq`. */
import { define } from '../../elements/shared/define.js';
import { DnFaq } from '../../elements/faq.js';

define('dn-faq', DnFaq);
