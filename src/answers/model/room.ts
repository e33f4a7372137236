import { Row } from '../features/row.js';
import { sizes } from './layout.js';

/**
 * Room that a model fills anew for each ask and sentence: a typed array takes longer to make than most are used for. Nothing in it
 * outlives the call that wrote it.
 */
export interface Room {
  sentence: Row;
  ask: Row;
  /** The features that are not 0. */
  live: Int32Array;
}

/** Makes room for one model. */
export const makeRoom = (): Room => ({
  sentence: new Row(sizes.sentence),
  ask: new Row(sizes.ask),
  live: new Int32Array(Math.max(sizes.sentence, sizes.ask)),
});
