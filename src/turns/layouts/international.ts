/* eslint-disable regexp/no-super-linear-move -- bounded input: labels of at most 170 units. */
import type { Layout } from '../../options.js';

/** The United Nations' noon briefing: roles for labels, an unlabelled opening, headings with two asterisks. */
export const unitedNations: Layout = {
  name: 'united-nations',
  institution: 'United Nations',
  evidence: {
    labels: [/^(?:Question|Correspondent)$/u, /^(?:Deputy |Associate )?Spokes(?:person|man|woman)$/u],
    closers: ['colon'],
    head: /near-verbatim|noon briefing|United Nations|Secretary-General/iu,
  },
  furniture: [{ pattern: /^\*{1,2} ?\p{Lu}[^*]{1,120}$/u, kind: 'heading' }],
};

/** NATO: an unlabelled statement, then names with outlets in brackets. */
export const nato: Layout = {
  name: 'nato',
  institution: 'NATO',
  evidence: {
    weight: 0.85,
    labels: [/\[[^\]]+\]$/u, /\([^)]*(?:NATO|Secretary|Spokes)[^)]*\)$/u, /^Question$/u, /Secretary General/u],
    closers: ['colon'],
    head: /\bNATO\b/u,
  },
  furniture: [{ pattern: /^\(As (?:delivered|prepared)\)$/iu, kind: 'other' }],
  named: 'press',
};

/** The European Union's external service: questions are labelled, answers are not. */
export const externalAction: Layout = {
  name: 'external-action',
  evidence: {
    labels: [/^Q$/u],
    closers: ['period', 'colon'],
    head: /High Representative|Foreign Affairs Council|EEAS|doorstep|upon arrival/iu,
  },
  unlabelledAnswers: true,
};

/** The European Central Bank and its guests in the media. */
export const centralBank: Layout = {
  name: 'central-bank',
  institution: 'European Central Bank',
  evidence: {
    labels: [/^QUESTION$/iu, /^(?:JEAN.CLAUDE TRICHET|\p{Lu}+(?:[ -]\p{Lu}+)*, PRESIDENT.*|Lagarde|Draghi|Trichet|de Guindos)$/u],
    head: /\bECB\b|European Central Bank|Introductory statement/iu,
  },
};

/** The International Monetary Fund. */
export const monetaryFund: Layout = {
  name: 'monetary-fund',
  institution: 'International Monetary Fund',
  evidence: {
    labels: [/^(?:MR|MS|MRS|Mr|Ms|Mrs)\. \p{Lu}{2}/u, /^QUESTION(?:ER)?$/u],
    head: /\bIMF\b|Monetary Fund|Economic Outlook|Press Briefing/iu,
  },
  named: 'official',
};
