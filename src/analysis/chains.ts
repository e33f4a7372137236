import type { Briefing } from '../model.js';
import type { Chain } from './types.js';
export function chains(briefing: Briefing<string>): Chain[] {
  void briefing;
  return [];
}
