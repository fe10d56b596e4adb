/** A published source: how it is cited, and where it can be read. The citation is the same in every language. */
export interface Source {
  readonly citation: string;
  readonly url?: string;
}

/** Every outside source that the content cites. Facts name them by these ids. */
export const sources = {
  irishMedicalJournal2022: { citation: 'Irish Medical Journal 2022; 115(2): 546' },
  munoz2022: {
    citation: 'Muñoz M. et al. 2022, Pain Research and Management 2022: 1363477',
    url: 'https://doi.org/10.1155/2022/1363477',
  },
  patel2019: {
    citation: 'Patel N. et al. 2019, Journal of the American Osteopathic Association 119: 59-62',
    url: 'https://doi.org/10.7556/jaoa.2019.009',
  },
  swast: { citation: 'South Western Ambulance Service, “When to call 999”' },
  weagle2021: { citation: 'Weagle K. et al. 2021, Cureus 13(3): e14207' },
} satisfies Record<string, Source>;
