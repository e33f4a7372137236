/** Which models the answers stage runs, for `generator.models`. */
export const answerModels: Record<string, string> = { answers: 'cues-en-1' };
