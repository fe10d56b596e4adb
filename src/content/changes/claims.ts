/**
 * Words that would claim what no text may claim (S12), by language: safe, eligible, approved, cleared, a good candidate.
 * Where a word also means "sure" or "insurance", that is left alone.
 */
const claims = [
  // English
  'safe|safely|safest|eligible|(?:pre-?)?approved|cleared|(?:good|great|ideal|perfect|right) candidates?|risk[- ]free',
  // Spanish
  '(?<!no (?:est(?:oy|á|ás) )?)segur[oa]s?(?! (?:médic|de salud|social|privad))|elegibles?|apt[oa]s?|aprobad[oa]s?|autorizad[oa]s?|(?:buen[oa]?|ideal) candidat[oa]s?|candidat[oa]s? ideal(?:es)?|sin riesgos?',
  // French
  '(?<!(?:pas|bien) )sûre?s?|sans (?:aucun )?(?:danger|risque)s?|[ée]ligibles?|aptes?|approuvée?s?|autorisée?s?|(?:bon(?:ne)?|idéale?) candidate?s?|candidate?s? idéale?s?',
  // German
  '(?<!nicht )sicher(?:e|er|en|es|em)?|ungefährlich|unbedenklich|risikofrei|risikolos|geeignet(?:e|er|en|es)?|teilnahmeberechtigt|zugelassen|genehmigt|freigegeben|(?:gute[rn]?|ideale[rn]?) Kandidat(?:in|en)?',
].join('|');

const words = new RegExp(`(?<!\\p{L})(?:${claims})(?!\\p{L})`, 'iu');

/** Arabic and Chinese join words to others, so any place in a text counts. */
const parts =
  /آمن|مأمون|مؤهل|معتمد|موافق عليه|مسموح لك|مرشحة? (?:جيد|مثالي|مناسب)|安全|合格|符合(?:条件|资格)|批准|获准|核准|理想人选|合适人选|良好候选/u;

/** The first claim in a text that no text may make, as it is written there. */
export function claimIn(text: string): string | undefined {
  // Letters written in another form, and what can't be seen between them, must not hide a word.
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ');
  return (words.exec(plain) ?? parts.exec(plain.replace(/[\u064B-\u0652\u0640]/g, '')))?.[0];
}
