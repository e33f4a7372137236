import type { Layout } from '../../options.js';

/** CNN's transcripts: full name and title first, the surname in capitals after that. */
export const cnn: Layout = {
  name: 'cnn',
  labels: { other: ['unidentified male', 'unidentified female'] },
  words: { press: ['host', 'anchor', 'correspondent', 'analyst', 'contributor', 'commentator', 'reporter'] },
  evidence: {
    labels: [/^\p{Lu}[\p{Lu} .'’-]+, .*(?:CNN|ANCHOR|CORRESPONDENT|HOST)/u, /^\p{Lu}[\p{Lu}'’-]+(?: \([^)]*\))?$/u, /^UNIDENTIFIED/u],
    closers: ['colon'],
    head: /\bCNN\b|THIS IS A RUSH TRANSCRIPT|Aired .* ET/u,
  },
  furniture: [
    { pattern: /^\(?(?:BEGIN|END) (?:VIDEO ?(?:TAPE|CLIP)|AUDIO ?(?:TAPE|CLIP)|LIVE FEED)\)?$/iu, kind: 'stage' },
    { pattern: /^\((?:COMMERCIAL BREAK|CROSSTALK|APPLAUSE|LAUGHTER|MUSIC)\)$/iu, kind: 'stage' },
  ],
};

/** Debates of candidates before moderators. */
export const debate: Layout = {
  name: 'debate',
  evidence: {
    labels: [/^(?:Mr|Ms|Mrs|Senator|Governor|President|Vice President|Gov|Sen)\.? \p{Lu}{3}/u, /MODERATOR/u, /^\p{Lu}{2,}(?:-\p{Lu}+)?$/u],
    head: /\bdebate\b/iu,
  },
};

/** Rev: a time with every label, a label with every paragraph. */
export const rev: Layout = {
  name: 'rev',
  evidence: { labels: [/^(?:Speaker \d+|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)+)$/u], closers: ['colon'], timed: true },
};

/** Otter: the name, two blanks and a time on a line of their own. */
export const otter: Layout = {
  name: 'otter',
  evidence: { weight: 0.95, labels: [/^(?:Speaker \d+|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)*)$/u], closers: ['time'] },
};

/** Podcasts in Markdown. */
export const podcast: Layout = {
  name: 'podcast',
  evidence: {
    weight: 0.65,
    labels: [/^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)*(?: \([^)]*\))?$/u],
    closers: ['colon'],
    head: /podcast|transcript_by|episode/iu,
  },
};
