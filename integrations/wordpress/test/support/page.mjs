import assert from 'node:assert/strict';
import { elements } from '../../build/elements.mjs';
import { publish, site, store } from './wordpress.mjs';

/** A site whose clinic has these details, and a page there with every block. */
export const wordpress = await site();
export const details = {
  clinic: 'Riverside Physio',
  phone: '+15550100',
  'emergency-number': '911',
  'booking-url': '/book',
};
await store(wordpress, { details });

export const block = (slug, attributes = {}) =>
  `<!-- wp:dry-needling-widgets/${slug} ${JSON.stringify(attributes)} /-->`;
export const every = elements.map(({ slug }) => block(slug)).join('\n\n');
export const page = await publish(wordpress, every);
export const load = async (address) => (await fetch(address)).text();

/** That PHP logged nothing about the plugin so far. */
export const isNothingLogged = () =>
  assert.deepEqual(
    wordpress
      .log()
      .split('\n')
      .filter((line) => /dry-needling|dn_widgets/.test(line)),
    [],
  );
