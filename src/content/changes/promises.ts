/**
 * Patterns for promises that no text may make, by language: a guarantee, a cure, no pain, no side effects, help for
 * everyone. They claim too much in the sense of S12 in docs/rules.md. Their negations, such as "we can't guarantee",
 * are allowed.
 */
const promises: Readonly<Record<string, string>> = {
  en: [
    "(?<!(?:not|n[’']t|never|no|cannot|nobody can|no one can|without)(?: a| any)? )guarantee[sd]?",
    "(?<!(?:not|n[’']t|never|no|cannot|nobody can|no one can)(?: a| any)? )cure[sd]?",
    '(?<!not (?:always |completely |entirely )?)(?:painless(?:ly)?|pain[- ]free)',
    "(?<!(?:not|n[’']t) )(?:(?:no|zero|without|free (?:of|from))(?: any)? side[- ]effects?)",
    '100 ?(?:%|percent) (?:effective|success|natural|relief)|(?:works|helps|will (?:work|help)) (?:for )?(?:everyone|everybody|every time|all patients)|always (?:works|helps)',
  ].join('|'),
  es: [
    '(?<!(?:no|nunca|nadie|sin|ninguna) (?:se |le |podemos |puede |te |hay )?)garanti(?:za(?:mos|do|da|dos|das|n|r)?|zo|ce|cemos|as?|ías?)',
    '(?<!no (?:la |lo |le |se )?)(?:cura(?:mos|r[áa]|n)?|curación)(?! (?:de la herida|de heridas))',
    '(?<!no es (?:siempre |del todo )?)indolor[ao]s?|sin (?:ningún )?dolor',
    '(?<!no está[ns]? )(?:sin|ningún|cero|libre de)(?: ningún)? efectos? (?:secundarios?|adversos?)',
    '100 ?% (?:eficaz|efectiv[oa]|natural)|funciona (?:siempre|para tod[oa]s)|siempre (?:funciona|ayuda)|(?<!no )ayuda a tod[oa]s',
  ].join('|'),
  fr: [
    '(?<!(?:pas|jamais|ne|aucune|sans) )garanti(?:e|es|r|s|ssons|t|ssent)?',
    '(?<!ne (?:le |la |les |vous )?)guéri(?:t|ssons|ssent|ra|rez|son)|(?<!ne )soigne définitivement',
    '(?<!pas (?:toujours |totalement |tout à fait )?)(?:indolores?|sans (?:aucune )?douleur)',
    '(?<!pas )(?:sans|aucun|zéro|dénué d[e’])(?: aucun)? ?effets? (?:secondaires?|indésirables?)',
    '100 ?% (?:efficace|naturel(?:le)?)|(?:marche|fonctionne|aide) (?:toujours|chez tout le monde|pour tout le monde|à coup sûr)|aide tout le monde|toujours efficace',
  ].join('|'),
  de: [
    '(?<!(?:nicht|nichts|nie|keine?|ohne) )(?:garantier(?:en|t|e|te[nrs]?)(?! (?:können |kann |wir )*(?:nicht|nichts|keine))|Garantie(?! (?:gibt es nicht|gibt es keine)))',
    '(?<!nicht )(?:heil(?:t|en wir|bar)|geheilt)(?! nicht)',
    '(?<!nicht (?:immer |ganz |völlig )?)(?:schmerz(?:frei|los)(?:e[nrsm]?)?)|(?<!nicht )ohne (?:jeden |jegliche[n]? )?Schmerz(?:en)?',
    '(?<!nicht )(?:(?:ohne|keine|keinerlei|frei von)(?: jede| jegliche)? Nebenwirkungen)|nebenwirkungsfrei',
    '100 ?(?:%|Prozent) (?:wirksam|erfolgreich|natürlich)|(?:hilft|wirkt) (?:immer|allen|jedem|bei jedem)',
  ].join('|'),
};

/** Arabic and Chinese: a match anywhere in a text counts. */
const anywherePatterns: readonly string[] = [
  '(?<!(?:لا|ليس|لن|ما|غير|دون|بدون|أي) (?:يمكننا |يمكن |نستطيع |هناك |توجد |يوجد )?(?:أن )?)(?:نضمن|[وف]?(?:ال)?نتائج مضمون|مضمون|نتيجة مضمون|ضمان النتائج)',
  '(?<!(?:لا|لن|ليس|ولا) )(?:(?<!\\p{L})[وف]?[يتن]شفي|شفاء تام|شفاء كامل|شفاء نهائي|علاج نهائي)',
  '(?:بلا|بدون|دون|من غير|خالي? من)(?: [أا]ي)? (?:ال)?(?:[أا]لم|آلام|وجع)(?! شديد)|غير مؤلم(?! دائما)',
  '(?<!ليست? )(?:بلا|بدون|دون|من غير|لا توجد|ليس(?:ت)? (?:ل[هه]ا?|هناك)|خالية? من)(?: [أا]ي)? (?:ال)?(?:آثار|[أا]عراض|اثار) (?:ال)?جانبية',
  'يفيد (?:الجميع|كل الناس|كل المرضى)|ينفع الجميع|يناسب الجميع|فعال(?:ة)? 100|ينجح دائما|يفيد دائما',
  '(?<!(?:不|不能|无法|無法|没有|沒有|并不|不可能|谁也不能))(?:保证|保證|包治|包好|担保)(?!金|人)',
  '(?<!(?:不能|不会|不|无法|並不|并不))(?:治愈|治癒|根治|断根|斷根|药到病除)',
  '(?<!(?:不是|并非|不一定|并不是|不完全))(?:无痛|無痛|零痛|完全不痛|一点也不疼|一点都不痛|毫无疼痛)',
  '(?<!(?:并非|不是|有|并不是))(?:没有|無|无|零|毫无)(?:任何)?副作用',
  '百分之百(?:有效|成功|见效)|100 ?%(?:有效|成功)|对(?:所有人|每个人|人人)都有效|人人有效|总是有效|必定有效',
];

const wordPattern = new RegExp(`(?<!\\p{L})(?:${Object.values(promises).join('|')})(?!\\p{L})`, 'iu');

const anywherePattern = new RegExp(anywherePatterns.join('|'), 'u');

/** The first promise in a plain text, as written; `bare` is the text without vowel marks and spaces that hide a word. */
export const promiseIn = (plain: string, bare: string): string | undefined =>
  (wordPattern.exec(plain) ?? anywherePattern.exec(bare))?.[0];
