import type { Briefing } from '../model.js';
import type { NameGap } from './types.js';
export function unsaidNames(briefing: Briefing<string>): NameGap[] {
  void briefing;
  return [];
}
export function unpromptedNames(briefing: Briefing<string>): NameGap[] {
  void briefing;
  return [];
}
