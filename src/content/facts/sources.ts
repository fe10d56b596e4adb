/** A published source: how it is cited, and where it can be read. The citation is the same in every language. */
export interface Source {
  readonly citation: string;
  readonly url?: string;
}

/** Every outside source that the content cites. Facts name them by these ids. */
export const sources = {
  boyce2020: {
    citation: 'Boyce D. et al. 2020, International Journal of Sports Physical Therapy 15(1): 103-113',
    url: 'https://doi.org/10.26603/ijspt20200103',
  },
  brady2014: {
    citation: 'Brady S. et al. 2014, Journal of Manual & Manipulative Therapy 22(3): 134-140',
    url: 'https://doi.org/10.1179/2042618613Y.0000000044',
  },
  cagnie2013: { citation: 'Cagnie B. et al. 2013, Current Pain and Headache Reports 17: 348' },
  chys2023: {
    citation: 'Chys M. et al. 2023, Journal of Clinical Medicine 12(3): 1205',
    url: 'https://doi.org/10.3390/jcm12031205',
  },
  espejoAntunez2017: {
    citation: 'Espejo-Antúnez L. et al. 2017, Complementary Therapies in Medicine 33: 46-57',
    url: 'https://doi.org/10.1016/j.ctim.2017.06.003',
  },
  gattie2017: {
    citation: 'Gattie E. et al. 2017, Journal of Orthopaedic & Sports Physical Therapy 47(3): 133-149',
  },
  griswold2019: { citation: 'Griswold D. et al. 2019, Journal of Manual & Manipulative Therapy 27(3): 128-140' },
  irishMedicalJournal2022: { citation: 'Irish Medical Journal 2022; 115(2): 546' },
  munoz2022: {
    citation: 'Muñoz M. et al. 2022, Pain Research and Management 2022: 1363477',
    url: 'https://doi.org/10.1155/2022/1363477',
  },
  nhsCellulitis: { citation: 'NHS, “Cellulitis”' },
  patel2019: {
    citation: 'Patel N. et al. 2019, Journal of the American Osteopathic Association 119: 59-62',
    url: 'https://doi.org/10.7556/jaoa.2019.009',
  },
  pourahmadi2021: {
    citation: 'Pourahmadi M. et al. 2021, Physical Therapy 101(5): pzab068',
    url: 'https://doi.org/10.1093/ptj/pzab068',
  },
  quintner2015: {
    citation: 'Quintner J.L. et al. 2015, Rheumatology 54(3): 392-399',
    url: 'https://doi.org/10.1093/rheumatology/keu471',
  },
  sterling2015: { citation: 'Sterling M. et al. 2015, Pain 156(4): 635-643' },
  swast: { citation: 'South Western Ambulance Service, “When to call 999”' },
  weagle2021: { citation: 'Weagle K. et al. 2021, Cureus 13(3): e14207' },
} satisfies Record<string, Source>;
