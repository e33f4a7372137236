/** A part of an address. Half a character, which `encodeURIComponent` throws at, becomes U+FFFD. */
export const uriPart = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
