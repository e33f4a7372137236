import type { Candidate } from './candidates.js';
import type { Line } from './lines.js';
import { type Vocabulary, plainLabel, roleOfLabel, roleOfWords } from './vocabulary.js';
import type { Closer } from '../options.js';
import type { Role } from '../model.js';

/** All candidates of the same label and closer. */
export interface Group {
  label: string;
  closer: Closer;
  members: Candidate[];
  /** Share of them that begin a paragraph. */
  para: number;
  /** Role, if the label is itself a role. */
  role: Role | undefined;
  /** Role that a word in the label speaks for. */
  hint: Role | undefined;
  titled: boolean;
}

function titled(candidate: Candidate, vocabulary: Vocabulary): boolean {
  const { tokens } = candidate.shape;
  if (tokens.length < 2 || !candidate.shape.proper) return false;
  const first = (tokens[0] ?? '').toLowerCase();
  return vocabulary.titles.has(first) || vocabulary.titles.has(first.replace(/\.$/u, ''));
}

/** Groups candidates by label and closer. */
export function groupCandidates(perLine: readonly Candidate[], lines: readonly Line[], vocabulary: Vocabulary): Group[] {
  const groups = new Map<string, Group>();
  for (const candidate of perLine) {
    const key = `${candidate.closer}\u0000${candidate.label}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = {
        label: candidate.label, closer: candidate.closer, members: [], para: 0,
        role: roleOfLabel(candidate.label, vocabulary), hint: roleOfWords(candidate.label, vocabulary), titled: titled(candidate, vocabulary),
      };
      groups.set(key, group);
    }
    group.members.push(candidate);
    // A label in the middle of a page without line breaks counts as well placed.
    const line = lines[candidate.line];
    if (line !== undefined && (line.para || candidate.start > line.from)) group.para++;
  }
  for (const group of groups.values()) group.para /= group.members.length;
  return [...groups.values()];
}

/** Whether a label begins with a word that begins sentences, or is a key of the head. */
export function isSpeechWord(group: Group, vocabulary: Vocabulary): boolean {
  const plain = plainLabel(group.label);
  if (vocabulary.keys.has(plain)) return group.role === undefined || group.members.length < 2;
  if (group.role !== undefined) return false;
  // `La ministre du Travail`: an article before an office.
  if (group.hint !== undefined && /^(?:le|la|les|el|los|las|der|die|das|il|lo|o|a) /u.test(plain) && group.members[0]?.shape.capital === true && group.members.length > 1) return false;
  const tokens = plain.split(/\s+/u);
  const first = (tokens[0] ?? '').replace(/[,.]$/u, '');
  if (/^(?:no|mi|on|am|an|la|le|el|do|so|in|good|young)$/u.test(first) && tokens.length > 1 && group.members[0]?.shape.proper === true && group.members.length > 1) return false;
  // `WHO:` or `US News:` in capitals is a name; the same letters in a sentence are not.
  if (/^[A-Z]{2,6}$/u.test(group.label.split(/\s/u)[0] ?? '') && group.members[0]?.shape.caps !== true) return false;
  return vocabulary.speech.has(first);
}

/** Groups that stand on their own feet: role labels and labels that repeat. */
export function isStrong(group: Group, vocabulary: Vocabulary): boolean {
  const first = group.members[0];
  if (first === undefined) return false;
  const n = group.members.length;
  const { shape } = first;
  if (isSpeechWord(group, vocabulary)) return false;
  switch (group.closer) {
    case 'colon':
      if (group.role !== undefined) return n >= 2 ? group.para >= 0.3 : /\p{Lu}/u.test(group.label) && group.para > 0 && (shape.caps || group.label.length <= 3 || group.role === 'press' || group.role === 'moderator');
      if (shape.proper) return n >= 2 && group.para >= 0.5;
      return (n >= 2 && group.para >= 0.9 && shape.tokens.length <= 6 && group.hint !== undefined && (n >= 3 || shape.capital)) || (n >= 2 && shape.tokens.length <= 8 && group.hint !== undefined && first.bold);
    case 'bare':
      return n >= 2 || group.label === 'Q';
    case 'period':
      // `President Bush. Thank you.`, as the Public Papers print it; `learnLabels` asks for more of the kind.
      if (!shape.caps) return n >= 2 && group.para >= 0.9 && shape.proper && (group.role !== undefined || group.titled);
      return n >= 2 && group.para >= 0.5 ? group.role !== undefined || group.titled || shape.tokens.length >= 2 || n >= 3 : false;
    case 'time':
      return n >= 2 && shape.tokens.length <= 6;
    case 'dash':
      return n >= 2 && group.para >= 0.8 && (group.role !== undefined || (shape.proper && (group.titled || (shape.caps && n >= 3))));
    case 'newline':
      if (group.para < 0.8) return false;
      if (group.role !== undefined) return n >= 2 || first.bold;
      return n >= 2 && shape.proper && (shape.caps || group.titled || first.bold);
  }
}
