import type { Cue } from '../../../options.js';

/** "Up to them", "I can't speak for others": refusals because it is for somebody else. */
export const remitCues: readonly Cue[] = [
  {
    id: 'not-our-remit/cannot-speak-for',
    strategy: 'not-our-remit',
    match: '(i|we) .{0,2} (can|could|do|will|would|am|are) not .{0,5} (speak|speaking|answer) .{0,2} (for|on behalf of) .',
    where: 'anywhere',
    note: 'Says that the speaker cannot speak for others.',
  },
  {
    id: 'not-our-remit/leave-to',
    strategy: 'not-our-remit',
    match:
      '(i|we|he|president) .{0,3} (leave|leaving) .{0,9} to (the|them|him|her|others|those|experts|lawyers|congress|members|each|historians|leaders|leadership|you|pundits|your|people|my|our|his|forecasters|independent|local|senate|house|democrats|republicans|economists)',
    where: 'anywhere',
    note: 'Leaves it to others.',
  },
  {
    id: 'not-our-remit/leave-that-to',
    strategy: 'not-our-remit',
    match: '(i|we) .{0,4} (leave|leaving) (it|that|this|them|those) .{0,3} (to|for|up to|with|in) !that',
    where: 'anywhere',
    note: 'Leaves it to others.',
  },
  {
    id: 'not-our-remit/speak-for-themselves',
    strategy: 'not-our-remit',
    match: '(speak|speaks|answer|decide) for for? (themselves|himself|herself|itself|yourself)',
    where: 'anywhere',
    note: 'Lets others speak for themselves.',
  },
  {
    id: 'not-our-remit/for-them-to-decide',
    strategy: 'not-our-remit',
    match:
      '(is|be|ultimately|remains|really|something|left|question|matter) .{0,2} (for|up to) (the|them|him|her|each|others|those|congress|president|people|every|my|our|its|individual|members) .{0,5} to (decide|determine|judge|choose|resolve|sort|figure|define|assess|evaluate)',
    where: 'anywhere',
    note: 'Says that it is for others to decide.',
  },
  {
    id: 'not-our-remit/for-them-to-say',
    strategy: 'not-our-remit',
    match:
      '(is|be|something|question|really|up|place|better) .{0,1} for (the|them|him|her|each|others|those|congress|president|people|every|my|our|its|members) .{0,5} to to? (speak|say|answer|explain|announce|address|characterize|discuss|comment|tell|respond|describe|talk)',
    where: 'anywhere',
    note: 'Says that it is for others to say.',
  },
  {
    id: 'not-our-remit/something-for',
    strategy: 'not-our-remit',
    match:
      '(something|matter|question|issue|decision|up) .{0,1} (for|to) .{1,5} to (decide|speak|figure|address|determine|answer|work|resolve|make|say|comment|weigh|discuss|consider|handle)',
    where: 'anywhere',
    note: 'Says that it is for others to decide or say.',
  },
  {
    id: 'not-our-remit/their-decision',
    strategy: 'not-our-remit',
    match:
      '(that|this|it|which|those) (is|was|would|will|are) .{0,4} (decision|decisions|matter|call|choice|determination|responsibility|prerogative|job) .{0,1} (for|made by|up to|of) (the|them|him|her|each|those|others|congress|individual|states|members|independent)',
    where: 'anywhere',
    note: 'Says that it is a matter for others.',
  },
  {
    id: 'not-our-remit/responsibility-of',
    strategy: 'not-our-remit',
    match: '(responsibility|job|role|prerogative|right) of .{1,8} to (choose|decide|determine|make|manage|set|elect|judge)',
    where: 'anywhere',
    note: 'Says that it is the part of others.',
  },
  {
    id: 'not-our-remit/matter-for',
    strategy: 'not-our-remit',
    match:
      '(a|is|the) (matter|decision|determination|judgment|judgement) .{0,2} for (the|them|him|her|each|others|congress|states|those|his|mr|president|secretary|governor|senator|prime|minister)',
    where: 'anywhere',
    note: 'Says that it is a matter for others.',
  },
  {
    id: 'not-our-remit/internal-affair',
    strategy: 'not-our-remit',
    match: '(internal|domestic|sovereign) (affair|affairs|matter|matters|politics|decision) .{0,1} (of|for|in|there)',
    where: 'anywhere',
    note: 'Calls it the internal affair of others.',
  },
  {
    id: 'not-our-remit/not-my-place',
    strategy: 'not-our-remit',
    match: 'not .{0,2} (my|our) .{0,2} (place|role|job|prerogative|purview|jurisdiction|department|lane|business|decision|call)',
    where: 'anywhere',
    note: "Says that it is not the speaker's place.",
  },
  {
    id: 'not-our-remit/not-spokesperson',
    strategy: 'not-our-remit',
    match:
      '(i|we) (am|are) .{0,2} not .{0,3} (spokesperson|spokesman|spokeswoman|expert|lawyer|attorney|economist|pundit|analyst|qualified|scientist|doctor)',
    where: 'anywhere',
    note: 'Says that the speaker is not the one to say.',
  },
  {
    id: 'not-our-remit/right-person',
    strategy: 'not-our-remit',
    match: 'not .{0,3} (right|best) (person|one|place) to .{0,2} (ask|answer|speak|comment|talk|address)',
    where: 'anywhere',
    note: 'Says that the speaker is not the one to ask.',
  },
  {
    id: 'not-our-remit/purview',
    strategy: 'not-our-remit',
    match: '(under|within|in|outside|out of) .{0,4} (purview|jurisdiction|remit|lane|prerogative|ken)',
    where: 'anywhere',
    note: "Places it in another's remit.",
  },
  {
    id: 'not-our-remit/not-for-us',
    strategy: 'not-our-remit',
    match: 'not .{0,3} for (me|us) .{0,3} to .',
    where: 'anywhere',
    note: 'Says that it is not for the speaker to say.',
  },
  {
    id: 'not-our-remit/not-for-anybody',
    strategy: 'not-our-remit',
    match: 'not .{0,1} for (the|any|anybody|anyone) .{0,8} to (be|say|give|comment|tell|speculate|determine|decide|judge)',
    where: 'anywhere',
    note: 'Says that it is not for the speaker to say.',
  },
  {
    id: 'not-our-remit/speak-to-their',
    strategy: 'not-our-remit',
    match:
      '(i|we) .{0,2} (can|could|would|will|do) not .{0,4} speak to (what|their|how|why|whether|his|her|somebody|other|others|anybody|anyone)',
    where: 'anywhere',
    note: 'Says that the speaker cannot speak to what others do.',
  },
  {
    id: 'not-our-remit/standing',
    strategy: 'not-our-remit',
    match: '(i|we) .{0,3} not have .{0,3} (standing|expertise)',
    where: 'anywhere',
    note: 'Says that the speaker has no standing in it.',
  },
  {
    id: 'not-our-remit/up-to',
    strategy: 'not-our-remit',
    match:
      '(that|this|it|which) .{0,4} (is up to|be up to|really up to|ultimately up to) (the|them|him|her|each|others|president|congress|individual|members|leadership|senate|states|every)',
    where: 'anywhere',
    note: 'Says that it is up to others.',
  },
  {
    id: 'not-our-remit/has-to-decide',
    strategy: 'not-our-remit',
    match:
      'something .{0,1} (the|he|she|they|congress|each|those|his|her|their|senate) .{0,6} (decide|decides|determine|determines|answer|answers|speak|deal|address|consider)',
    where: 'anywhere',
    note: 'Says that others have to decide it.',
  },
  {
    id: 'not-our-remit/made-by',
    strategy: 'not-our-remit',
    match: '(is|are|would|be|will) .{0,3} (decision|decisions|determination|determinations|recommendation) .{0,3} (made|taken) by',
    where: 'anywhere',
    note: 'Says that others make the decision.',
  },
  {
    id: 'not-our-remit/will-be-made-by',
    strategy: 'not-our-remit',
    match:
      '(decision|decisions|recommendation|recommendations|determination|determinations) .{0,2} (will|would|has to|have to|needs to) .{0,2} be .{0,1} made by',
    where: 'anywhere',
    note: 'Says that others make the decision.',
  },
  {
    id: 'not-our-remit/would-make-that-decision',
    strategy: 'not-our-remit',
    match:
      '(they|department|fed|reserve|committee|agency|congress|physician|company|court|he|she|leadership) .{0,3} make (that|those|their|its|his|her) .{0,3} (decision|decisions|determination|determinations|call|choice|judgment)',
    where: 'anywhere',
    note: 'Says that others make the decision.',
  },
  {
    id: 'not-our-remit/who-will-decide',
    strategy: 'not-our-remit',
    match:
      '(they|who|that|he|she|congress|department|courts|court|fed|fda|cdc|voters) (will|would|can|get to|needs to|have to) .{0,2} (decide|determine) (that|what|whether|how|if|when|the|on)',
    where: 'anywhere',
    note: 'Says that others decide.',
  },
  {
    id: 'not-our-remit/let-them',
    strategy: 'not-our-remit',
    match:
      '(i|we) (will|am|are|would|want|can) .{0,3} (let|allow) .{1,7} (define|decide|comment|determine|assess|evaluate|judge|characterize|respond|weigh|negotiate|explain|figure|deal|handle|run|sort|resolve)',
    where: 'anywhere',
    note: 'Lets others say or decide.',
  },
  {
    id: 'not-our-remit/let-others-judge',
    strategy: 'not-our-remit',
    match:
      '(i|we) .{0,4} (let|leave) .{0,2} (you|others|people|voters|experts|pundits|historians|analysts) .{0,4} (judge|decide|conclude|interpret|assess|evaluate|draw|make|speak|characterize|analyze|speculate|define)',
    where: 'anywhere',
    note: 'Leaves the judgement to others.',
  },
  {
    id: 'not-our-remit/their-decision-to-make',
    strategy: 'not-our-remit',
    match: '(their|his|her|its) .{0,2} (decision|call|choice|determination|decisions|announcement) .{0,1} to make',
    where: 'anywhere',
    note: 'Says that others decide.',
  },
  {
    id: 'not-our-remit/have-to-decide',
    strategy: 'not-our-remit',
    match:
      '(they|he|she|people|parties|congress|leaders) .{0,4} (have|has|get|need|going) to .{0,2} decide .{0,2} (for|that|what|whether|how|if)',
    where: 'anywhere',
    note: 'Says that others have to decide.',
  },
  {
    id: 'not-our-remit/only-speak-for',
    strategy: 'not-our-remit',
    match: 'only speak for .',
    where: 'anywhere',
    note: 'Speaks only for itself.',
  },
  {
    id: 'not-our-remit/they-are-independent',
    strategy: 'not-our-remit',
    match:
      '(they|it|that|this|fed|reserve|department|who|agency|dod|doj) (is|are) .{0,3} (independent|private) .{0,1} (agency|company|companies|department|entity|body|organization|prosecutor|process|sector|citizen)?',
    where: 'anywhere',
    note: 'Names a body that decides for itself.',
  },
];
