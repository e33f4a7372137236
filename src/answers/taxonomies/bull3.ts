import type { Strategy } from '../../model.js';
import type { Taxonomy } from '../../options.js';
import { strategies } from '../strategies.js';

type Reply = 'reply' | 'intermediate' | 'non-reply';

const reply = (strategy: Strategy): Reply => {
  if (strategy === 'explicit' || strategy === 'correction') return 'reply';
  return strategy === 'implicit' || strategy === 'partial' ? 'intermediate' : 'non-reply';
};

/** Bull's three: replies, intermediate replies, non-replies (Bull & Mayer 1993, Bull 2003). The turn gets the best of its asks. */
export const bull3: Taxonomy<Reply> = {
  name: 'bull3',
  labels: ['reply', 'intermediate', 'non-reply'],
  map: Object.fromEntries(strategies.map((strategy) => [strategy, reply(strategy)])) as Record<Strategy, Reply>,
  turnRule: (asks) => {
    if (asks.includes('reply')) return 'reply';
    return asks.includes('intermediate') ? 'intermediate' : 'non-reply';
  },
};
