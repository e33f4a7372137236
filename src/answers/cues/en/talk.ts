import type { Cue } from '../../../options.js';

/** What fills the room where the ask is left open: prospects, bridges, challenges, records, formulas. */
export const talkCues: readonly Cue[] = [
  {
    id: 'wait-and-see/we-will-see',
    strategy: 'wait-and-see',
    match: '(will|have to|going to|got to|shall) .{0,2} (see|wait and see) .{0,2} (how|what|where|whether|if|about)?',
    where: 'anywhere',
    note: 'Leaves it open: we will see.',
  },
  {
    id: 'wait-and-see/time-will-tell',
    strategy: 'wait-and-see',
    match: "(time will tell|remains to be seen|wait and see|let's see|depends on|depend on|too soon to tell|find out|know soon|know more)",
    where: 'anywhere',
    note: 'Leaves the prospect open.',
  },
  {
    id: 'wait-and-see/not-decided',
    strategy: 'wait-and-see',
    match: '(no|not|yet) .{0,4} (decision|decisions|decided|determination|determined|final|finalized|finalised)',
    where: 'anywhere',
    note: 'Says that nothing has been decided.',
  },
  {
    id: 'wait-and-see/options-open',
    strategy: 'wait-and-see',
    match: '(all options|every option|options are|on the table|rule anything|rule out|ruling out|ruling anything|keep an eye)',
    where: 'anywhere',
    note: 'Keeps the options open.',
  },
  {
    id: 'stock-line/as-i-said',
    strategy: 'stock-line',
    match: '(as|like|what) (i|we|he|the president) .{0,3} (said|mentioned|stated|noted|indicated|saying|say|laid)',
    where: 'anywhere',
    note: 'Marks that a line is being repeated.',
  },
  {
    id: 'stock-line/our-position',
    strategy: 'stock-line',
    match:
      "(our|government's|president's|government|administration's|this) .{0,2} (position|policy|view|stance) .{0,3} (not changed|unchanged|remains|is clear|is|has|hasn't)",
    where: 'anywhere',
    note: 'Restates the standing position.',
  },
  {
    id: 'pointer/speaks-to',
    strategy: 'pointer',
    match:
      '(point|refer|direct) .{0,3} (you)? (back)? to (his|her|our|the|my|what) .{0,4} (statement|remarks|speech|comments|resolution|letter|transcript|words|said|report|interview|website|document|order|readout|release)',
    where: 'anywhere',
    note: 'Points to a text or statement.',
  },
  {
    id: 'pointer/put-out',
    strategy: 'pointer',
    match:
      '(put|putting|released|issued|published|posted) .{0,3} (out)? .{0,3} (statement|readout|fact sheet|report|document|release|letter)',
    where: 'anywhere',
    note: 'Points to a published text.',
  },
  {
    id: 'challenge/your-words',
    strategy: 'challenge',
    match:
      "(your|those|that's your|not my) .{0,3} (words|characterization|characterisation|premise|phrase|description|assertion|assumption|interpretation|question is|language)",
    where: 'anywhere',
    note: 'Attacks the wording or the premise.',
  },
  {
    id: 'challenge/not-the-question',
    strategy: 'challenge',
    match:
      "(wrong question|silly question|fake news|nasty question|gotcha|ridiculous|nonsense|absurd|not true|isn't true|simply wrong|missing the point|loaded question)",
    where: 'anywhere',
    note: 'Attacks the question or its premise.',
  },
  {
    id: 'ask-back/which',
    strategy: 'ask-back',
    match:
      '^(well|sorry|and|excuse me)? (which|what|who|where|why|how|do you|are you|did you|is that|you mean|says who|in what|about what) .{0,8}$',
    where: 'head',
    note: 'Opens with a question back.',
  },
  {
    id: 'ask-back/what-do-you-mean',
    strategy: 'ask-back',
    match:
      "(what do you mean|what are you|why do you|what is your question|what's your question|do you mean|are you asking|are you referring|you tell me|repeat the question|say that again|what was the question)",
    where: 'anywhere',
    note: 'Asks back.',
  },
  {
    id: 'shift/bigger-picture',
    strategy: 'shift',
    match:
      "(real question|real issue|bigger picture|larger point|broader point|what matters|what is important|what's important|the point is|the fact is|bottom line|let me just say|what i would say|what i can tell|what i will say|what i do know|what i can say|let me be clear|let me remind|important to remember|step back|take a step)",
    where: 'anywhere',
    note: 'Bridges to another matter.',
  },
  {
    id: 'acknowledge/good-question',
    strategy: 'acknowledge',
    match: '(good|great|fair|excellent|important|interesting|reasonable|legitimate) (question|point)',
    where: 'head',
    note: 'Praises the question.',
  },
];
