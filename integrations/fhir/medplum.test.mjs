import { roundTrip } from './round-trip.mjs';

/** The form of Medplum, a record system for clinics. */
roundTrip('dist/medplum.html', (page, { linkId }) => page.locator(`div:has(> label[for="${linkId}"])`));
