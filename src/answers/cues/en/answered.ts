import type { Cue } from '../../../options.js';

/** "Already said", "nothing to add", "next": refusals by repetition and by closing. */
export const answeredCues: readonly Cue[] = [
  {
    id: 'already-answered/nothing-to-add',
    strategy: 'already-answered',
    match:
      '(i|we|nothing|not|have) .{0,4} (nothing|not|no) .{0,6} (to add|else to say|more to say|further to say|further to add|more to add|else to add|new to say|new to add|new to share|else to share|more to share|else to offer|more to offer|new to offer|new to report|further to share)',
    where: 'anywhere',
    note: 'Says that there is nothing to add.',
  },
  {
    id: 'already-answered/nothing-elided',
    strategy: 'already-answered',
    match: 'nothing (further|more|else|new|additional) .{0,2} (on|to add|to say|to share|to report|to offer|to announce|for you|that need)',
    where: 'anywhere',
    note: 'Says that there is nothing to add.',
  },
  {
    id: 'already-answered/there-is-nothing',
    strategy: 'already-answered',
    match: '(is|have) nothing .{0,1} to (add|say)',
    where: 'anywhere',
    note: 'Says that there is nothing to add.',
  },
  {
    id: 'already-answered/comments-complete',
    strategy: 'already-answered',
    match:
      '(my|our|the) .{0,1} (comment|comments|answer|answers|remarks|statement) .{0,8} (exhaustive|comprehensive|complete|exhausted|sufficient)',
    where: 'anywhere',
    note: 'Says that comments have been given.',
  },
  {
    id: 'already-answered/anything-further',
    strategy: 'already-answered',
    match:
      '(nothing|not|no) .{0,4} (anything|nothing|information|comment|comments|details) .{0,2} (further|more|else|additional|new|beyond) .{0,8} (said|say|told|shared|gave|already|add|provided|stated|past)',
    where: 'anywhere',
    note: 'Says that there is nothing beyond what was said.',
  },
  {
    id: 'already-answered/i-answered',
    strategy: 'already-answered',
    match: '(i|we) .{0,2} (already|just|literally just) .{0,3} (answered|addressed|responded|dealt|covered|explained)',
    where: 'anywhere',
    note: 'Says that it has been answered.',
  },
  {
    id: 'already-answered/given-comments',
    strategy: 'already-answered',
    match:
      '(i|we) .{0,2} already .{0,1} (given|made|provided|gave|offered) .{0,4} (comment|comments|answer|answers|statement|explanation|response)',
    where: 'anywhere',
    note: 'Says that comments have been given.',
  },
  {
    id: 'already-answered/many-times',
    strategy: 'already-answered',
    match: '(i|we) .{0,2} (answered|addressed|commented) .{0,4} (many times|multiple times|several times|repeatedly|before|already)',
    where: 'anywhere',
    note: 'Says that it has been answered before.',
  },
  {
    id: 'already-answered/answered-the-question',
    strategy: 'already-answered',
    match: 'i answered (the|that|your|this) .{0,2} question',
    where: 'anywhere',
    note: 'Says that it has been answered.',
  },
  {
    id: 'already-answered/just-said',
    strategy: 'already-answered',
    match:
      '(i|we) .{0,1} (already|just) .{0,2} (told you|said that|said it|said this|spoke to|spoken to|explained|commented|laid that|laid it|laid out|talked about this|talked about that|stated|gave) .{0,4}$',
    where: 'anywhere',
    note: 'Says that it has been said.',
  },
  {
    id: 'already-answered/told-you',
    strategy: 'already-answered',
    match: 'i (told you|spoke to that|spoke to this|answered that|addressed that) .{0,3}$',
    where: 'anywhere',
    note: 'Says that it has been said.',
  },
  {
    id: 'already-answered/have-answered',
    strategy: 'already-answered',
    match:
      '(i|we) have (already|just|now|kind of|repeatedly|previously)? (answered|addressed|dealt with|covered|commented on|responded to|litigated) .{0,3} (that|this|it|your|question)',
    where: 'anywhere',
    note: 'Says that it has been answered.',
  },
  {
    id: 'already-answered/think-i-answered',
    strategy: 'already-answered',
    match: '(i|we) (think|believe) (i|we) .{0,2} (answered|addressed|covered|dealt with) .{0,3} (that|this|it|your|question)',
    where: 'anywhere',
    note: 'Says that it has been answered.',
  },
  {
    id: 'already-answered/said-everything',
    strategy: 'already-answered',
    match:
      '(said|told|given|shared|covered) .{0,2} (everything|all) (that)? (i|we) (want|wanted|mean|meant|intend|intended|plan|planned|wish|wished|care|can|have|had|could|am|was|were|will|know|need)',
    where: 'anywhere',
    note: 'Says that all has been said.',
  },
  {
    id: 'already-answered/asked-and-answered',
    strategy: 'already-answered',
    match: '(asked and answered|same question|that question before|this question before|same answer|asked that before|asked me this)',
    where: 'anywhere',
    note: 'Says that it has been answered.',
  },
  {
    id: 'already-answered/add-anything',
    strategy: 'already-answered',
    match: '(i|we) .{0,3} not .{0,6} (add|adding) .{0,2} (anything|to|much|more)',
    where: 'anywhere',
    note: 'Says that there is nothing to add.',
  },
  {
    id: 'already-answered/beyond-what',
    strategy: 'already-answered',
    match: '(beyond|than) what .{0,6} (said|say|told|laid|shared|announced|put|stated|described|provided|read)',
    where: 'anywhere',
    note: 'Says that there is nothing beyond what was said.',
  },
  {
    id: 'already-answered/stand',
    strategy: 'already-answered',
    match: '(let|letting|leave|will) .{1,6} (words|statement|comments|answer|remarks|speech|testimony) .{0,4} (stand|speak)',
    where: 'anywhere',
    note: 'Lets what was said stand.',
  },
  {
    id: 'already-answered/speaks-for-itself',
    strategy: 'already-answered',
    match:
      '(statement|comments|words|remarks|answer|statements|letter|report|speech) .{0,2} (speak|speaks|stand|stands|stood) .{0,1} (for itself|for themselves|on their own|on its own)',
    where: 'anywhere',
    note: 'Lets what was said stand.',
  },
  {
    id: 'already-answered/not-repeat',
    strategy: 'already-answered',
    match: '(i|we) .{0,4} not .{0,4} (repeat|rehash|relitigate|reiterate|improve) .{0,2} (what|that|this|it|myself|on|upon|the|all)',
    where: 'anywhere',
    note: 'Says that it will not be said again.',
  },
  {
    id: 'already-answered/leave-it-as',
    strategy: 'already-answered',
    match: '(leave|leaving) (it|that) .{0,2} (as|at|with|the way) .{0,2} (what i|what we|i described|i said|i stated|how i|my|our)',
    where: 'anywhere',
    note: 'Lets what was said stand.',
  },
  {
    id: 'close-topic/go-ahead',
    strategy: 'close-topic',
    match: '^(okay|ok|alright|yes|yeah|thank|sorry|well|and|please)? (go ahead|next question|go on)$',
    where: 'head',
    note: 'Gives the floor to the next person.',
  },
  {
    id: 'close-topic/next',
    strategy: 'close-topic',
    match:
      '(next question|let us move on|going to move on|need to move on|got to move on|moving on|keep going|somebody else|out of time|move along)',
    where: 'head',
    note: 'Moves to the next question.',
  },
  {
    id: 'close-topic/done',
    strategy: 'close-topic',
    match: '(we|i) (are|am|have) .{0,1} (done|finished|through) .{0,1} (with|here|on|now|talking|discussing)',
    where: 'head',
    note: 'Ends the topic.',
  },
];
