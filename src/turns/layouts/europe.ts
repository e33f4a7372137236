import type { Layout } from '../../options.js';

/** France's foreign ministry: `Q - ` and `R - `. */
export const foreignMinistryFrance: Layout = {
  name: 'foreign-ministry-france',
  labels: { press: ['q'], official: ['r'] },
  evidence: { labels: [/^[QR]$/u], closers: ['dash', 'colon', 'period'], head: /Point de presse|Q&R|Entretien|ministère/iu },
};

/** Germany's federal press conference. */
export const federalPressConference: Layout = {
  name: 'federal-press-conference',
  labels: { press: ['frage', 'zusatzfrage', 'zusatz', 'zuruf', 'zusatzfragen'] },
  keys: ['themen', 'thema', 'sprecher', 'sprecherinnen und sprecher', 'naturally', 'hinweis'],
  institution: 'Bundesregierung',
  evidence: {
    labels: [/^(?:Frage|Zusatzfrage|Zusatz|Zuruf)$/iu, /^FRAGE /u, /^(?:StS|STS|Vors\.|VORS\.) /u],
    head: /Regierungspressekonferenz|Mitschrift|Bundespressekonferenz|Pressekonferenz/iu,
  },
  named: 'official',
};

/** The Kremlin's own transcripts. */
export const kremlin: Layout = {
  name: 'kremlin',
  evidence: {
    weight: 0.9,
    labels: [
      /^(?:President of Russia|Prime Minister|Vladimir Putin|V\. ?Putin|В\.Путин|Д\.Песков|Dmitry Peskov)/iu,
      /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u,
      /^Вопрос$/u,
    ],
    head: /Kremlin|President of Russia|Presidential Press|Direct Line|Moscow|Кремль/iu,
  },
};

/** A newspaper's report of a spokesman's call: outlets and one name. */
export const outletsAndSpokesman: Layout = {
  name: 'outlets-and-spokesman',
  evidence: {
    weight: 0.8,
    labels: [
      /^(?:Journalist|Reporter|Question)$/u,
      /\b(?:FM|TV|News|Radio|Times|Post|Agency)\b/u,
      /^[A-Z][a-z]+ [A-Z][a-z]+$/u,
      /^[A-Z][a-z]+$/u,
    ],
    head: /spokes(?:man|woman|person)|press secretary/iu,
  },
};

/** Interviews whose turns begin with a dash. */
export const dashDialogue: Layout = {
  name: 'dash-dialogue',
  keys: ['kommentar'],
  furniture: [{ pattern: /^(?:Kommentar|Anmerkung|Editor['’]s note|Примечание)\s?: .{0,180}$/u, kind: 'other' }],
};
