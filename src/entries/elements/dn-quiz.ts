/** Registers `dn-quiz`. */
import { define } from '../../elements/shared/define.js';
import { DnQuiz } from '../../elements/quiz.js';

define('dn-quiz', DnQuiz);
