import { weightsId } from './tagger/weights.generated.js';

/** Version of the entity tagger's weights, for `Briefing.generator.models`. */
export const entityModels: Record<string, string> = { entities: `crf-${weightsId}` };
