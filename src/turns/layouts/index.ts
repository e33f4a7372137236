import type { Layout } from '../../options.js';
import { common } from './common.js';

/** The layouts that `splitTurns` knows. A list passed in `options.layouts` replaces it: extend with `[...defaultLayouts, mine]`. */
export const defaultLayouts: readonly Layout[] = [common];
