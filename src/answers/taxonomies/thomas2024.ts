import type { Strategy } from '../../model.js';
import type { Taxonomy } from '../../options.js';
import { refusalStrategies, strategies } from '../strategies.js';
import { best } from './map.js';

type Clarity = 'Clear Reply' | 'Ambivalent' | 'Clear Non-Reply';

const techniques: Record<Strategy, string> = {
  explicit: 'Explicit',
  correction: 'Explicit',
  implicit: 'Implicit',
  partial: 'Partial/half-answer',
  general: 'General',
  'wait-and-see': 'General',
  dodge: 'Dodging',
  acknowledge: 'Dodging',
  shift: 'Deflection',
  attack: 'Deflection',
  reassure: 'Deflection',
  'stock-line': 'Deflection',
  pointer: 'Deflection',
  literalism: 'Deflection',
  challenge: 'Deflection',
  decline: 'Declining to answer',
  confidential: 'Declining to answer',
  hypothetical: 'Declining to answer',
  'not-our-remit': 'Declining to answer',
  refer: 'Declining to answer',
  defer: 'Declining to answer',
  'already-answered': 'Declining to answer',
  'close-topic': 'Declining to answer',
  'no-knowledge': 'Claims ignorance',
  'ask-back': 'Clarification',
};

const nonReplies: readonly Strategy[] = [...refusalStrategies, 'ask-back'];
const clarity = (strategy: Strategy): Clarity => {
  if (strategy === 'explicit' || strategy === 'correction') return 'Clear Reply';
  return nonReplies.includes(strategy) ? 'Clear Non-Reply' : 'Ambivalent';
};

/** CLARITY's three levels of clarity and nine techniques (Thomas et al. 2024). */
export const thomas2024: Taxonomy<Clarity> = {
  name: 'thomas2024',
  labels: ['Clear Reply', 'Ambivalent', 'Clear Non-Reply'],
  map: Object.fromEntries(strategies.map((strategy) => [strategy, clarity(strategy)])) as Record<Strategy, Clarity>,
  techniques,
  turnRule: (asks) => best(asks, 'Clear Reply', 'Clear Non-Reply', 'Ambivalent'),
};
