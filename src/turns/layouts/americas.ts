import type { Layout } from '../../options.js';

/** Mexico's presidency: labels in capitals on lines of their own. */
export const presidencyMexico: Layout = {
  name: 'presidency-mexico',
  labels: {
    press: ['pregunta', 'interlocutor', 'interlocutora', 'pregunta (inaudible)'],
    official: ['presidente', 'presidenta'],
    audience: ['intervención', 'intervenciones', 'voces a coro', 'asistentes'],
    other: ['voz mujer', 'voz hombre', 'voz en off', 'voz masculina', 'voz femenina', 'moderador de video'],
    moderator: ['moderador', 'moderadora'],
  },
  institution: 'Presidencia de la República',
  evidence: {
    labels: [
      /^(?:PREGUNTA|INTERLOCUTORA?|INTERVENCIÓN)$/u,
      /^PRESIDENT[EA]\b/u,
      /(?:SECRETARI[OA]|SUBSECRETARI[OA]|DIRECTORA?|GOBERNADORA?|COORDINADORA?|TITULAR)\b/u,
    ],
    head: /Versión estenográfica|Presidencia de la República|Conferencia de prensa/iu,
  },
  named: 'official',
};

/** Captions of Canada's press conferences. */
export const captionsCanada: Layout = {
  name: 'captions-canada',
  labels: { press: ['question by media', 'question'], official: ['answer'] },
  words: { official: ['hon.', 'honourable'] },
  evidence: { labels: [/^\(?question by media\)?$/iu, /Honourable/u, /^(?:Operator|Question|Answer|Reporter)$/u], head: /Q ?& ?A/iu },
};
