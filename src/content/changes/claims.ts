import { promiseIn } from './promises.js';

/**
 * Patterns for claims that no text may make (S12 in docs/rules.md), by language: safe, eligible, approved, cleared, a
 * good candidate. Other meanings of the same word, such as "sure" or "insurance", are allowed.
 */
const claims: Readonly<Record<string, string>> = {
  en: 'safe(?:ly|r|st)?|eligible|(?:pre-?)?approved|cleared|(?:good|great|ideal|perfect|right|excellent|suitable) candidates?|(?<!not )risk[- ]free|harmless(?:ly)?|(?:no|zero|(?<!not )(?:without|free of|free from)(?: any)?) (?:risks?|dangers?)(?! (?:assess|factor))|you (?:meet|fulfil) (?:all )?(?:the|our) (?:criteria|requirements)|you qualify',
  es: '(?<!(?<!\\p{L})no (?:est(?:oy|á|ás) )?(?:muy |del todo |tan |completamente )?)segur[oa]s?(?! (?:médic[oa]s?|de salud|social|privad[oa]s?)(?!\\p{L}))|elegibles?|apt[oa]s?|aprobad[oa]s?|autorizad[oa]s?|(?:buen[oa]?|ideal|excelente|perfect[oa]) candidat[oa]s?|candidat[oa]s? (?:ideal|excelente|perfect[oa])s?|(?<!no est[áa]n? )(?:sin|ningún|cero|libres? de|exent[oa]s? de)(?: ningún| todo)? (?:riesgo|peligro)s?|con (?:total|toda|plena|absoluta) seguridad|inofensiv[oa]s?|inocu[oa]s?|cumples?(?: todos)?(?: con)? los requisitos',
  fr: '(?<!pas (?:tout à fait |très |vraiment |complètement )?)(?<!^bien )sûre?s?|(?:(?<!pas |jamais )sans(?: aucun| le moindre)?|aucun|zéro|exempte?s? de(?: tout)?|dénuée?s? de(?: tout)?) (?:danger|risque)s?|en (?:toute|parfaite) sécurité|[ée]ligibles?|admissibles?|aptes?|approuvée?s?|autorisée?s?|(?:bon(?:ne)?|idéale?|excellente?|parfaite?) candidate?s?|candidate?s? (?:idéale?|parfaite?)s?|inoffensi(?:f|ve)s?|remplissez (?:toutes )?les (?:conditions|critères)',
  de: '(?<!nicht (?:ganz |so |völlig |wirklich )?)sicher(?:e|er|en|es|em|ste[nrsm]?|erweise)?|(?:(?<!nicht )(?:ungefährlich|unbedenklich|unschädlich|harmlos|gefahr(?:en)?(?:los|frei)|risiko(?:frei|los))|geeignet|zugelassen|genehmigt|freigegeben)(?:e[nrsm]?)?|teilnahmeberechtigt|(?:(?<!nicht )ohne|kein(?:e|erlei)?)(?: jede[s]?| jegliche[s]?)? (?:Risik(?:o|en)|Gefahr(?:en)?)|(?:gute[rn]?|ideale[rn]?|perfekte[rn]?|geeignete[rn]?) Kandidat(?:in|en)?|erfüllen (?:alle |die )+(?:Voraussetzungen|Kriterien)',
};

const wordPattern = new RegExp(`(?<!\\p{L})(?:${Object.values(claims).join('|')})(?!\\p{L})`, 'iu');

/** Arabic attaches prepositions and articles to words, so a match anywhere in a text counts. */
const arabic = [
  // Safe, without a risk: not "honestly", which begins like "safely".
  'آمن|(?<!\\p{L})[وف]?(?:ال)?امن[ةه](?!\\p{L})|مأمون|(?:ب|بكل |في )[أا]مان(?!\\p{L})|[أا]مانا(?!\\p{L})|غير ضار|عديم[ةه]? (?:المخاطر|الخطر|الضرر)',
  '(?:بلا|بدون|دون|بغير|من غير|(?<!إ)لا|لا [تي](?:وجد|حمل|شكل|نطوي على)|ليس(?:ت)? (?:هناك|في[هه]ا?|ل[هه]ا?)|خالي?[ةا]?(?: تماما)? من)(?: [أا]ي| [أا]ية| كل| جميع)? (?:ال)?(?:مخاطر|خطر|خطور|[أا]خطار)',
  'خالية? ال(?:مخاطر|[أا]خطار)',
  // Eligible, approved, cleared, a good candidate.
  'م[ؤو]هل|معتمد|موافق علي|الموافقة عليك|تمت الموافقة|مسموح لك|مصرح لك|(?:تستوفي|تستوفين|استوفيت|مستوف|مستوفي|مستوفية) (?:كل |جميع )?(?:ل?ل|ال)شروط|تنطبق عليك (?:كل |جميع )?الشروط',
  'مرشحة? (?:جيد|مثالي|مناسب|ممتاز)|المرشحة? ال(?:جيد|مثالي|مناسب|[أا]مثل)|[أا]نت مناسب|(?<!هل )(?:العلاج|الجافة?|الجلسة)(?: \\p{L}+)? (?<!لا )(?:[يت]ناسبك|مناسبة? لك)(?!\\p{L})',
];

/** Chinese has no spaces between words. Simplified and traditional characters are matched. */
const chinese = [
  // Safe, without a risk: not unsafe, nor a belt, nor what is done for safety.
  '(?<!不)安全(?!带|帶|帽|起[见見]|[问問][题題]|[须須]知|措施)(?<![为為](?:了|了?(?:您|你|患者|大家)的)安全)|(?<!有|[并並]非|不是)(?:[无無零没沒]|[没沒]有|毫[无無]|不存在|不[会會]有)(?:任何|一点|一點)?(?:风险|風險|危险|危險)(?!因素|信号|信號|评估|評估)|(?:风险|風險)(?:为|為)零|[无無]害|(?<!不)放心(?!不下)|安心(?:接受|做|治)',
  // Eligible, approved, cleared, a good candidate.
  '合格|(?<!不|是否)符合(?!以下|下列)[^。，；！？]{0,8}(?:条件|條件|资格|資格)|(?:您|你)(?:已经|已經|已|完全|现在|現在)?(?:有|具[备備])(?:条件|條件|资格|資格)|批准|[获獲][准批]|核准|(?:审核|審核|审批|審批|评估|評估|筛查|篩查)(?:已经|已經|已)?(?:通过|通過)|(?:通过|通過)了?(?:审核|審核|审批|審批|评估|評估|筛查|篩查)|(?:您|你)(?:现在|現在|已经|已經|完全)?可以(?:接受|[做进進]行?(?:干针|乾針|治疗|治療))',
  '(?<!不|不太|不一定|是否|更)[适適]合(?:您|你)(?!的(?:[时時][间間段]|日期|方|[运運][动動]))|(?:您|你)(?:很|非常|完全|十分)?[适適]合(?!哪|什)|(?:理想|合[适適]|[适適]合|良好|最佳|完美)的?(?:人[选選]|候[选選])',
];

/** The patterns that match anywhere in a text, by language. */
const anywherePatterns: Readonly<Record<string, readonly string[]>> = { ar: arabic, zh: chinese };

/** A check mark makes the same claim. */
const anywherePattern = new RegExp([...Object.values(anywherePatterns).flat(), '[✅✔✓☑🗸🗹]'].join('|'), 'u');

/** The languages whose claims are known. */
export const claimLanguages = [...Object.keys(claims), ...Object.keys(anywherePatterns)];

/** A text as a reader sees it: normalized letters without invisible characters. */
export const visible = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{DI}]/gu, '')
    .replace(/\s+/g, ' ');

/** The first forbidden claim in a text, as written. */
export function claimIn(text: string): string | undefined {
  const plain = visible(text);
  // Arabic vowel marks and the elongation line may be between any letters; a space between Chinese characters doesn't end a word.
  const bare = plain.replace(/[\u064B-\u0652\u0640]|(?<=\p{sc=Han})\s(?=\p{sc=Han})/gu, '');
  return (wordPattern.exec(plain) ?? anywherePattern.exec(bare))?.[0] ?? promiseIn(plain, bare);
}
