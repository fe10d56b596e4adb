import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { sheetHead } from '../../src/elements/shared/sheet-head.js';
import { written } from '../support/written.js';

function head(tag: string, details: { clinic?: string } = {}, now = new Date(2026, 11, 1, 9)) {
  const place = document.createElement('div');
  render(sheetHead({ language: written(tag), details }, now), place);
  return place;
}

const text = (...of: Parameters<typeof head>) => head(...of).textContent.trim();

describe('the head of a printed sheet', () => {
  it('names the clinic and the day, as the language writes it', () => {
    const clinic = 'Riverside Physio';
    expect(['en', 'en-GB', 'de', 'es', 'fr', 'ar', 'zh'].map((tag) => text(tag, { clinic }))).to.deep.equal([
      'Riverside Physio · December 1, 2026',
      'Riverside Physio · 1 December 2026',
      'Riverside Physio · 1. Dezember 2026',
      'Riverside Physio · 1 de diciembre de 2026',
      'Riverside Physio · 1er décembre 2026',
      'Riverside Physio · 1 ديسمبر 2026',
      'Riverside Physio · 2026年12月1日',
    ]);
  });

  it('is the day alone where no clinic is known', () => {
    expect(text('de')).to.equal('1. Dezember 2026');
  });

  it('has the day of the reader’s clock from its first to its last minute', () => {
    for (const [hours, minutes] of [
      [0, 0],
      [0, 1],
      [23, 59],
    ] as const) {
      expect(text('en', {}, new Date(2026, 2, 1, hours, minutes))).to.equal('March 1, 2026');
      expect(text('en', {}, new Date(2026, 11, 31, hours, minutes))).to.equal('December 31, 2026');
    }
  });

  it('keeps a name in the other direction apart from the date', () => {
    const [name, day] = head('ar', { clinic: 'Riverside (North)' }).querySelectorAll('bdi');
    expect(name!.textContent).to.equal('Riverside (North)');
    expect(day!.textContent).to.equal('1 ديسمبر 2026');
  });
});
