import type { Candidate } from './candidates.js';
import type { Line } from './lines.js';
import { type Vocabulary, plainLabel, roleOfLabel, roleOfWords } from './vocabulary.js';
import type { Closer } from '../options.js';
import type { Role } from '../model.js';

/** All candidates of the same label and closer. What the vocabulary says of the label is looked up at first use. */
export class Group {
  readonly members: Candidate[] = [];
  /** Share of them that begin a paragraph. */
  para = 0;
  private roles: { role: Role | undefined } | undefined;
  private hints: { hint: Role | undefined } | undefined;
  private speechWord: boolean | undefined;

  constructor(
    readonly label: string,
    readonly closer: Closer,
    private readonly first: Candidate,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** Role, if the label is itself a role. */
  get role(): Role | undefined {
    this.roles ??= { role: roleOfLabel(this.label, this.vocabulary) };
    return this.roles.role;
  }

  /** Role that a word in the label speaks for. */
  get hint(): Role | undefined {
    this.hints ??= { hint: roleOfWords(this.label, this.vocabulary) };
    return this.hints.hint;
  }

  /** A title stands before the name. */
  get titled(): boolean {
    return titled(this.first, this.vocabulary);
  }

  /** The label begins with a word that begins sentences, or is a key of the head. */
  get isSpeech(): boolean {
    this.speechWord ??= isSpeechWord(this, this.vocabulary);
    return this.speechWord;
  }
}

function titled(candidate: Candidate, vocabulary: Vocabulary): boolean {
  const { tokens } = candidate.shape;
  if (tokens.length < 2 || !candidate.shape.proper) return false;
  const first = (tokens[0] ?? '').toLowerCase();
  return vocabulary.titles.has(first) || vocabulary.titles.has(first.replace(/\.$/u, ''));
}

/** Groups candidates by label and closer. */
export function groupCandidates(perLine: readonly Candidate[], lines: readonly Line[], vocabulary: Vocabulary): Group[] {
  const byCloser = new Map<Closer, Map<string, Group>>();
  for (const candidate of perLine) {
    let groups = byCloser.get(candidate.closer);
    if (groups === undefined) byCloser.set(candidate.closer, (groups = new Map()));
    let group = groups.get(candidate.label);
    if (group === undefined) groups.set(candidate.label, (group = new Group(candidate.label, candidate.closer, candidate, vocabulary)));
    group.members.push(candidate);
    // A label in the middle of a page without line breaks counts as well placed.
    const line = lines[candidate.line];
    if (line !== undefined && (line.para || candidate.start > line.from)) group.para++;
  }
  const all = [...byCloser.values()].flatMap((groups) => [...groups.values()]);
  for (const group of all) group.para /= group.members.length;
  return all;
}

function isSpeechWord(group: Group, vocabulary: Vocabulary): boolean {
  const plain = plainLabel(group.label);
  if (vocabulary.keys.has(plain)) return group.role === undefined || group.members.length < 2;
  // `All: mine, yours` once, in small letters, is speech; `ALL:` is a label.
  if (group.role !== undefined)
    return group.members.length < 2 && vocabulary.speech.has(plain) && plain.length > 1 && group.members[0]?.shape.caps === false;
  const blank = plain.indexOf(' ');
  const word = blank < 0 ? plain : plain.slice(0, blank);
  const first = word.endsWith(',') || word.endsWith('.') ? word.slice(0, -1) : word;
  if (!vocabulary.speech.has(first)) return false;
  // `UNDER SECRETARY BANERJEE`: an office in capitals.
  if (blank > 0 && group.hint === 'official' && group.members[0]?.shape.caps === true && group.members[0].shape.proper) return false;
  // `the right hon. anna wood`, where no label has capitals.
  if (first === 'the' && group.hint === 'official' && /^the (?:right |rt\.? )?hon/u.test(plain)) return false;
  // `La ministre du Travail`: an article before an office.
  if (
    group.hint !== undefined &&
    /^(?:le|la|les|el|los|las|der|die|das|il|lo|o|a) /u.test(plain) &&
    group.members[0]?.shape.capital === true &&
    group.members.length > 1
  )
    return false;
  if (
    /^(?:no|mi|on|am|an|la|le|el|do|so|in|good|young)$/u.test(first) &&
    blank > 0 &&
    group.members[0]?.shape.proper === true &&
    group.members.length > 1
  )
    return false;
  // `WHO:` or `US News:` in capitals is a name; the same letters in a sentence are not.
  return !(/^[A-Z]{2,6}$/u.test(group.label.split(/\s/u)[0] ?? '') && group.members[0]?.shape.caps !== true);
}

/** Groups that stand on their own feet: role labels and labels that repeat. */
export function isStrong(group: Group): boolean {
  const first = group.members[0];
  if (first === undefined) return false;
  const n = group.members.length;
  const { shape } = first;
  if (n === 1 && (group.closer === 'dash' || group.closer === 'time' || group.closer === 'period')) return false;
  if (n === 1 && !shape.proper && group.closer === 'colon' && shape.tokens.length > 4) return false;
  if (n === 1 && group.closer === 'newline' && !first.bold) return false;
  if (group.isSpeech) return false;
  switch (group.closer) {
    case 'colon':
      if (group.role !== undefined)
        return n >= 2
          ? group.para >= 0.3 || n >= 3 || shape.caps
          : /\p{Lu}/u.test(group.label) &&
              group.para > 0 &&
              (shape.caps || group.label.length <= 3 || group.role === 'press' || group.role === 'moderator');
      // Where lines are wrapped and paragraphs not set apart, labels begin lines only.
      if (shape.proper) return n >= 2 && (group.para >= 0.5 || n >= 4 || ((shape.caps || group.titled) && n >= 3));
      return (
        (n >= 2 && group.para >= 0.9 && shape.tokens.length <= 6 && group.hint !== undefined && (n >= 3 || shape.capital)) ||
        (n >= 2 && shape.tokens.length <= 8 && group.hint !== undefined && first.bold)
      );
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
