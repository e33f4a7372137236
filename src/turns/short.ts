import type { Group } from './learn.js';
import type { Line } from './lines.js';

/** Paragraphs that a short dialogue may have. */
const mostParagraphs = 40;
/** Paragraphs of a head or a foot that need no label. */
const mostOthers = 2;
const question = /[?？;؟][”"’')\]]*\s*$/u;

/**
 * The labels of a text too short for a label to come twice: two labels or more, each a name before a colon at the beginning of a
 * paragraph, nearly every paragraph labelled from the first on, and a question that somebody else's label follows.
 */
export function shortDialogue(groups: readonly Group[], text: string, lines: readonly Line[]): Group[] {
  const paragraphs = lines.filter(({ para, blank }) => para && !blank).length;
  if (paragraphs < 2 || paragraphs > mostParagraphs) return [];
  const likely = groups.filter((group) => isName(group, lines));
  const labelled = likely.flatMap(({ members }) => members).sort((a, b) => a.start - b.start);
  const first = labelled[0];
  if (likely.length < 2 || first === undefined) return [];
  const rest = lines.filter(({ para, blank }, at) => para && !blank && at >= first.line).length - labelled.length;
  if (rest > Math.min(mostOthers, labelled.length - 2)) return [];
  const asked = labelled.some(({ end, label }, at) => {
    const next = labelled[at + 1];
    return next !== undefined && next.label !== label && question.test(text.slice(end, next.start).trimEnd());
  });
  return asked ? likely : [];
}

function isName({ closer, members, isSpeech, role, hint }: Group, lines: readonly Line[]): boolean {
  const shape = members[0]?.shape;
  if (closer !== 'colon' || isSpeech || shape === undefined || shape.tokens.length > 5) return false;
  const named = shape.proper || role !== undefined || (hint !== undefined && shape.capital);
  return named && members.every(({ line, alone }) => !alone && lines[line]?.para === true);
}
