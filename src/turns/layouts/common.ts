import type { Layout } from '../../options.js';

/** What transcripts of many houses and languages have in common. Keep it first when you extend `defaultLayouts`. */
export const common: Layout = {
  name: 'labelled',
  labels: {
    press: [
      'q', 'question', 'questions', 'questioner', 'question by media', 'question from media', 'media', 'the media', 'press', 'the press', 'reporter', 'reporters', 'journalist',
      'journalists', 'j', 'correspondent', 'correspondents', 'unidentified reporter', 'unknown reporter', 'inaudible reporter', 'interviewer', 'presenter', 'compere', 'int',
      'host', 'anchor', 'news anchor', 'unidentified journalist', 'foreign media', 'foreign journalist', 'newspaper', 'voice of reporter', 'press question', 'member of the press', 'members of the press',
      'journaliste', 'question de la presse', 'la presse', 'frage', 'zusatzfrage', 'zuruf', 'journalistin', 'reporterin', 'pregunta', 'periodista', 'reportero', 'reportera',
      'interlocutor', 'interlocutora', 'entrevistador', 'entrevistadora', 'prensa', 'вопрос', 'журналист', 'корреспондент', 'журналистка', 'из зала', 'ведущий', 'ведущая',
      'pergunta', 'repórter', 'jornalista', 'domanda', 'giornalista', 'vraag', 'fråga', 'pytanie', 'dziennikarz', '记者', '問', '问', '记者提问', 'питання', 'журналіст', 'soru', 'otázka', 'kérdés',
    ],
    official: [
      'a', 'answer', 'spokesperson', 'the spokesperson', 'spokesman', 'spokeswoman', 'deputy spokesperson', 'deputy spokesman', 'the president', 'president', 'the vice president', 'vice president',
      'the prime minister', 'prime minister', 'pm', 'p.m', 'p.m.', 'p. m.', 'p. m', 'pmos', 'the first lady', 'first lady', 'minister', 'the minister', 'the secretary', 'secretary', 'the secretary-general', 'secretary-general',
      'senior administration official', 'senior state department official', 'senior defense official', 'senior official', 'senior government official', 'background briefer', 'briefer', 'official', 'the chancellor', 'chancellor',
      'the chair', 'foreign secretary', 'foreign minister', 'chancellor of the exchequer', 'the governor', 'governor', 'the mayor', 'mayor', 'the premier', 'premier', 'treasurer', 'treasury official',
      'réponse', 'r', 'porte-parole', 'la porte-parole', 'le porte-parole', 'le ministre', 'la ministre', 'le président', 'antwort', 'respuesta', 'presidente', 'presidenta', 'vocera', 'vocero', 'portavoz',
      'ответ', 'о', 'resposta', 'risposta', '答', '发言人', 'відповідь', 'odpowiedź',
    ],
    moderator: [
      'moderator', 'the moderator', 'moderador', 'moderadora', 'moderatorin', 'modérateur', 'modératrice', 'модератор', 'operator', 'the operator', 'conference operator', 'coordinator', 'facilitator', 'emcee', 'mc', 'm.c.',
      'master of ceremonies', 'announcer', 'conductor', 'conductora', 'presentador', 'presentadora', 'maestro de ceremonias', 'maestra de ceremonias', 'staff', 'press officer', 'chairperson', 'chairman', 'the chairman', 'session chair', 'press secretary', 'speaker', 'mr. speaker', 'the speaker',
      'deputy speaker', 'mr. deputy speaker', 'madam speaker', 'mr speaker', 'mr deputy speaker', 'madam deputy speaker',
    ],
    audience: [
      'audience', 'audience member', 'audience members', 'participant', 'participants', 'crowd', 'unidentified participant', 'unidentified audience member', 'attendee', 'student', 'caller', 'listener', 'viewer', 'hon. members', 'hon members', 'members', 'several hon. members', 'member of the public', 'questioner from the audience', 'member of the audience', 'member of audience',
      'voice from audience', 'intervención', 'intervenciones', 'público', 'asistente', 'asistentes', 'voces', 'voz', 'coro', 'publikum', 'public', 'guest', 'реплика', 'голос',
    ],
    other: [
      'unidentified male', 'unidentified female', 'unidentified speaker', 'unidentified man', 'unidentified woman', 'unidentified person', 'unidentified', 'unknown', 'unknown speaker', 'speaker unidentified', 'male speaker', 'female speaker', 'male voice', 'female voice', 'male', 'female', 'man', 'woman', 'voice',
      'aide', 'press aide', 'interpreter', 'the interpreter', 'translator', 'voice of interpreter', 'voice of translator', 'traductor', 'traductora', 'intérprete', 'dolmetscher', 'dolmetscherin', 'interprète', 'переводчик', 'narrator', 'on-screen text', 'on screen text', 'caption', 'graphic', 'all', 'both', 'multiple speakers', 'several speakers', 'together',
    ],
  },
  words: {
    press: ['reporter', 'reporters', 'journalist', 'journalists', 'correspondent', 'media', 'question', 'questioner', 'interviewer', 'pregunta', 'periodista', 'journaliste', 'корреспондент', 'журналист', '记者', '記者', '社', 'reportero', 'reportera', 'news', 'newspaper', 'radio', 'television', 'tv', 'press', 'fm', 'agency', 'times', 'daily', 'post', 'herald', 'journal'],
    official: [
      'president', 'minister', 'secretary', 'spokesperson', 'spokesman', 'spokeswoman', 'ambassador', 'general', 'admiral', 'senator', 'chancellor', 'governor', 'commissioner', 'director', 'official', 'king', 'queen', 'prince', 'mayor', 'treasurer', 'premier', 'undersecretary', 'administrator', 'commander', 'colonel', 'congressman',
      'congresswoman', 'representative', 'attorney', 'sec.', 'gen.', 'adm.', 'sen.', 'rep.', 'gov.', 'amb.', 'col.', 'lt.', 'excellency', 'chair', 'chairwoman', 'minister-president', 'sts', 'staatssekretär', 'staatssekretärin', 'bundeskanzler', 'bundeskanzlerin', 'bundesminister', 'bundesministerin', 'regierungssprecher', 'sprecher', 'sprecherin', 'kanzlerin', 'präsident',
      'presidente', 'presidenta', 'secretario', 'secretaria', 'ministro', 'ministra', 'subsecretario', 'subsecretaria', 'directora', 'titular', 'gobernador', 'gobernadora', 'fiscal', 'coordinador', 'coordinadora', 'comisionado', 'comisionada', 'canciller', 'jefe', 'jefa', 'procurador', 'procuradora', 'comandante', 'vocero', 'vocera',
      'président', 'présidente', 'ministre', 'premier', 'porte-parole', 'secrétaire', 'ambassadeur', 'ambassadrice', 'президент', 'министр', 'секретарь', 'представитель', 'губернатор', 'посол', '发言人', '部长', '总理', '主席', '大臣', '長官', '報道官', 'rt.', 'mp', 'pm', 'joint', 'under',
    ],
    moderator: ['moderator', 'operator', 'host', 'presenter', 'vors.', 'vorsitzender', 'vorsitzende', 'moderador', 'moderadora', 'announcer', 'speaker', 'osd'],
    audience: ['audience', 'participant', 'crowd', 'attendee'],
    other: ['interpreter', 'translator', 'unidentified', 'unknown', 'voice', 'aide', 'staffer', 'crew'],
  },
  titles: [
    'mr.', 'mr', 'ms.', 'ms', 'mrs.', 'mrs', 'miss', 'dr.', 'dr', 'sir', 'dame', 'lord', 'lady', 'prof.', 'professor', 'shri', 'smt.', 'smt', 'dr.', 'herr', 'frau', 'm.', 'mme', 'mme.', 'sr.', 'sra.', 'st', 'hon.', 'hon', 'rev.',
    'gen.', 'lt.', 'col.', 'maj.', 'capt.', 'adm.', 'rear', 'vice', 'brig.', 'sgt.', 'cdr.', 'sec.', 'sen.', 'rep.', 'gov.', 'amb.', 'sts', 'vors.', 'secretary', 'president', 'minister', 'senator', 'ambassador', 'general', 'admiral', 'governor', 'chair', 'chairman', 'captain', 'colonel', 'major', 'mayor', 'judge', 'justice', 'chancellor', 'premier', 'director', 'administrator', 'commissioner', 'congressman', 'congresswoman', 'representative', 'king', 'queen', 'prince', 'princess', 'sheikh', 'deputy', 'prime', 'foreign', 'press', 'undersecretary', 'attorney', 'first', 'speaker',
  ],
  keys: [
    'source', 'sources', 'presenter', 'presenters', 'subject', 'subjects', 'topic', 'topics', 'themen', 'thema', 'sprecher', 'sprecherinnen', 'teilnehmer', 'kommentar', 'comment', 'date', 'time', 'place', 'location', 'venue', 'title', 'tags', 'note', 'notes', 'editor’s note', "editor's note", 'update', 'updated',
    'published', 'posted', 'created', 'modified', 'by', 'author', 'contact', 'contacts', 'phone', 'tel', 'telephone', 'fax', 'email', 'e-mail', 'media contact', 'media enquiries', 'for immediate release', 'release', 'release date', 'release type', 'embargo', 'url', 'link', 'links', 'see also', 'related', 'watch', 'video', 'audio', 'photo', 'photos', 'image', 'credit', 'transcript', 'transcript by', 'transcribed by', 'transcription', 'transcription by', 'full transcript', 'speakers', 'speaker list', 'participants', 'attendees', 'present', 'press conference', 'post-cabinet press conference', 'press briefing', 'press release', 'news release', 'media release', 'briefing', 'interview', 'doorstop', 'subtitle',
    'length', 'duration', 'podcast', 'episode', 'media', 'website', 'facebook', 'twitter', 'instagram', 'category', 'categories', 'language', 'published on', 'last updated', 'fuente', 'fecha', 'lugar', 'asunto', 'temas', 'tema', 'quelle', 'datum', 'ort', 'lieu', 'objet', 'источник', 'дата', 'фото', 'тема', 'темы', 'federal news service', 'aired', 'show', 'e&oe', 'prime minister’s office', 'download', 'share', 'more', 'advertisement', 'correction', 'corrections', 'disclaimer', 'abstract', 'summary', 'key points', 'index', 'contents', 'agenda', 'document', 'initials', 'legend', 'part', 'page', 'p.s', 'ps', 'p.p.s', 'to order a transcript',
  ],
  speech: [
    'a', 'an', 'and', 'but', 'so', 'or', 'nor', 'yet', 'if', 'when', 'in', 'on', 'at', 'as', 'to', 'from', 'by', 'with', 'it', 'its', 'it’s', 'this', 'that', 'these', 'those', 'there', 'here', 'he', 'she', 'they', 'we', 'i', 'you', 'my', 'our', 'your', 'his', 'her', 'their', 'who', 'what', 'what’s', 'where', 'why', 'how', 'which', 'because', 'also', 'second', 'secondly', 'third', 'thirdly', 'fourth', 'fifth',
    'firstly', 'finally', 'lastly', 'now', 'then', 'again', 'look', 'listen', 'remember', 'okay', 'ok', 'yes', 'no', 'well', 'right', 'alright', 'today', 'tomorrow', 'yesterday', 'tonight', 'fact', 'facts', 'however', 'therefore', 'thus', 'meanwhile', 'moreover', 'still', 'even', 'just', 'only', 'not', 'let', 'let’s', 'see', 'consider', 'imagine', 'example', 'examples', 'note', 'one', 'two', 'three', 'four', 'five', 'number', 'point', 'points', 'step', 'bottom', 'result', 'results', 'conclusion', 'reason', 'reasons', 'problem', 'problems', 'issue', 'answers', 'message', 'quote', 'unquote', 'translation', 'thank', 'thanks', 'hello', 'hi', 'good', 'great', 'sorry', 'please', 'wait', 'okay', 'anyway', 'besides', 'after', 'before', 'since', 'while', 'under', 'over', 'about', 'some', 'many', 'most', 'all', 'both', 'each', 'every', 'any', 'another', 'other', 'others', 'same', 'such',
    'is', 'are', 'was', 'were', 'be', 'do', 'does', 'did', 'have', 'has', 'had', 'can', 'could', 'will', 'would', 'should', 'may', 'might', 'must', 'asked', 'following', 'follow-up', 'follow', 'once', 'maybe', 'perhaps', 'obviously', 'clearly', 'frankly', 'basically', 'specifically', 'especially', 'namely', 'i.e', 'e.g', 'etc', 'plus', 'less', 'more', 'else', 'otherwise', 'instead', 'rather', 'whether', 'though', 'although', 'until', 'unless', 'except', 'like', 'unlike', 'item', 'items', 'part', 'chapter', 'section', 'article', 'title', 'table', 'figure', 'appendix', 'annex', 'option', 'options', 'case', 'goal', 'goals', 'task', 'tasks', 'priority', 'priorities', 'background', 'context', 'breaking', 'exclusive', 'headline', 'headlines', 'warning', 'important', 'reminder', 'question one', 'question two', 'lesson', 'rule', 'rules',
    'el', 'los', 'las', 'un', 'una', 'y', 'o', 'pero', 'que', 'qué', 'en', 'por', 'para', 'con', 'sin', 'si', 'sí', 'no', 'bueno', 'entonces', 'primero', 'segundo', 'tercero', 'también', 'es', 'esto', 'eso', 'hay', 'mi', 'su', 'uno', 'dos', 'gracias', 'ejemplo', 'ahora', 'hoy', 'ayer',
    'le', 'les', 'et', 'ou', 'mais', 'donc', 'or', 'si', 'oui', 'non', 'premièrement', 'deuxièmement', 'enfin', 'je', 'nous', 'vous', 'il', 'elle', 'c’est', 'ce', 'voilà', 'merci',
    'der', 'die', 'das', 'und', 'oder', 'aber', 'ja', 'nein', 'erstens', 'zweitens', 'drittens', 'ich', 'wir', 'sie', 'es', 'er', 'zum', 'zur', 'im', 'am', 'danke', 'noch', 'dann',
    'и', 'а', 'но', 'да', 'нет', 'это', 'первое', 'второе', 'третье', 'я', 'мы', 'вы', 'они', 'что', 'как', 'если', 'так', 'вот', 'ну', 'во-первых', 'во-вторых', 'спасибо',
  ],
};
