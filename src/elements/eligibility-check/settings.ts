import { layouts, type Layout } from '../../screening/layouts.js';
import { enumerated } from '../shared/enumerated.js';
import { outcomes, shares, type Outcome, type Share } from './shares.js';

/** What a page sets for a screening. */
export interface Settings {
  readonly layout: Layout;
  readonly outcome: Outcome;
  readonly share: Share;
}

/** The valid settings of an element; its others fall back, with a warning. Without a level there is none to share. */
export function readSettings(element: Element & Settings): Settings {
  const outcome = enumerated(element, element.outcome, { attribute: 'outcome', allowed: outcomes });
  return {
    layout: enumerated(element, element.layout, { attribute: 'layout', allowed: layouts }),
    outcome,
    share: enumerated(element, element.share, {
      attribute: 'share',
      allowed: outcome === 'list' ? ['nothing', 'answers'] : shares,
    }),
  };
}
