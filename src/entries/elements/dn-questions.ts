/** Registers `dn-questions`. */
import { define } from '../../elements/shared/define.js';
import { DnQuestions } from '../../elements/questions.js';

define('dn-questions', DnQuestions);
