import { functionWords } from '../answers/text/stems.js';
import type { Repeat } from './repeats.js';
import type { StockText } from './stock-text.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words of thanks, greetings, hand-overs and small talk: with function words alone they make no stock phrase. */
const courtesies =
  words(`thank thanks much everyone everybody good morning afternoon evening day welcome appreciate next question questions follow-up follow go ahead sir ma'am please happy glad great
  sorry okay right last couple try moment back hear guys folks nice pleasure patience coming joining joined turn hand let's start here wait hold reporter`);

/** Words too plain to carry a phrase. */
const plain =
  words(`i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd he's she's it's that's they're they've there's what's don't doesn't didn't can't won't isn't aren't wasn't weren't
  haven't hasn't wouldn't couldn't shouldn't going able think thing things way lot bit kind sort terms course mean know say said saying want wanted wants look looking see seen come came comes
  put people able able need needs get gets one two three four five six seven eight nine ten first second number talk talked talking done doing made part time times year years today week
  yesterday tomorrow last next around able actually certainly obviously clearly again continue continues keep really able every different many mr mrs ms across able including would able feel felt work working
  she they them shall since whether another place able able point asked ask tell told give given start started per still yet back new i it's`);

/**
 * How much content a repeat holds; 0 for what is no stock phrase. Content words count 1, words of an evidence ¾ where
 * most places stand in one.
 */
export function stockContent(text: StockText, { length, first, size, places }: Repeat): number {
  let content = 0;
  let names = 0;
  let courteous = 0;
  for (let at = first; at < first + length; at += 1) {
    const word = text.words[text.tokens[at]!] ?? '';
    if (text.named[at] === 1) names += 1;
    else if (courtesies.has(word)) courteous += 1;
    else if (!functionWords.has(word) && !plain.has(word) && word.length > 2 && !/^\d/u.test(word)) content += 1;
  }
  if (names + courteous + 1 >= length && content <= 1) return 0;
  if (content >= 2) return content + names * 0.25;
  // "I'm not going to get into that": function words alone, but a refusal rests on them.
  const inEvidence = (size <= 200 ? places() : places().slice(0, 200)).filter(
    (at) => text.evidence[at] === 1 && text.evidence[at + length - 1] === 1,
  );
  return inEvidence.length * 2 >= Math.min(size, 200) ? Math.max(1, 0.75 * Math.min(4, length / 2)) : 0;
}

const leading = words(
  'and but so well because or then also while as if when where which who what how again look now yeah yes no okay of for in on at to with from by into about than it there',
);
const trailing =
  words(`and but or of to in on at for with from by as than if when where which who what how because so while into about any our your their his her its my we i you he she they it is are was were be
  been have has had do does did not can could will would should may might this these those`);

/** The run without a conjunction or a preposition that dangles at its ends. */
export function trim(text: StockText, { first, length }: Pick<Repeat, 'first' | 'length'>): { skip: number; length: number } {
  let from = 0;
  let to = length;
  const at = (place: number): string => text.words[text.tokens[first + place]!] ?? '';
  while (from < to && leading.has(at(from)) && !(from === 0 && at(0) === 'as' && keepsAs.has(at(1)))) from += 1;
  while (to > from && trailing.has(at(to - 1))) to -= 1;
  return { skip: from, length: to - from };
}

/** "As you know", "as I said": the "as" belongs to it. */
const keepsAs = words('you i we he she they soon quickly');
