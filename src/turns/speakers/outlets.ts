/** Words that stand in names of newspapers, agencies and stations. */
const word =
  /\b(?:news|newspaper|newsroom|times|post|press|daily|herald|tribune|journal|gazette|guardian|telegraph|observer|chronicle|standard|mirror|sun|star|globe|mail|express|weekly|magazine|review|today|tv|television|radio|fm|broadcasting|broadcast|channel|media|agency|wire|network|bulletin|examiner|reporter|economist|spiegel|zeitung|monde|figaro|país|pais|mundo|jornada|universal|reforma|milenio|kommersant|izvestia|interfax|tass|ria|meduza|dozhd|novaya|gazeta|vedomosti|ekho|mosk?v[ya]|reuters|bloomberg|politico|axios|newsmax|univision|telemundo|newsnight|npr|pbs|ap|afp|dpa|efe|ansa|upi|bbc|itv|sky news|cnn|nbc|msnbc|cnbc|abc|cbs|fox|c-span|al jazeera|aljazeera|rt|cctv|cgtn|xinhua|nhk|asahi|yomiuri|mainichi|nikkei|kyodo|jiji|sankei|fuji|yonhap|anadolu|trt|ard|zdf|dw|rtl|rfi|tf1|pti|ani|ndtv|wion|voa|rfe|wsj|wapo|usa today|the hill|the paper|huffpost|huffington|buzzfeed|vox|slate|vice news|nowosti|novosti|sputnik)\b/iu;
const acronym = /^(?:[A-Z]{2,5}|[A-Z][A-Z&]{1,4}[A-Z])(?: (?:TV|News|Radio|World))?$/u;
const notOutlet =
  /^(?:PM|PMJT|VK|MP|UN|EU|US|USA|UK|HM|MC|CEO|CFO|FM|DG|SG|NSA|AA|BMI|BMF|AG|DP|Q|QA)$|secretary|minister|president|spokes|chair|director|general|ambassador|officer|official/iu;

/**
 * Whether a name is that of a newspaper, an agency or a station. `acronyms`: two to five capitals count as one; not where
 * everything is printed in capitals.
 */
export function isOutlet(name: string, acronyms = true): boolean {
  const plain = name.replace(/^the /iu, '').trim();
  if (plain === '' || plain.length > 70 || notOutlet.test(plain)) return false;
  return word.test(plain) || (acronyms && acronym.test(plain) && !/^[A-Z]{2}$/u.test(plain));
}
