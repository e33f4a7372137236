import type { Cue } from '../../../options.js';

/** Refusals that set an "if" or a forecast aside. */
export const hypotheticalCues: readonly Cue[] = [
  {
    id: 'hypothetical/speculate',
    strategy: 'hypothetical',
    match:
      '(not|never|refuse|decline|refrain|without|rather) .{0,8} (speculate|speculating|speculation|speculations|speculative|hypothesize|hypothesise|conjecture)',
    where: 'anywhere',
    note: 'Will not speculate.',
  },
  {
    id: 'hypothetical/hard-to-speculate',
    strategy: 'hypothetical',
    match:
      '(hard|difficult|unwise|dangerous|irresponsible|early|soon|careful|premature|foolish|inappropriate) .{0,6} (speculate|speculating|predict|predicting|forecast|prejudge|guess)',
    where: 'anywhere',
    note: 'Says that it would be hard or unwise to foretell it.',
  },
  {
    id: 'hypothetical/hypotheticals',
    strategy: 'hypothetical',
    match: '(not|never) .{0,12} (hypothetical|hypotheticals|counterfactual|counterfactuals|theoretical|theoreticals)',
    where: 'anywhere',
    note: 'Will not take up a hypothetical.',
  },
  {
    id: 'hypothetical/a-hypothetical',
    strategy: 'hypothetical',
    match: '(that|this|it|question|these|those) (is|are|was|sounds) .{0,3} (hypothetical|hypotheticals|speculation|speculative)',
    where: 'anywhere',
    note: 'Calls the question hypothetical.',
  },
  {
    id: 'hypothetical/entertain',
    strategy: 'hypothetical',
    match: '(a|great|good|terrific|entertain|answer|answering|take|real|pure|total) .{0,1} (hypothetical|hypotheticals)',
    where: 'anywhere',
    note: 'Calls the question hypothetical.',
  },
  {
    id: 'hypothetical/cross-that-bridge',
    strategy: 'hypothetical',
    match: '(cross that bridge|what ifs|crystal ball)',
    where: 'anywhere',
    note: 'Sets the "if" aside.',
  },
  {
    id: 'hypothetical/predict',
    strategy: 'hypothetical',
    match:
      '(i|we) .{0,3} not .{0,6} (predict|predicting|prediction|predictions|forecast|forecasting|guess|wagers|bets|handicap|prognosticate)',
    where: 'anywhere',
    note: 'Will not predict.',
  },
  {
    id: 'hypothetical/prejudge',
    strategy: 'hypothetical',
    match: '(not|without|never) .{0,7} (prejudge|pre-judge|prejudging|preempt|pre-empt|presuppose)',
    where: 'anywhere',
    note: 'Will not prejudge.',
  },
  {
    id: 'hypothetical/no-prediction-business',
    strategy: 'hypothetical',
    match:
      '(business|habit|game) of .{0,3} (predicting|speculating|forecasting|speculation|prediction|predictions|prognosticating|hypotheticals)',
    where: 'anywhere',
    note: 'Will not predict.',
  },
  {
    id: 'hypothetical/prediction-business',
    strategy: 'hypothetical',
    match: '(prediction|predictions|speculation|forecasting|prognostication) (business|game)',
    where: 'anywhere',
    note: 'Will not predict.',
  },
  {
    id: 'hypothetical/game-out',
    strategy: 'hypothetical',
    match: 'not .{0,6} game .{0,2} out',
    where: 'anywhere',
    note: 'Will not play it through in advance.',
  },
  {
    id: 'hypothetical/too-far',
    strategy: 'hypothetical',
    match: 'not .{0,3} get .{0,2} (too far|far out|into what ifs|into what would|into what could|into what might)',
    where: 'anywhere',
    note: 'Will not go into what may come.',
  },
  {
    id: 'hypothetical/one-thing-at-a-time',
    strategy: 'hypothetical',
    match: '(one thing at a time|one step at a time|when we get there|get to that point|if we get there|if it comes to that)',
    where: 'anywhere',
    note: 'Sets the "if" aside.',
  },
  {
    id: 'hypothetical/may-not-happen',
    strategy: 'hypothetical',
    match: '(may or may not|might or might not) (happen|be|occur|do|take|come)',
    where: 'anywhere',
    note: 'Sets aside what may or may not come.',
  },
];
