/** `24%`; `under 1%` and `over 99%` where rounding would claim none or all. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return 'under 1%';
  if (rounded === 100 && share < 1) return 'over 99%';
  return `${rounded}%`;
}

/** `1 ask`, `1,204 asks`. */
export const many = (n: number, noun: string, plural = `${noun}s`): string => `${figure(n)} ${n === 1 ? noun : plural}`;

/** `12,345`: as English prints it, whatever the place it runs in. */
export function figure(n: number): string {
  const digits = String(n);
  const head = digits.length % 3;
  const groups = Array.from({ length: Math.floor(digits.length / 3) }, (_, place) => digits.slice(head + place * 3, head + place * 3 + 3));
  return [...(head > 0 ? [digits.slice(0, head)] : []), ...groups].join(',');
}

/** `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2020-08-19` as `19 August 2020`; anything else as it is. */
export function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** A text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** At most about `most` characters, cut between words, `…` at the end. */
export function clip(text: string, most: number): string {
  // A line is never looked at further than needed: a turn may be megabytes long.
  const line = oneLine(text.slice(0, most * 4));
  if (line.length <= most && text.length <= most * 4) return line;
  if (line.length <= most) return `${line} …`;
  const cut = line.lastIndexOf(' ', most);
  if (cut > most / 2) return `${line.slice(0, cut)} …`;
  return `${[...line.slice(0, most)].slice(0, -1).join('')}…`;
}
