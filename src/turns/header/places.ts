/* eslint-disable regexp/no-super-linear-move -- bounded input: lines of the head, cut to 110 units. */
import { findDates } from './dates.js';

const room =
  /^[*_\s]*((?:aboard|on board) [\p{L}\d ]{3,40}|(?:via|by) (?:teleconference|telephone|video ?conference|video|zoom|webex)|.{0,60}\b(?:briefing room|press room|conference room|rose garden|south lawn|north lawn|east room|oval office|cabinet room|roosevelt room|state dining room|diplomatic reception room|south court auditorium|auditorium|theatre|theater|ballroom|palace|parliament house|hotel|airport|embassy|convention center|conference centre|conference center|headquarters|pentagon briefing|room \d+)\b.{0,40})[*_\s]*$/iu;
const keyed = /^(?:place|location|venue|lugar|ort|lieu|место)\s?:\s*(\S.{1,100})$/iu;
const cityLine = /^\p{Lu}[\p{L}.’'-]+(?: (?:de |del |la |el )?\p{Lu}[\p{L}.’'-]+){0,3}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})?$/u;
const noPlace =
  /\b(?:director|minister|secretary|spokes\p{L}+|department|division|president|press|briefing|conference|transcript|interview|news|statement|remarks|office|house|ministry|correspondent|editor|reporter|senator|chair\p{L}*|deputy|photo|release|monday|tuesday|wednesday|thursday|friday|saturday|sunday|questions?|answers?|speech|hansard|parliament|government|opening|meeting|debate|edt|est|cnn|abc|live|show|topics?|subjects?)\b/iu;

/** A place's name: a city, with its country or state. */
function city(line: string): string | undefined {
  if (line.length > 60 || noPlace.test(line) || /[\d:]/u.test(line)) return undefined;
  return cityLine.test(line) ? line : undefined;
}

/** Where it took place: a line that says so, a room, what stands beside the date, a city on a line of its own. */
export function findPlace(title: string | undefined, lines: readonly string[]): string | undefined {
  const head = lines.slice(0, 30);
  for (const line of head) {
    const found = keyed.exec(line)?.[1];
    if (found !== undefined) return found.trim();
  }
  for (const line of head) {
    if (line.length > 110 || /[.?!]$/u.test(line) || line === title) continue;
    const found = room.exec(line)?.[1];
    if (found !== undefined) return found.trim();
  }
  for (let i = 0; i < head.length; i++) {
    const line = head[i] ?? '';
    const date = line.length < 90 ? findDates(line)[0] : undefined;
    if (date === undefined) continue;
    const beside =
      line
        .slice(date.end)
        .replace(/^[\s,;–—-]+/u, '')
        .trim() ||
      line
        .slice(0, date.start)
        .replace(/[\s,;–—-]+$/u, '')
        .trim();
    for (const near of [beside, head[i + 1] ?? '', head[i - 1] ?? '']) {
      const found = near === title ? undefined : city(near);
      if (found !== undefined) return found;
    }
  }
  for (const line of head) if (line !== title && line.includes(',') && city(line) !== undefined) return line;
  const last =
    /(?:conference|doorstop|interview|briefing|remarks)\b[^,]{0,60}(?:, | - | – |\bin )(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})$/iu.exec(
      title ?? '',
    )?.[1];
  return last === undefined ? undefined : city(last);
}

const institutions: readonly [RegExp, string?][] = [
  [/\b(?:The )?White House\b/u, 'The White House'],
  [/whitehouse/iu, 'The White House'],
  [/\b(?:U\.?S\.? )?(?:Department of State|State Department)\b/u, 'Department of State'],
  [/\b(?:U\.?S\.? )?Department of Defense\b/u, 'Department of Defense'],
  [/\bFederal Reserve\b|\bFOMC\b/u, 'Federal Reserve'],
  [/\bChair(?:man|woman)? \p{Lu}\p{L}+[’']s Press Conference/u, 'Federal Reserve'],
  [/\bEuropean Central Bank\b|\bECB\b/u, 'European Central Bank'],
  [/\bInternational Monetary Fund\b|\bIMF\b/u, 'International Monetary Fund'],
  [/\bUnited Nations\b/u, 'United Nations'],
  [/\bSpokes\p{L}+ for the Secretary-General\b/u, 'United Nations'],
  [/\bNATO\b/u, 'NATO'],
  [/\bPresidencia de la República\b/u],
  [/\bKremlin\b/u, 'Kremlin'],
  [/\bMinistry of (?:\p{Lu}\p{L}+(?: and | of |, | )?){1,5}/u],
  [/\bMinistère (?:de |des |du |de l’)[^,.;]{3,60}/iu],
  [/\bBundesregierung\b|\bRegierungspressekonferenz\b/u, 'Bundesregierung'],
  [/\bNew Zealand Government\b/u],
  [/\b10 Downing Street\b/u],
  [/\bPrime Minister[’']s Office\b/u],
  [/\bForeign Ministry\b/u],
];

/** The house that speaks, as it names itself at the head. */
export function findInstitution(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const short = line.slice(0, 400);
    for (const [pattern, name] of institutions) {
      const found = pattern.exec(short)?.[0];
      if (found !== undefined) return name ?? found.replaceAll(/[\s,]+$|\s(?:and|of)\s?$/gu, '');
    }
  }
  return undefined;
}
