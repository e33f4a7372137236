/** Short turns that give the floor, greet or keep the line open, and ask or answer nothing. */

import { backchannels, floorPlaces, floorWords, listeningWords } from './words.js';

const cues =
  /\b(?:go ahead|go-ahead|next question|last question|one more|all the way|in the (?:back|front|middle)|let's go|your turn|you had|over to|yes, please|mm-?hmm|uh-huh|follow-?up)\b/i;
/** A month or a day is no name to call. */
const calendar =
  /^(?:Jan|Febr|March|April|May|June|July|August|Septem|Octo|Novem|Decem|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:uary|ber|day)?$/;
const names = /^\p{Lu}/u;
const wordsOf = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const lowerOf = (word: string): string => word.toLowerCase().replace('’', "'");

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);
/** What may stand in speech besides ASCII for the quick way through it: quotation marks, dashes, the ellipsis, a blank. */
const isMark = (c: number): boolean => (c >= 0x2013 && c <= 0x201d) || c === 0x2026 || c === 0xa0;

/**
 * Words of a short turn: what `wordsOf` matches, found by hand where the text is plain, as it is nearly always.
 * Stops once there are more than `most`: no more need be known.
 */
function shortWords(text: string, most: number): readonly string[] {
  const found: string[] = [];
  const { length } = text;
  let start = -1;
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i);
    if (isLetter(c)) {
      if (start < 0) start = i;
      continue;
    }
    if (c > 127 && !isMark(c)) return text.match(wordsOf) ?? [];
    if (start < 0) continue;
    const joins = (c === 39 || c === 0x2019 || c === 45 || c === 46) && i + 1 < length;
    if (joins && isLetter(text.charCodeAt(i + 1))) continue;
    if (found.push(text.slice(start, i)) > most) return found;
    start = -1;
  }
  if (start >= 0) found.push(text.slice(start));
  return found;
}

const allBackchannels = (found: readonly string[]): boolean => found.length <= 4 && found.every((w) => backchannels.has(lowerOf(w)));
export const isBackchannel = (text: string): boolean => allBackchannels(shortWords(text, 4));

/** Gives the floor and says no more: "Go ahead, Jeff.", "Okay. Maria.", "Yes, in the back." */
export function isHandOver(text: string): boolean {
  if (text.length > 160) return false;
  const found = shortWords(text, 18);
  if (found.length === 0) return true;
  if (found.length > 18) return false;
  let free = 0;
  let called = 0;
  let placed = 0;
  for (const word of found) {
    const lower = lowerOf(word);
    if (floorWords.has(lower)) continue;
    if (floorPlaces.has(lower)) placed++;
    else if (names.test(word) && !calendar.test(word)) called++;
    else if (++free > 2) return false;
  }
  if (cues.test(text)) return true;
  // "In June.", "With the council.": a reply, not a place in the room.
  if (placed > 0) return false;
  if (free > 0) return false;
  return called > 0 ? called <= 4 : allBackchannels(found);
}

/** "So —", "Oh.": an answer broken off before it said anything. */
export function isBrokenOff(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 40) return false;
  const found = shortWords(trimmed, 3);
  if (found.length > 3) return false;
  if (/(?:[—–…-]|\.{3})["”’')\]]*$/.test(trimmed)) return !/^(?:yes|no|yeah|nope|never|correct|absolutely|exactly)\b/i.test(trimmed);
  return found.length === 0 || allBackchannels(found);
}

/** Words that break off, so that the next turn by the same person goes on. */
export function breaksOff(text: string): boolean {
  const c = text.charCodeAt(text.length - 1);
  if (isLetter(c) || c === 63) return false;
  if (c === 46) return text.charCodeAt(text.length - 2) === 46;
  return /(?:[—–…-]|\.\.)["”’')\]\s]*$/.test(text.slice(-12));
}
/** Words that go on from before. */
export const resumes = (text: string): boolean => /^[\s"“(]*(?:[—–…\p{Ll}-]|\.{3})/u.test(text);

/** "Yeah, sure.", "Yes, ma'am.": the other may go on. After a whole polar ask the same words are a reply. */
export function isListening(text: string): boolean {
  if (text.length > 60 || breaksOff(text)) return false;
  const found = shortWords(text, 5);
  return found.length <= 5 && found.every((w) => listeningWords.has(lowerOf(w)));
}

const callsNext =
  /(?:\b(?:go ahead|go right ahead|next question|last question|one more question|your turn|over to you)\b[^.?!]{0,30}|\b(?:all right|okay|yes|yep|yeah|let[’']s go to|we[’']ll go to|i[’']ll go to)[,.]? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|[.!?—-] \p{Lu}[\p{L}’'-]+(?:,? (?:and |of |the )?\p{Lu}[\p{L}’'-]+){0,6})[.?!]?\s*$/u;
/** The answer's last words give the floor to the next: "… that's it. Go ahead, Maria." */
export const endsWithHandOver = (text: string): boolean => callsNext.test(text.slice(-80));

const unclear =
  /\b(?:say (?:that|it)|again|repeat|sorry|pardon|excuse me|what was|which|who|you mean|you[’']re (?:asking|talking)|are you (?:asking|talking)|hear (?:you|that)|(?:the|your) question|on what)\b/i;
/** "Say that again?", "Which report?": asks what the question means. */
export const asksBackMeaning = (text: string): boolean => text.length < 120 && /\?["”’)\s]*$/.test(text) && unclear.test(text);

/** "Pardon me?", "Can you repeat the question?": nothing of it, or not enough, was heard. */
export const saysUnheard = (text: string): boolean =>
  /\b(?:pardon|repeat|again|(?:hear|catch) (?:you|that|it)|sorry\?|excuse me\?)/i.test(text) && !/\b(?:which|who|what|mean)\b/i.test(text);

const forgotten =
  /\b(?:(?:what|which) (?:was|were) (?:the|your|that) (?:\w+ )?(?:question|part|one)|(?:repeat|remind me) (?:it|that|of|the|your)\b[^.?]*|is that what you[’']re[^.?]*)[^.!?]{0,30}[?—–-]["”)\s]*$/i;
/** "… And what was your second question?": the asker's next words say it again, and ask nothing new. */
export const asksForQuestion = (text: string): boolean => forgotten.test(text.slice(-120));

/** "Can I ask about the lock?": announces a question. */
export const isAnnouncement = (text: string): boolean =>
  /^(?:can|could|may|might) (?:i|we)(?: just| also| quickly| please)* (?:ask|check|get|pick|touch)\b/i.test(text);

/** "Thank you.": the asker is done. */
export const isThanks = (text: string): boolean =>
  text.length < 60 && /\b(?:thank|thanks|appreciate)\b/i.test(text) && !/\b(?:question|follow|on|about)\b/i.test(text);

/** "Go ahead, Maria.": somebody is named. */
export const callsSomebody = (text: string): boolean =>
  /[\s,]\p{Lu}\p{Ll}+[.!]?\s*$/u.test(text.slice(-40)) && !/ma[’']am|Sir/.test(text.slice(-40));

const replies = /^\s*(?:yes|no|yeah|yep|nope|correct|absolutely|exactly|right|sure|of course|never|certainly|definitely)\b[^,]*$/i;
/** "Yes.", "Absolutely.": few words, but a reply. */
export const isReply = (text: string): boolean => text.length < 120 && replies.test(text) && !/go ahead/i.test(text);

/** "Soon.", "Maria.": capitals and nothing that gives the floor. After a whole ask it is taken for the reply. */
export const isBareName = (text: string): boolean =>
  text.length < 60 && shortWords(text, Infinity).every((word) => names.test(word) && !floorWords.has(lowerOf(word)));

/** Nothing of it was heard: only an aside stands in the transcript. */
export const isUnheard = (text: string): boolean =>
  text.length < 60 && /^\s*[[(][^\])]*(?:inaudible|indistinct|crosstalk|off[- ]mic)[^\])]*[\])][\s.?…]*$/i.test(text);

/** Questions counted, not things: "two more" ends there, "two more ships" does not. */
const counting =
  /\b(?:(?:the|our) last (?:one|two|couple)|last question|one (?:more|last)|(?:two|couple|few) more|time for (?:one|two|a couple))(?: questions?)?\s*(?:[.!,—–]|$)/iu;
/** "Maria. That will have to be the last one.", "Thank you, everyone.": leads the briefing, and answers nothing. */
export const leadsOnly = (text: string): boolean =>
  isHandOver(text) || isThanks(text) || isBackchannel(text) || (text.length < 90 && counting.test(text));
