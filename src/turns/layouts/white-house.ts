/* eslint-disable regexp/no-super-linear-move -- bounded input: labels of at most 170 units. */
import type { Layout } from '../../options.js';

const caps = /^(?:MRS?|MS|DR|GEN|SEC|AMB|ADM|ADMINISTRATOR|DIRECTOR|GOVERNOR|SENATOR|SECRETARY|AMBASSADOR)\.? [A-Z]/u;

/** The White House's own transcripts, 2001 to today: labels in capitals with a colon, the questioner a bare `Q`. */
export const whiteHouse: Layout = {
  name: 'white-house',
  institution: 'The White House',
  evidence: {
    labels: [/^Q$/u, caps, /^THE (?:PRESIDENT|VICE PRESIDENT|FIRST LADY|PRESS)$/u],
    closers: ['bare'],
    head: /White House|Press Secretary|Briefing Room|Air Force One|Eisenhower Executive/iu,
  },
  named: 'official',
};

/** Background calls: officials without names. */
export const whiteHouseBackground: Layout = {
  name: 'white-house-background',
  institution: 'The White House',
  evidence: {
    labels: [/^SENIOR .*OFFICIAL/u, /^MODERATOR$/u, /^Q$/u],
    closers: ['bare'],
    head: /background (?:press )?(?:call|briefing|gaggle)|on background|Via Teleconference/iu,
  },
  named: 'official',
};

/** Two leaders before the press. */
export const jointConference: Layout = {
  name: 'joint-conference',
  evidence: {
    labels: [/^(?:PRESIDENT|PRIME MINISTER|CHANCELLOR|KING|SECRETARY GENERAL) \p{Lu}/u, /^Q$/u, /^AUDIENCE MEMBER/u],
    head: /\bjoint\b|press conference|bilateral/iu,
  },
  named: 'official',
};

/** Public Papers of the Presidents and the American Presidency Project: a full stop closes the label. */
export const publicPapers: Layout = {
  name: 'public-papers',
  evidence: {
    labels: [/^(?:THE PRESIDENT|The President|President \p{Lu}|Q$|Mrs?\. |MRS?\. |MS\. )/u, /\[[^\]]+\]$/u],
    closers: ['period'],
    head: /News Conference|Interview With|Exchange With Reporters|Remarks|Question-and-Answer/iu,
  },
  closing: [/^NOTE: /u],
};
