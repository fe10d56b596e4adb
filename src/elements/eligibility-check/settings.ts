import { layouts, type Layout } from '../../screening/layouts.js';
import { enumerated } from '../shared/enumerated.js';
import { outcomes, shares, type OutcomeDisplay, type Share } from './shares.js';

/** What a page sets for a screening. */
export interface Settings {
  readonly layout: Layout;
  readonly outcomeDisplay: OutcomeDisplay;
  readonly share: Share;
}

/** The element, as far as its settings are read. */
type Attributes = Element & Omit<Settings, 'outcomeDisplay'> & { readonly outcome: OutcomeDisplay };

/** The valid settings of an element; its others fall back, with a warning. Without a level there is none to share. */
export function readSettings(element: Attributes): Settings {
  const outcomeDisplay = enumerated(element, element.outcome, { attribute: 'outcome', allowed: outcomes });
  return {
    layout: enumerated(element, element.layout, { attribute: 'layout', allowed: layouts }),
    outcomeDisplay,
    share: enumerated(element, element.share, {
      attribute: 'share',
      allowed: outcomeDisplay === 'list' ? ['nothing', 'answers'] : shares,
    }),
  };
}
