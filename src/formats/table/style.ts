/** What a piece of text is, for the eye. */
export type Tone = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'magenta';

/** Sets a text in a tone; gives it back as it is where no colour is wanted. */
export type Style = (tone: Tone, text: string) => string;

const codes: Record<Tone, readonly [open: number, close: number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  magenta: [35, 39],
};

/** Escapes of ECMA-48, written here because a library that looks at the environment would make the output depend on it. */
export const styleFor =
  (colour: boolean): Style =>
  (tone, text) =>
    colour && text !== '' ? `\u001B[${codes[tone][0]}m${text}\u001B[${codes[tone][1]}m` : text;
