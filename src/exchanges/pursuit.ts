/** Asks without a question mark: a turn that presses by asserting. */
import type { RawAsk } from './sentence-asks.js';
import { Gap, type Sentence, type SplitText, type Token } from './tokens.js';
import { auxiliaries } from './words.js';

const press = new Set(['but', 'so', 'except', 'although', 'though', 'surely', 'because', 'or']);
/** First words of sentences that announce, greet or thank. */
const preface =
  /^(?:thank|thanks|good|hi|hello|hey|sorry|excuse|i (?:want|wanted|have|had|would|just|also|guess|know you|think you)|my (?:question|name|first|second|other)|on |just on|one (?:more|on|last|quick|other|question)|two (?:questions|quick|things)|a (?:couple|question|quick|follow)|follow|following|to follow|another|second|first|last|quick|quickly|and (?:then|on|just|one|another|a )|let me|if i|mr |mrs |ms |madam|prime minister|right|okay|ok|yeah|yes|no|sure|got|great|fair|all right|understood|i see|i'm (?:sorry|not sure|just)|please|sir|one|about|for|with|regarding|in terms|speaking of|going back|back to|i appreciate|that's (?:fine|it|all|right|okay|great|good|fair|helpful|what)|it's)/;

const verbs = new Set([
  'says',
  'said',
  'say',
  'seems',
  'seem',
  'looks',
  'means',
  'think',
  'thinks',
  'want',
  'wants',
  'needs',
  'need',
  'goes',
  'went',
  'came',
  'made',
  'know',
  'knows',
  'got',
  'talks',
  'keep',
  'keeps',
  'told',
  'saw',
  'makes',
  'sounds',
  'remains',
]);

function pressing(tokens: readonly Token[], sentence: Sentence): boolean {
  const length = sentence.last - sentence.first + 1;
  if (length < 4 || sentence.mark === '-') return false;
  const words = tokens.slice(sentence.first, sentence.last + 1).map((t) => t.lower);
  let verb = false;
  for (const w of words)
    if (auxiliaries.has(w) || verbs.has(w) || /'(?:s|re|ve|d|ll|m)$/.test(w) || w.endsWith('ed')) {
      verb = true;
      break;
    }
  if (!verb) return false;
  if (press.has(words[0]!)) return true;
  const vocative =
    words[0] === 'mr' || words[0] === 'mrs' || words[0] === 'ms' || words[0] === 'madam' || words[0] === 'prime' || words[0] === 'sir'
      ? tokens.findIndex((t, i) => i > sentence.first && i <= sentence.last && t.gap === Gap.Comma)
      : -1;
  const from = vocative > 0 ? vocative - sentence.first : 0;
  if (preface.test(words.slice(from).join(' '))) return false;
  const first = words[from]!;
  return (
    first === 'you' ||
    first === "you're" ||
    first === "you've" ||
    first === 'there' ||
    words.some((w) => w === 'not' || w.endsWith("n't")) ||
    length - from >= 5
  );
}

/** The pressing assertion of a turn that holds no other ask, or undefined. */
export function pursuitIn(split: SplitText): RawAsk | undefined {
  const { tokens, sentences } = split;
  const candidates = sentences.filter((s) => pressing(tokens, s));
  if (candidates.length === 0) return undefined;
  const first = candidates.find((s) => press.has(tokens[s.first]!.lower)) ?? candidates[candidates.length - 1]!;
  return {
    start: first.start,
    end: first.end,
    first: first.first,
    last: first.last,
    type: 'declarative',
    slot: 'comment',
    fragments: [],
    elliptic: false,
    broken: false,
  };
}
