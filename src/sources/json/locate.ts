const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

/**
 * Where a text stops being JSON: the offset of the first token that cannot stand there. Engines word their errors
 * differently and often leave the place out.
 */
export function firstError(json: string): number {
  const open: ('{' | '[')[] = [];
  /** What may come: a value, a key, a colon, a comma or the end of the list, or nothing. */
  let state: 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after' = 'value';
  for (let i = 0; i < json.length; i++) {
    const character = json[i] ?? '';
    if (character === ' ' || character === '\n' || character === '\r' || character === '\t') continue;
    const wantsValue: boolean = state === 'value' || state === 'first-value';
    if (character === '"') {
      const end = stringEnd(json, i);
      if (end < 0 || state === 'colon' || state === 'after') return i;
      state = wantsValue ? 'after' : 'colon';
      i = end;
    } else if (character === '{' || character === '[') {
      if (!wantsValue) return i;
      open.push(character);
      state = character === '{' ? 'first-key' : 'first-value';
    } else if (character === '}' || character === ']') {
      const empty = character === '}' ? 'first-key' : 'first-value';
      if ((state !== 'after' && state !== empty) || open.pop() !== (character === '}' ? '{' : '[')) return i;
      state = 'after';
    } else if (character === ',') {
      if (state !== 'after' || open.length === 0) return i;
      state = open.at(-1) === '{' ? 'key' : 'value';
    } else if (character === ':') {
      if (state !== 'colon') return i;
      state = 'value';
    } else {
      LITERAL.lastIndex = i;
      if (!wantsValue || !LITERAL.test(json)) return i;
      i = LITERAL.lastIndex - 1;
      state = 'after';
    }
  }
  return json.length;
}

/** The closing quotation mark, or -1. */
function stringEnd(json: string, from: number): number {
  for (let i = from + 1; i < json.length; i++) {
    const character = json[i] ?? '';
    if (character === '"') return i;
    if (character < ' ') return -1;
    if (character === '\\') i++;
  }
  return -1;
}
