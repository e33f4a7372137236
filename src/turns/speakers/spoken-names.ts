import type { Span, Turn } from '../../model.js';
import { spanOf } from '../spans.js';
import { isOutlet } from './outlets.js';

/** A name, an outlet, or both, read from what is said. */
export interface SpokenName {
  name?: string;
  outlet?: string;
  evidence: Span[];
}

/** How far into a question its asker's name is looked for, and how far before the end of an answer a name is called. */
const introduction = 220;
const callReach = 110;

const part = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}[\\p{L}’'-]*|\\p{Lu}\\.";
const person = `(?:${part})(?: (?:(?:de|del|de la|da|van|von|der|den|al|el|bin|Al|El) )?(?:${part})){0,3}`;
const outletName = "(?:the |The |la |La |el |El |los |le |Le |die |der )?[\\p{Lu}\\d][\\p{L}\\d’'&.-]*(?:(?: (?:of|and|de|del|du|des|der|för|&) (?:the )?| )[\\p{Lu}\\d][\\p{L}\\d’'&-]*){0,5}";
const relation = '(?:from|with|of|at|for|here from|reporting for|writing for|de|del|des|du|von der|von|vom|para|из|от)';
const intro = '(?:(?:my name is|this is|I am|I’m|I\'m|it’s|it\'s|mi nombre es|soy|je suis|ich bin|main|меня зовут|это) )';

const introduced = new RegExp(`(?:^|[\\s,—–-])${intro}(${person})(?:,| here)? ${relation} (${outletName})`, 'u');
const related = new RegExp(`(?:^|[\\s,.!?—–-])(${person}),? ${relation} (${outletName})(?=[\\s,.;:!?—–-]|$)`, 'u');
const beside = new RegExp(`(?:^|[.!?—–-] |, )(${person}), (${outletName})(?=[.,;:!?])`, 'u');
const onlyName = new RegExp(`(?:^|[\\s,])${intro}(${person})(?=[.,;:!?—–-]| and | here)`, 'u');
const onlyOutlet = new RegExp(`(?:^|[.!?] )(?:I[’']m |I am )?(?:from|with) (${outletName})(?=[.,;:!?])`, 'u');

const courtesies = '(?:(?:yes|yeah|okay|ok|all right|alright|right|sure|great|good|thank you|thanks|and|now|so|next|then|well|go ahead|please|one more|last one|last question|we[’\']ll go to|we will go to|let[’\']s go to|let me go to|i[’\']ll go to|i[’\']m going to go to|going to|go to|over to|how about|we have|first|finally|question from|the next question comes from|our next question is from|your next question comes from(?: the line of)?|comes from(?: the line of)?|goes to|to|back to|yes,? please|in the back|hi|hey|hello|mr|ms|mrs|first question|follow-up)(?:[,.…—–-]+ ?| ))';
const called = new RegExp(`(?:^|[.?!…—–)\\]”"] ?|\\s)(?:${courtesies}){0,4}(${person})(?: (?:(?:from|with|at|of) )(${outletName})|, (${outletName}))?(?:, (?:go ahead|please|in the back|you[’']re next|over to you))?[.?!…—–-]*$`, 'iu');

const never = new Set(['I', 'Yes', 'No', 'Okay', 'Ok', 'Thank', 'Thanks', 'Right', 'Sure', 'Well', 'So', 'And', 'But', 'The', 'This', 'That', 'It', 'Go', 'Good', 'Great', 'Hi', 'Hello', 'Hey', 'Next', 'Please', 'Sir', 'Madam', 'Ma’am', "Ma'am", 'President', 'Mr', 'Ms', 'Mrs', 'Minister', 'Secretary', 'Chair', 'Chairman', 'General', 'Ambassador', 'Senator', 'Governor', 'Congress', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'Ukraine', 'Russia', 'China', 'Israel', 'Iran', 'Gaza', 'America', 'American', 'Americans', 'Europe', 'Republicans', 'Democrats', 'Republican', 'Democrat', 'House', 'Senate', 'State', 'White', 'Washington', 'Moscow', 'Kyiv', 'Beijing', 'COVID', 'God', 'Putin', 'Biden', 'Trump', 'Obama', 'Look', 'Now', 'Then', 'Yeah', 'You', 'We', 'They', 'He', 'She', 'What', 'Why', 'How', 'When', 'Where', 'Who', 'All', 'One', 'Two', 'First', 'Last', 'Let', 'Other', 'Absolutely', 'Correct', 'Exactly', 'Welcome', 'Congratulations', 'Everybody', 'Everyone', 'Folks', 'Guys', 'Prime', 'Vice', 'Press', 'Question', 'Questions', 'Inaudible', 'Laughter', 'Okey', 'Gracias', 'Merci', 'Danke', 'Presidente', 'Presidenta', 'Also', 'Again', 'Just', 'Any', 'Anything', 'Anybody', 'Anyone', 'Morning', 'Afternoon', 'Evening']);

/** Whether words can be a person's name: none is a word that begins sentences, a title or a country. */
export function isPersonName(name: string): boolean {
  const tokens = name.split(' ');
  return tokens.every((token) => !never.has(token.replace(/[.’']s?$/u, ''))) && tokens.some((token) => /\p{Ll}{2}/u.test(token)) && !isOutlet(name);
}

const tidyOutlet = (outlet: string): string => outlet.replace(/^(?:the|la|el|los|le|die|der) /iu, '').replace(/[.’'-]+$/u, '');

/** The asker's own words: `Jahanzaib Ali from ARY News TV`, `Steve Liesman, CNBC`, `this is …`. */
export function introducedIn(turn: Turn, text: string): SpokenName | undefined {
  const head = text.slice(turn.start, Math.min(turn.end, turn.start + introduction));
  const at = (words: string, from = 0): Span => {
    const start = turn.start + head.indexOf(words, from);
    return spanOf(text, start, start + words.length);
  };
  for (const [pattern, firm] of [[introduced, true], [related, false], [beside, false]] as const) {
    const match = pattern.exec(head);
    const name = match?.[1];
    const outlet = match?.[2];
    if (match === null || name === undefined || outlet === undefined || !isPersonName(name)) continue;
    const known = isOutlet(tidyOutlet(outlet));
    const early = match.index < 90 && name.includes(' ');
    if (!(known || (pattern !== beside && (firm || (early && / (?:from|with) /u.test(match[0])))))) continue;
    if (!known && never.has(tidyOutlet(outlet).split(' ')[0] ?? '')) continue;
    return { name, outlet: tidyOutlet(outlet), evidence: [at(match[0].slice(match[0].indexOf(name)).replace(/[\s,.;:!?—–-]+$/u, ''))] };
  }
  const self = onlyName.exec(head)?.[1];
  if (self !== undefined && isPersonName(self) && head.indexOf(self) < 120) return { name: self, evidence: [at(self)] };
  const outlet = onlyOutlet.exec(head)?.[1];
  if (outlet !== undefined && isOutlet(tidyOutlet(outlet))) return { outlet: tidyOutlet(outlet), evidence: [at(outlet)] };
  return undefined;
}

/** The name called at the end of the turn before: `All right. Lita?`, `We’ll go to Scott Horsley.` */
export function calledIn(turn: Turn, text: string): SpokenName | undefined {
  const tail = text.slice(Math.max(turn.start, turn.end - callReach), turn.end).replace(/\s*\([^()]{1,40}\)\s*$/u, '').trimEnd();
  const sentence = tail.slice(Math.max(0, ...[...tail.matchAll(/[.?!…”"]\s+(?=\p{Lu})/gu)].slice(-3).map((match) => match.index + match[0].length).slice(0, 1)));
  const match = called.exec(sentence);
  const name = match?.[1]?.replace(new RegExp(`^(?:${courtesies})+`, 'iu'), '');
  if (match === null || name === undefined || !/^\p{Lu}/u.test(name) || !isPersonName(name)) return undefined;
  // The pattern ignores case for courtesies; a name does not.
  if (!new RegExp(`^${person}$`, 'u').test(name)) return undefined;
  const before = sentence.slice(0, match.index + match[0].indexOf(name)).trim();
  // A call stands alone or after a courtesy: `I thank Peter.` calls nobody.
  if (before !== '' && !/[.?!…—–)\]”",-]$/u.test(before) && !new RegExp(`(?:^|[\\s.,])${courtesies.slice(0, -'(?:[,.…—–-]+ ?| )'.length - 1)})$`, 'iu').test(before)) return undefined;
  const start = Math.max(turn.start, turn.end - callReach) + text.slice(Math.max(turn.start, turn.end - callReach), turn.end).lastIndexOf(name);
  const outlet = match[2] ?? match[3];
  return { name, ...(outlet !== undefined && isOutlet(tidyOutlet(outlet)) ? { outlet: tidyOutlet(outlet) } : {}), evidence: [spanOf(text, start, start + name.length)] };
}
