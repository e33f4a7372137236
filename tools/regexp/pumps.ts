/**
 * Texts that could make an expression slow, made of what it itself names: for those that recheck cannot decide, and to see what
 * those that are not linear cost at the longest text that they are given.
 */

const common = ['a', 'A', 'Ab ', 'Ab', 'Ab-', '1', '1,', ' ', '\t', '\n', '.', ', ', '’', '(', '()', '[', '“', 'x. ', '-', '—', ':', 'é'];

/** The words and marks that stand in the source of an expression, class names and numbers of repetitions left out. */
function literals(source: string): string[] {
  const bare = source
    .replaceAll(/\\[pu]\{[^}]*\}|\\[a-z]|\{\d{1,4}(?:,\d{0,4})?\}|\(\?(?:[:=!]|<[=!]|<\w+>)/giu, '|')
    .replaceAll(/\[(?:[^\]\\]|\\.){0,200}\]/gu, '|')
    .replaceAll(/\\(?<mark>.)/gu, '$<mark>');
  return [...new Set(bare.split(/[|()^$*+?]/u).filter((piece) => piece !== ''))].slice(0, 60);
}

/**
 * Milliseconds of the dearest text of at most `units`; stops at the first over `enough`, and begins with short ones, so that
 * even an exponential expression is told within moments.
 */
export function dearest(source: string, flags: string, units: number, enough: number): { ms: number; text: string } {
  const pattern = new RegExp(source, flags);
  const words = literals(source);
  const pumps = [...new Set([...common, ...words, ...words.map((word) => `${word} `), ...words.map((word) => `${word}A`)])];
  let worst = { ms: 0, text: '' };
  for (const length of [24, 96, units].filter((each) => each <= units))
    for (const first of ['', ...words])
      for (const pump of pumps)
        for (const last of ['', '\0', 'Ab']) {
          const room = Math.max(1, Math.floor((length - first.length - last.length) / pump.length));
          const found = cost(pattern, `${first}${pump.repeat(room)}${last}`.slice(0, length), worst.ms);
          if (found.ms > worst.ms) worst = found;
          if (worst.ms > enough) return worst;
        }
  return worst;
}

/** Milliseconds of one look; over `before` the least of eight, since the machine may have been busy or the expression not compiled. */
export function cost(pattern: RegExp, text: string, before: number): { ms: number; text: string } {
  let ms = Infinity;
  for (let times = 0; times < 8 && ms > before; times += 1) {
    const from = process.hrtime.bigint();
    pattern.lastIndex = 0;
    pattern.exec(text);
    ms = Math.min(ms, Number(process.hrtime.bigint() - from) / 1e6);
  }
  return { ms, text };
}
