import type { Briefing, Span } from '../../model.js';

/** What a rule finds: one sentence and where. */
export interface Finding {
  reason: string;
  span: { start: number; end: number };
}

/** One kind of remark. */
export interface LintRule {
  name: string;
  /** What the rule is about and what to do; becomes the message's note. */
  note: string;
  /** What there is to remark on in a briefing, in text order. */
  check(briefing: Briefing<string>): Finding[];
}

const quoted = ({ text }: Span): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `“${line.slice(0, 59)}…”` : `“${line}”`;
};

const unmatchedLabel: LintRule = {
  name: 'unmatched-label',
  note: 'A line begins like a speaker’s label but was read as speech or page furniture. If it is a label, name the speaker in `corrections`.',
  check: ({ messages }) =>
    messages.flatMap(({ rule, reason, span }) => (rule === 'unmatched-label' && span !== undefined ? [{ reason, span }] : [])),
};

const unknownSpeaker: LintRule = {
  name: 'unknown-speaker',
  note: 'Without a speaker or a role the turn can be neither question nor answer. Give the role in `corrections.speakers`.',
  check: ({ turns }) =>
    turns
      .filter(({ speaker, role }) => speaker === null || role === 'other')
      .map((turn) => ({
        reason:
          turn.speaker === null
            ? `Nobody is named as the speaker of ${quoted(turn)}`
            : `The role of ${turn.label ?? 'the speaker'} is not known`,
        span: turn.labelSpan ?? turn,
      })),
};

const unansweredAsk: LintRule = {
  name: 'unanswered-ask',
  note: 'The words that follow do not fill what was asked for; the verdict’s evidence says which words speak for that.',
  check: ({ exchanges, taxonomy }) => {
    // Taxonomies list their labels from answered to refused.
    const answered = taxonomy.labels[0];
    return exchanges.flatMap(({ asks }) =>
      asks.flatMap((ask) =>
        ask.verdict === null || ask.verdict.abstained || ask.verdict.label === answered || ask.verdict.label === 'procedural'
          ? []
          : [
              {
                reason: `${quoted(ask)} got no answer: ${ask.verdict.strategy === null ? '' : `${ask.verdict.strategy}, `}${ask.verdict.label}`,
                span: ask,
              },
            ],
      ),
    );
  },
};

const lowConfidence: LintRule = {
  name: 'low-confidence',
  note: 'The verdict is too uncertain to count; rates leave it out. A person should read it.',
  check: ({ exchanges }) =>
    exchanges.flatMap(({ asks }) =>
      asks.flatMap((ask) =>
        ask.verdict?.abstained
          ? [{ reason: `${quoted(ask)} may be ${ask.verdict.label} (confidence ${ask.verdict.confidence.toFixed(2)})`, span: ask }]
          : [],
      ),
    ),
};

/** The rules of `briefingLint`. */
export const lintRules: readonly LintRule[] = [unmatchedLabel, unknownSpeaker, unansweredAsk, lowConfidence];
