/** Words that stand in names of newspapers, agencies and stations. Data. */
const words: ReadonlySet<string> = new Set(
  (
    'news newspaper newsroom times post press daily herald tribune journal gazette guardian telegraph observer chronicle standard mirror sun star ' +
    'globe mail express weekly magazine review today tv television radio fm broadcasting broadcast channel media agency wire network bulletin ' +
    'examiner reporter economist spiegel zeitung monde figaro país pais mundo jornada universal reforma milenio kommersant izvestia interfax tass ' +
    'ria meduza dozhd novaya gazeta vedomosti ekho moskva mosva moskvy mosvy reuters bloomberg politico axios newsmax univision telemundo ' +
    'newsnight npr pbs ap afp dpa efe ansa upi bbc itv cnn nbc msnbc cnbc abc cbs fox aljazeera rt cctv cgtn xinhua nhk asahi yomiuri mainichi ' +
    'nikkei kyodo jiji sankei fuji yonhap anadolu trt ard zdf dw rtl rfi tf1 pti ani ndtv wion voa rfe wsj wapo huffpost huffington buzzfeed vox ' +
    'slate nowosti novosti sputnik'
  ).split(' '),
);
/** Names of several words, or with a hyphen. */
const phrase = /\b(?:c-span|al jazeera|the (?:hill|paper))\b/u;
const acronym = /^(?:[A-Z]{2,5}|[A-Z][A-Z&]{1,4}[A-Z])(?: (?:TV|News|Radio|World))?$/u;
const notOutlet =
  /^(?:PM|PMJT|VK|MP|UN|EU|US|USA|UK|HM|MC|CEO|CFO|FM|DG|SG|NSA|AA|BMI|BMF|AG|DP|Q|QA)$|secretary|minister|president|spokes|chair|director|general|ambassador|officer|official/iu;

/**
 * Whether a name is that of a newspaper, an agency or a station. `acronyms`: two to five capitals count as one; not where
 * everything is printed in capitals.
 */
export function isOutlet(name: string, acronyms = true): boolean {
  const plain = name.replace(/^the /iu, '').trim();
  if (plain === '' || plain.length > 70) return false;
  const lower = plain.toLowerCase();
  const known = lower.split(/[^\p{L}\p{N}_]+/u).some((word) => words.has(word)) || phrase.test(lower);
  if (!known && !(acronyms && acronym.test(plain) && plain.length > 2)) return false;
  return !notOutlet.test(plain);
}
