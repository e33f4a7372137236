/** Lower case, diacritics and dots off, curly apostrophes straight: how lexicons compare words. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return (
    lower
      .normalize('NFD')
      .replace(/[\u0300-\u036f.\u00ad]/gu, '')
      .replace(/[’ʼ‘`]/gu, "'")
      .replace(/ł/gu, 'l')
      .replace(/ø/gu, 'o')
      .replace(/đ/gu, 'd')
      .replace(/ı/gu, 'i')
      .replace(/ß/gu, 'ss') || lower
  );
}
