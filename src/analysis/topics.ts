import type { Briefings, Topic } from './types.js';
export interface TopicOptions {
  limit?: number;
}
export function topics(briefings: Briefings, options: TopicOptions = {}): Topic[] {
  void briefings;
  void options;
  return [];
}
