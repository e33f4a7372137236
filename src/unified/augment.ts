// Without these imports a d.ts bundle augments modules that it does not know (TS2664).
import type {} from 'unified';
import type {} from 'vfile';
import type { Briefing } from '../model.js';

declare module 'unified' {
  interface CompileResultMap {
    briefing: Briefing<string>;
  }
}

declare module 'vfile' {
  interface DataMap {
    /** Set by the compilers of `onrecord/unified`. */
    briefing: Briefing<string>;
  }
}
