import { answerModel } from './weights.generated.js';

/** Which models the answers stage runs, for `generator.models`: name and the head of the weights' hash. */
export const answerModels: Record<string, string> = { answers: `${answerModel.name}-${answerModel.hash ?? 'unhashed'}` };
