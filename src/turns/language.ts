const words: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'that', 'is', 'of', 'to', 'we', 'have', 'this', 'you', 'what', 'with'],
  es: ['que', 'los', 'las', 'una', 'por', 'del', 'para', 'está', 'pero', 'muy', 'también', 'como', 'con'],
  fr: ['les', 'des', 'est', 'nous', 'vous', 'dans', 'une', 'que', 'pour', 'sur', 'avec', 'qui', 'pas'],
  de: ['der', 'die', 'und', 'das', 'ist', 'nicht', 'wir', 'ich', 'zu', 'den', 'auch', 'mit', 'sie'],
  pt: ['que', 'não', 'uma', 'para', 'com', 'está', 'mais', 'isso', 'dos', 'também', 'você', 'são'],
  it: ['che', 'non', 'una', 'per', 'sono', 'della', 'con', 'anche', 'più', 'questo', 'come', 'gli'],
  ru: ['и', 'что', 'не', 'это', 'как', 'на', 'мы', 'вы', 'но', 'для', 'его', 'так'],
  uk: ['що', 'це', 'не', 'та', 'ми', 'як', 'для', 'але', 'від', 'також', 'є', 'про'],
  nl: ['het', 'een', 'van', 'dat', 'niet', 'ook', 'maar', 'wij', 'voor', 'zijn', 'met', 'naar'],
  sv: ['och', 'att', 'det', 'som', 'inte', 'är', 'för', 'med', 'har', 'till', 'jag', 'vi'],
  pl: ['nie', 'się', 'jest', 'że', 'na', 'do', 'to', 'jak', 'ale', 'czy', 'przez', 'dla'],
  tr: ['bir', 've', 'bu', 'için', 'çok', 'ne', 'da', 'de', 'olarak', 'gibi', 'daha', 'ile'],
};

/** How much of the speech is read for its language. */
const sample = 5000;

/** Scripts that name their language, or nearly: first and last code unit, and the share of letters that is enough. */
const scripts: readonly (readonly [string, number, number, number])[] = [
  ['ja', 0x3040, 0x30ff, 0.1],
  ['zh', 0x4e00, 0x9fff, 0.3],
  ['ko', 0xac00, 0xd7af, 0.3],
  ['ar', 0x0600, 0x06ff, 0.3],
  ['hi', 0x0900, 0x097f, 0.3],
  ['he', 0x0590, 0x05ff, 0.3],
];

/** Language by script, where the script is neither Latin nor Cyrillic. */
function byScript(text: string): string | undefined {
  const counts = scripts.map(() => 0);
  let letters = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) letters++;
    else if (code > 0xbf) {
      letters++;
      if (code >= 0x0590)
        scripts.forEach(([, from, to], k) => {
          if (code >= from && code <= to) counts[k] = (counts[k] ?? 0) + 1;
        });
    }
  }
  return scripts.find(([, , , share], k) => (counts[k] ?? 0) > letters * share)?.[0];
}

/** The language most of whose commonest words stand in the text (BCP 47); `en` where none does. */
export function detectLanguage(text: string): string {
  const part = text.slice(0, sample).toLowerCase();
  const script = byScript(part);
  if (script !== undefined) return script;
  const seen = new Map<string, number>();
  for (const word of part.split(/[\s.,;:!?()«»“”"]+/u)) seen.set(word, (seen.get(word) ?? 0) + 1);
  let best = 'en';
  let most = 0;
  for (const [language, common] of Object.entries(words)) {
    let hits = 0;
    for (const word of common) hits += seen.get(word) ?? 0;
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}
