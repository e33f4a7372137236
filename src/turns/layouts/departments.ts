import type { Layout } from '../../options.js';

/** The State Department's daily briefing. */
export const stateDepartment: Layout = {
  name: 'state-department',
  institution: 'Department of State',
  evidence: {
    labels: [/^QUESTION$/u, /^(?:MR|MS|MRS|AMBASSADOR|SECRETARY)\.? \p{Lu}/u],
    closers: ['colon'],
    head: /Department of State|State Department|Daily Press Briefing|Department Press Briefing|Spokesperson/iu,
  },
  named: 'official',
};

/** The Pentagon: `Q:` and names, ranks shortened after their first sight. */
export const pentagon: Layout = {
  name: 'pentagon',
  institution: 'Department of Defense',
  evidence: {
    labels: [/^Q$/u, /^Staff$/u, /^(?:SEC|GEN|ADM|REAR ADM|LT\. GEN|MAJ\. GEN|PRESS SECRETARY|MR|MS|DR|STAFF)\b/u, /^[A-Z][a-z]+$/u],
    closers: ['colon'],
    head: /Department of Defense|DoD|Pentagon|Presenter:|Secretary of Defense|DefenseLink/iu,
  },
  named: 'official',
};

/** The Federal Reserve: capitals and a full stop, indented, extracted from PDF. */
export const federalReserve: Layout = {
  name: 'federal-reserve',
  institution: 'Federal Reserve',
  evidence: {
    labels: [/^(?:CHAIR|CHAIRMAN|VICE CHAIR) \p{Lu}+$/u, /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*)+$/u],
    closers: ['period'],
    head: /Transcript of (?:Chair|Vice)|FOMC|Federal Reserve|Press Conference\s+FINAL/iu,
  },
  named: 'press',
};
