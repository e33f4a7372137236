/* eslint-disable regexp/no-super-linear-move, regexp/no-super-linear-backtracking -- bounded input: labels of at most 170 and lines of at most 320 units. */
import type { Layout } from '../../options.js';

const members =
  /^(?:(?:HON|Hon|Rt Hon|THE HON)\.? |MRS? |MS |Mrs? |Ms |Miss |Sir |Dame |Dr |DR |Senator |The (?:Speaker|Minister|Prime Minister|Chair|Deputy))/u;

/** Reports of parliaments: members, constituencies, parties, the chair. */
export const parliament: Layout = {
  name: 'parliament',
  labels: {
    moderator: [
      'hon. speaker',
      'hon speaker',
      'mr speaker',
      'mr. speaker',
      'madam speaker',
      'madam chair',
      'the chair',
      'mr chairman',
      'mr. chairman',
      'chair',
      'deputy speaker',
      'mr deputy speaker',
      'madam deputy speaker',
      'hon. deputy speaker',
      'hon. chairman',
      'hon. chairperson',
      'the temporary chair',
      'the acting speaker',
      'acting speaker',
      'the president',
      'the deputy president',
      'the clerk',
      'clerk',
      'the chairperson',
      'assistant speaker',
      'mr assistant speaker',
    ],
    audience: [
      'hon. members',
      'hon members',
      'several hon. members',
      'government members',
      'opposition members',
      'an honourable member',
      'honourable members',
      'an opposition member',
      'a government member',
      'members',
    ],
  },
  evidence: {
    labels: [members, /\(\d{1,2}:\d{2}\)$/u, /^The [A-Z]{5,}/u, /\([^)]*(?:Lab|Con|LD|SNP|DUP|Ind|Minister|Secretary|—)[^)]*\)/u],
    head: /Hansard|Parliament|House of (?:Commons|Representatives|Lords)|Question No\.|Column \d|Legislative Assembly|Senate/iu,
  },
  named: 'other',
  introductions: [/^([^:?!]{3,120}?) (?:asked|to ask) (?:the|Her|His) [^:?!]{3,160}[:—]$/u],
  furniture: [
    { pattern: /^\(?Question No\.? ?\d{1,4}(?:\/\d{2,4})?\)?$/iu, kind: 'heading' },
    { pattern: /^(?:House|Committee) (?:adjourned|divided|resumed).{0,80}$/u, kind: 'stage' },
  ],
};

/** Australia's prime ministers. */
export const primeMinisterAustralia: Layout = {
  name: 'prime-minister-australia',
  labels: { press: ['j', 'q', 'journalist', 'question', 'compere'], official: ['pm', 'prime minister', 'p.m', 'p. m', 'p. m.'] },
  keys: ['e&oe', 'subjects'],
  furniture: [
    { pattern: /^e ?& ?o ?e\b.{0,40}$/iu, kind: 'other' },
    { pattern: /^\[?ends?\]?$/iu, kind: 'other' },
  ],
  evidence: {
    weight: 0.95,
    labels: [/^(?:P\.? ?M\.?|PRIME MINISTER|Prime Minister)$/u, /^(?:J|Q|JOURNALIST|Journalist|QUESTION|Question|COMPERE|PRESENTER)$/u],
    head: /PRIME MINISTER|Doorstop|E ?& ?OE|Canberra|Australia|release-type|\n(?:Interview|Press Conference)\n/u,
  },
};

/** New Zealand's prime ministers. */
export const primeMinisterNewZealand: Layout = {
  name: 'prime-minister-new-zealand',
  evidence: { labels: [/^PM$/u, /^(?:Media|Rt Hon|Hon|Dr) ?/u], head: /POST-CABINET|Beehive|New Zealand/u },
};
