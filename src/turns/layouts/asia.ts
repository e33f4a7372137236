/* eslint-disable regexp/no-super-linear-backtracking -- bounded input: labels of at most 170 units. */
import type { Layout } from '../../options.js';

/** China's foreign ministry: outlets for labels, long answers, sometimes every turn twice, and announcements without a label. */
export const foreignMinistryChina: Layout = {
  name: 'foreign-ministry-china',
  labels: {
    press: [
      'afp',
      'reuters',
      'bloomberg',
      'cctv',
      'the paper',
      'xinhua',
      'xinhua news agency',
      'nhk',
      'ap',
      'associated press',
      'global times',
      'china daily',
      'phoenix tv',
      'cri',
      'kyodo',
      'kyodo news',
      'rt',
      'tass',
      'cnn',
      'bbc',
      'people’s daily',
      'beijing youth daily',
      'shenzhen tv',
      'hubei media group',
      'macau monthly',
      'cgtn',
      'dpa',
      'efe',
      'yonhap',
      'pti',
    ],
  },
  evidence: {
    labels: [/^[A-Z]{2,5}$/u, /^[A-Z][a-z]+ [A-Z][a-z]+$/u, /[\u4e00-\u9fff]{2}/u, /Daily|News|TV|Paper/u],
    closers: ['colon'],
    head: /Foreign Ministry Spokesperson|外交部发言人|Regular Press Conference on/iu,
  },
  opening: 'always',
};

/** Japan's foreign ministry. */
export const foreignMinistryJapan: Layout = {
  name: 'foreign-ministry-japan',
  labels: { press: ['reporter'] },
  evidence: {
    labels: [
      /^Reporter$/u,
      /^(?:Minister|Deputy Press Secretary|Press Secretary|Foreign Minister|State Minister) /u,
      /, (?:NHK|Asahi|Yomiuri|Mainichi|Kyodo|Nikkei|Jiji|Sankei)/u,
    ],
    head: /Press Conference by|MOFA|Foreign Minister [A-Z]{3}/u,
  },
  furniture: [{ pattern: /^(?:\(\d{1,2}\)|\d{1,2}\.) [^.?!]{2,140}$/u, kind: 'heading' }],
};

/** India's external affairs ministry. */
export const externalAffairsIndia: Layout = {
  name: 'external-affairs-india',
  labels: { press: ['question'], official: ['official spokesperson', 'foreign secretary'] },
  evidence: {
    weight: 0.9,
    labels: [
      /^(?:Shri|Smt\.?|Dr\.?) .*(?:Spokesperson|Secretary|OSD|Minister|\([^)]*\))/u,
      /^Official Spokesperson/u,
      /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/u,
    ],
    head: /Media Briefing by|Official Spokesperson|Ministry of External Affairs/iu,
  },
  named: 'press',
};
