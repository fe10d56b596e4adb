/** Registers `dn-symptom-guide`. */
import { define } from '../../elements/shared/define.js';
import { DnSymptomGuide } from '../../elements/symptom-guide.js';

define('dn-symptom-guide', DnSymptomGuide);
