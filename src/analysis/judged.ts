import type { Verdict } from '../model.js';

/** Whether a verdict says something: where no cues and no model serve the language, an ask has one of confidence 0, whose label says nothing. */
export const isJudged = (verdict: Verdict<string> | null | undefined): verdict is Verdict<string> =>
  verdict != null && (verdict.confidence > 0 || !verdict.abstained || verdict.label === 'procedural');
