/**
 * Words that would claim what no text may claim (S12), by language: safe, eligible, approved, cleared, a good candidate.
 * Where a word also means "sure" or "insurance", that is left alone.
 */
const claims: Readonly<Record<string, string>> = {
  en: 'safe(?:ly|r|st)?|eligible|(?:pre-?)?approved|cleared|(?:good|great|ideal|perfect|right|excellent|suitable) candidates?|risk[- ]free',
  es: '(?<!(?<!\\p{L})no (?:est(?:oy|á|ás) )?(?:muy |del todo |tan |completamente )?)segur[oa]s?(?! (?:médic[oa]s?|de salud|social|privad[oa]s?)(?!\\p{L}))|elegibles?|apt[oa]s?|aprobad[oa]s?|autorizad[oa]s?|(?:buen[oa]?|ideal|excelente) candidat[oa]s?|candidat[oa]s? (?:ideal|excelente)s?|sin (?:ningún )?(?:riesgo|peligro)s?|con (?:total|toda) seguridad',
  fr: '(?<!pas (?:tout à fait |très |vraiment |complètement )?)(?<!^bien )sûre?s?|sans (?:aucun )?(?:danger|risque)s?|en toute sécurité|[ée]ligibles?|aptes?|approuvée?s?|autorisée?s?|(?:bon(?:ne)?|idéale?|excellente?) candidate?s?|candidate?s? idéale?s?',
  de: '(?<!nicht (?:ganz |so |völlig |wirklich )?)sicher(?:e|er|en|es|em|ste[nrsm]?|erweise)?|ungefährlich(?:e[nrsm]?)?|unbedenklich(?:e[nrsm]?)?|gefahrlos(?:e[nrsm]?)?|risiko(?:frei|los)(?:e[nrsm]?)?|geeignet(?:e[nrsm]?)?|teilnahmeberechtigt|zugelassen(?:e[nrsm]?)?|genehmigt(?:e[nrsm]?)?|freigegeben(?:e[nrsm]?)?|(?:gute[rn]?|ideale[rn]?|geeignete[rn]?) Kandidat(?:in|en)?',
};

const words = new RegExp(`(?<!\\p{L})(?:${Object.values(claims).join('|')})(?!\\p{L})`, 'iu');

/** Arabic and Chinese join words to others, so any place in a text counts. So does a tick, which shows the same. */
const parts: Readonly<Record<string, string>> = {
  ar: 'آمن|مأمون|مؤهل|معتمد|موافق عليه|الموافقة عليك|مسموح لك|مرشحة? (?:جيد|مثالي|مناسب)',
  zh: '安全|合格|符合(?:条件|资格)|批准|获准|核准|(?:理想|合适|良好|最佳)的?(?:人选|候选)',
};

const anywhere = new RegExp(`${Object.values(parts).join('|')}|[✅✔✓☑🗸🗹]`, 'u');

/** The languages whose claims are known. */
export const claimLanguages = [...Object.keys(claims), ...Object.keys(parts)];

/** A text as a reader sees it: letters in their plain form, without what can't be seen between them. */
export const visible = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{DI}]/gu, '')
    .replace(/\s+/g, ' ');

/** The first claim in a text that no text may make, as it is written there. */
export function claimIn(text: string): string | undefined {
  const plain = visible(text);
  // Arabic vowel marks and the stretching line may stand between any letters.
  return (words.exec(plain) ?? anywhere.exec(plain.replace(/[\u064B-\u0652\u0640]/g, '')))?.[0];
}
