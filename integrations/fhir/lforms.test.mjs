import { roundTrip } from './round-trip.mjs';

/** LHC-Forms, of the National Library of Medicine of the US. */
roundTrip('lforms.html', (page, { linkId }) => page.locator(`[role=radiogroup][aria-labelledby^="label-${linkId}/"]`));
