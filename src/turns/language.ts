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
const sample = 12_000;

/** The language most of whose commonest words stand in the text (BCP 47); `en` where none does. */
export function detectLanguage(text: string): string {
  const part = text.slice(0, sample).toLowerCase();
  const count = (pattern: RegExp): number => part.match(pattern)?.length ?? 0;
  const letters = Math.max(count(/\p{L}/gu), 1);
  if (count(/[\u3040-\u30ff]/gu) > letters * 0.1) return 'ja';
  if (count(/[\u4e00-\u9fff]/gu) > letters * 0.3) return 'zh';
  if (count(/[\uac00-\ud7af]/gu) > letters * 0.3) return 'ko';
  if (count(/[\u0600-\u06ff]/gu) > letters * 0.3) return 'ar';
  if (count(/[\u0900-\u097f]/gu) > letters * 0.3) return 'hi';
  if (count(/[\u0590-\u05ff]/gu) > letters * 0.3) return 'he';
  const seen = new Map<string, number>();
  for (const word of part.match(/\p{L}+/gu) ?? []) seen.set(word, (seen.get(word) ?? 0) + 1);
  let best = 'en';
  let most = 0;
  for (const [language, common] of Object.entries(words)) {
    const hits = common.reduce((sum, word) => sum + (seen.get(word) ?? 0), 0);
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}
