import type { Briefing } from '../model.js';
import type { BrokenClosure } from './types.js';
export function brokenClosures(briefing: Briefing<string>): BrokenClosure[] {
  void briefing;
  return [];
}
