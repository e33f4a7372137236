import type { Cue } from '../../../options.js';

/** Refusals that name secrecy, a case, private talks or a rule as their ground. */
export const confidentialCues: readonly Cue[] = [
  {
    id: 'confidential/private-talks',
    strategy: 'confidential',
    match:
      'not .{0,7} (private|individual|internal|confidential|sensitive|diplomatic|personal|privileged|closed) .{0,2} (conversation|conversations|discussion|discussions|deliberations|talks|exchanges|exchange|negotiations|meeting|meetings|communications|calls|advice)',
    where: 'anywhere',
    note: 'Says that private talks are not read out.',
  },
  {
    id: 'confidential/keep-private',
    strategy: 'confidential',
    match: '(keep|keeping|remain|stay|done|kept) .{0,6} (private|confidential|secret|privately|in private|behind closed doors)',
    where: 'anywhere',
    note: 'Says that it is kept private.',
  },
  {
    id: 'confidential/read-out-talks',
    strategy: 'confidential',
    match:
      '(i|we) .{0,3} not .{0,5} (read|reading|characterize|disclose|divulge|recount|detail|discuss|into) .{0,6} (conversation|conversations|call|discussions|deliberations|negotiations)',
    where: 'anywhere',
    note: 'Says that conversations are not read out.',
  },
  {
    id: 'confidential/not-read-them-out',
    strategy: 'confidential',
    match: 'not .{0,2} read (them|it|those|these|that|any) .{0,4} out',
    where: 'anywhere',
    note: 'Says that such talks are not read out.',
  },
  {
    id: 'confidential/ongoing-case',
    strategy: 'confidential',
    match:
      '(not|never|decline|refrain|without) .{0,12} (ongoing|active|pending|open|current|criminal|legal|independent) .{0,3} (investigation|investigations|case|cases|litigation|matter|matters|inquiry|probe|proceeding|proceedings|lawsuit|trial|negotiations)',
    where: 'anywhere',
    note: 'Names an ongoing case as the ground for not answering.',
  },
  {
    id: 'confidential/case-first',
    strategy: 'confidential',
    match:
      '(ongoing|active|pending|under|open|criminal) .{0,2} (investigation|litigation|court|legal matter|legal proceeding|legal process|case|lawsuit|inquiry|matter) .{0,16} (not|no|nothing|refer) .{0,6} (comment|speak|discuss|talk|get|go|say|weigh|appropriate|more|further|address|you|anything)',
    where: 'anywhere',
    note: 'Names an ongoing case as the ground for not answering.',
  },
  {
    id: 'confidential/before-the-courts',
    strategy: 'confidential',
    match: '(before|in|through) the (court|courts) .{0,10} (not|inappropriate|let|leave)',
    where: 'anywhere',
    note: 'Names a court case as the ground for not answering.',
  },
  {
    id: 'confidential/intelligence',
    strategy: 'confidential',
    match: '(i|we) .{0,3} not .{0,9} (intelligence|classified|sources and methods)',
    where: 'anywhere',
    note: 'Names intelligence or secrecy as the ground for not answering.',
  },
  {
    id: 'confidential/classified',
    strategy: 'confidential',
    match: '(that|this|it|information|details|which) (is|are|remains|remain) .{0,2} classified',
    where: 'anywhere',
    note: 'Says that the matter is classified.',
  },
  {
    id: 'confidential/neither-confirm',
    strategy: 'confidential',
    match: '(neither|not|never) .{0,3} (confirm|confirming) (or|nor) (deny|denying)',
    where: 'anywhere',
    note: 'Will neither confirm nor deny.',
  },
  {
    id: 'confidential/security-reasons',
    strategy: 'confidential',
    match: 'for .{0,1} (security|operational|privacy|safety|legal|opsec) .{0,1} reasons',
    where: 'anywhere',
    note: 'Names security or privacy as the ground for not answering.',
  },
  {
    id: 'confidential/operational-details',
    strategy: 'confidential',
    match: '(i|we) .{0,3} not .{0,9} (operational|tactical|security) (details|matters|decisions|security|measures|arrangements|specifics)',
    where: 'anywhere',
    note: 'Says that operations are not spoken of.',
  },
  {
    id: 'confidential/hatch-act',
    strategy: 'confidential',
    match: '(because|under|respect|covered|bound|abide|follow|mindful|obey|given|violate|called|careful|restricted) .{0,5} hatch act',
    where: 'anywhere',
    note: 'Names a rule that forbids speaking of this.',
  },
  {
    id: 'confidential/hatch-act-first',
    strategy: 'confidential',
    match: 'hatch act .{0,8} (not|careful|prevents|prohibits|allow|mindful|restricts)',
    where: 'anywhere',
    note: 'Names a rule that forbids speaking of this.',
  },
  {
    id: 'confidential/no-politics',
    strategy: 'confidential',
    match:
      '(i|we) .{0,4} not .{0,4} (talk|speak|discuss|get|comment|weigh|do) .{0,5} (politics|campaign|election|elections|midterms|candidates|candidate|political|race|races)',
    where: 'anywhere',
    note: 'Says that politics are not spoken of from here.',
  },
  {
    id: 'confidential/not-negotiate-in-public',
    strategy: 'confidential',
    match: '(not|never) .{0,6} (negotiate|negotiating|negotiations|litigate) .{0,4} (here|public|publicly|podium|media|press|you)',
    where: 'anywhere',
    note: 'Will not negotiate in public.',
  },
  {
    id: 'confidential/not-in-public',
    strategy: 'confidential',
    match: '(i|we) .{0,4} not .{0,6} (this|that|it|them|discuss|debate|talk|detail|out) .{0,3} (in public|in the public|publicly)',
    where: 'anywhere',
    note: 'Says that it is not done in public.',
  },
  {
    id: 'confidential/diplomatic',
    strategy: 'confidential',
    match:
      '(not|no|refrain|decline) .{0,10} (diplomatic exchanges|diplomatic exchange|negotiating table|executive privilege|attorney client)',
    where: 'anywhere',
    note: 'Names diplomacy or privilege as the ground for not answering.',
  },
  {
    id: 'confidential/sensitive',
    strategy: 'confidential',
    match: '(because of|given|due to|it is|are|this is|very) .{0,3} (sensitivity|sensitivities|sensitive) .{0,10} (not|careful|nature)',
    where: 'anywhere',
    note: 'Names a sensitive matter as the ground.',
  },
  {
    id: 'confidential/careful',
    strategy: 'confidential',
    match:
      '(i|we) .{0,5} (careful|mindful|cautious) .{0,5} (not|about|here|what) .{0,4} (speak|say|get|go|comment|discuss|negotiate|talk|weigh|speaking|saying|getting|i|we)',
    where: 'anywhere',
    note: 'Names a duty to be careful.',
  },
  {
    id: 'confidential/pending',
    strategy: 'confidential',
    match:
      '(it|this|that|there|because) .{0,2} (is|are) .{0,4} (ongoing|pending|active) .{0,2} (litigation|investigation|investigations|legal|case|matter|criminal|trial|lawsuit|proceeding)',
    where: 'anywhere',
    note: 'Names an ongoing case.',
  },
  {
    id: 'confidential/investigation-happening',
    strategy: 'confidential',
    match: '(there is|there are) .{0,4} (investigation|investigations) .{0,2} (happening|underway|going|ongoing)',
    where: 'anywhere',
    note: 'Names an investigation as the ground.',
  },
  {
    id: 'confidential/in-litigation',
    strategy: 'confidential',
    match:
      '(under|in|subject of|subject to|matter of|matters of|currently in) (litigation|active litigation|ongoing litigation|pending litigation|an investigation|an ongoing investigation|investigation)',
    where: 'anywhere',
    note: 'Names a case as the ground.',
  },
  {
    id: 'confidential/before-a-court',
    strategy: 'confidential',
    match: '(that|this|it|which|matter|case) (is|are) .{0,2} (before|in|with) the (court|courts)',
    where: 'anywhere',
    note: 'Says that the matter is in the courts.',
  },
  {
    id: 'confidential/not-at-liberty',
    strategy: 'confidential',
    match: 'not .{0,4} at liberty',
    where: 'anywhere',
    note: 'Says that the speaker is not at liberty to say.',
  },
  {
    id: 'confidential/not-allowed',
    strategy: 'confidential',
    match:
      '(i|we) .{0,3} not .{0,3} (allowed|permitted|authorized|authorised|cleared) to .{0,3} (say|speak|talk|discuss|comment|share|disclose|answer|get|give|name|engage)',
    where: 'anywhere',
    note: 'Says that the speaker is not allowed to answer.',
  },
];
