import { expect } from '@open-wc/testing';
import { differences } from '../../build/differences.js';

const english = { common: { call: 'Call {phone}.', sources: 'Sources' } };

describe('the build', () => {
  it('takes a language with the same ids and the same places, in whatever order', () => {
    expect(differences('es', { common: { sources: 'Fuentes', call: 'Llame al {phone}.' } }, english)).to.deep.equal([]);
  });

  it('tells a missing id, a surplus id and other places', () => {
    expect(differences('es', { common: { call: 'Llame al {fone}.', more: 'Más' } }, english)).to.deep.equal([
      'es lacks common.sources',
      'es common.call has the places fone; English has phone',
      'es has common.more, which English has not',
    ]);
  });
});
