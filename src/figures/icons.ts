import { svg, type SVGTemplateResult } from 'lit';
import { lungs } from './pictograms.js';

/** Small line drawings for the effects, 24 units wide, drawn with a stroke of 2. */
export const icons = {
  soreness: svg`<path d="M4 11c4.5-4.5 11.5-4.5 16 0M6.5 16c3-3 8-3 11 0" />`,
  bleeding: svg`<path d="M12 3c3.8 4.6 6 7.6 6 11a6 6 0 0 1-12 0c0-3.4 2.2-6.4 6-11Z" />`,
  bruising: svg`<path d="M12.5 4.5c4.3-.3 7.3 2.7 7 7s-3 7.8-7.3 7.8-7.7-3-7.5-7.3 3.5-7.2 7.8-7.5ZM9 12.5c.2-2 1.5-3.3 3.5-3.5" />`,
  tiredness: svg`<path d="M19.5 14.5A8 8 0 1 1 9.5 4.5a6.5 6.5 0 0 0 10 10Z" />`,
  drowsiness: svg`<path d="M13 4.5h6.5L13 12h6.5M4.5 12H10l-5.5 7H10" />`,
  headache: svg`<path d="M5.5 13a6.5 6.5 0 0 1 13 0 6.5 6.5 0 0 1-13 0ZM9.5 15.5c1.5-1.4 3.5-1.4 5 0M12 1.5V4M4 5l1.8 1.8M20 5l-1.8 1.8" />`,
  infection: svg`<path d="M8 12a4 4 0 0 1 8 0 4 4 0 0 1-8 0ZM12 8V3.5M12 20.5V16M15.5 10l3.9-2.3M4.6 16.3 8.5 14M15.5 14l3.9 2.3M4.6 7.7 8.5 10" />`,
  organ: svg`<path d=${lungs} />`,
  nerve: svg`<path d="M12 21V10M12 14c-4 0-6.5-2.5-6.5-6.500V3.500M12 11c3.5 0 5.5-2 5.5-5.500v-2M8.5 3.500v2.500c0 1 .5 1.8 1.3 2.3" />`,
  hematoma: svg`<path d="M3 8c6 2.5 12 2.5 18 0M12 13c2 2.3 3 3.8 3 5.300a3 3 0 0 1-6 0c0-1.5 1-3 3-5.300Z" />`,
} satisfies Record<string, SVGTemplateResult>;
