import type { Evidence, Turn } from '../model.js';
import type { AnswerText, RawEvidence } from '../options.js';

/** The spoken pieces of the answer turns, joined by a blank. */
export function answerText(turns: readonly Turn[], text: string): AnswerText {
  const segments: AnswerText['segments'] = [];
  let joined = '';
  for (const turn of turns) {
    for (const { start, end } of turn.spoken) {
      if (end <= start) continue;
      if (joined !== '') joined += ' ';
      segments.push({ turn: turn.id, speaker: turn.speaker, offset: joined.length, start, end });
      joined += text.slice(start, end);
    }
  }
  return { text: joined, segments };
}

/** A bare string as one segment that starts at 0. */
export function bareAnswer(answer: string): AnswerText {
  return { text: answer, segments: answer === '' ? [] : [{ turn: 't2', speaker: null, offset: 0, start: 0, end: answer.length }] };
}

/** The spoken words of the question turns, joined by a blank. */
export function spokenText(turns: readonly Turn[], text: string): string {
  return answerText(turns, text).text;
}

/**
 * Evidence mapped back to the briefing. What crosses a turn, or furniture inside one, becomes an entry for each piece;
 * offsets outside the answer are cut to it.
 */
export function mapEvidence(raw: readonly RawEvidence[], answer: AnswerText, text: string): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { start, end, rule, reason } of raw) {
    for (const segment of answer.segments) {
      const from = Math.max(start, segment.offset);
      const to = Math.min(end, segment.offset + segment.end - segment.start);
      if (!(from < to)) continue;
      const first = segment.start + from - segment.offset;
      const last = segment.start + to - segment.offset;
      evidence.push({ start: first, end: last, text: text.slice(first, last), rule, reason });
    }
  }
  return evidence;
}
