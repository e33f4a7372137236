/**
 * What an element does to the text.
 * `turn`: one contribution, its speaker in an attribute or in a label inside. `label`: a printed speaker's label.
 * `block`: a paragraph. `heading`. `stage`, `time`, `page`: furniture of that kind. `quote`: holds no turns.
 * `meta`: a line of the header. `html`: its text is HTML. `skip`: not visible text. `bold`, `italic`. Any other: inline.
 */
export type Rule =
  'turn' | 'label' | 'block' | 'heading' | 'stage' | 'time' | 'page' | 'quote' | 'meta' | 'html' | 'skip' | 'bold' | 'italic';

/** One family of XML transcripts. Data. */
export interface Vocabulary {
  name: string;
  /** Local names of the document element, lower case. */
  roots: readonly string[];
  /** By local name in lower case; `name@attribute=value` wins over `name`. */
  rules: Readonly<Record<string, Rule>>;
  /** Header fields: element (or `element@attribute`) by field; the first in the document counts. */
  header: Readonly<Partial<Record<'title' | 'date' | 'spokesperson' | 'institution' | 'place', readonly string[]>>>;
  /** Attributes of a `turn` that name the speaker. */
  speaker: readonly string[];
}

const common: Record<string, Rule> = {
  p: 'block',
  para: 'block',
  paragraph: 'block',
  div: 'block',
  li: 'block',
  item: 'block',
  l: 'block',
  tr: 'block',
  td: 'block',
  table: 'block',
  list: 'block',
  ul: 'block',
  ol: 'block',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  heading: 'heading',
  head: 'heading',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  script: 'skip',
  style: 'skip',
};

const vocabulary = (
  name: string,
  roots: readonly string[],
  speaker: readonly string[],
  rules: Record<string, Rule>,
  header: Vocabulary['header'] = {},
): Vocabulary => ({
  name,
  roots,
  speaker,
  header,
  rules: { ...common, ...rules },
});

/** The Australian prime ministers' transcripts: an envelope around HTML. */
export const primeMinisters = vocabulary(
  'pm-transcripts',
  ['transcripts', 'transcript'],
  ['speaker'],
  {
    'transcript-id': 'meta',
    title: 'meta',
    'prime-minister': 'meta',
    'period-of-service': 'meta',
    'release-date': 'meta',
    'release-type': 'meta',
    document: 'meta',
    subjects: 'meta',
    content: 'html',
    transcript: 'block',
    speaker: 'label',
    turn: 'turn',
    text: 'block',
  },
  { title: ['title'], date: ['release-date', 'date'], spokesperson: ['prime-minister'] },
);

/** TheyWorkForYou's and PublicWhip's scrapes of the UK parliaments. */
export const parlparse = vocabulary(
  'parlparse',
  ['publicwhip'],
  ['speakername'],
  {
    speech: 'turn',
    'speech@nospeaker=true': 'stage',
    ques: 'turn',
    reply: 'turn',
    'major-heading': 'heading',
    'minor-heading': 'heading',
    'oral-heading': 'heading',
    stamp: 'skip',
    division: 'stage',
    gidredirect: 'skip',
    'p@class=italic': 'quote',
    'p@class=indent': 'block',
    mpname: 'block',
    msplist: 'block',
    mplist: 'block',
    lord: 'block',
  },
  { date: ['publicwhip@date'] },
);

/** The digitised historic Hansard (1803–2005). */
export const historicHansard = vocabulary(
  'hansard-historic',
  ['hansard', 'houselords', 'housecommons'],
  ['speaker', 'name'],
  {
    title: 'heading',
    date: 'heading',
    member: 'label',
    col: 'page',
    image: 'skip',
    quote: 'quote',
    division: 'stage',
    talker: 'block',
    session: 'meta',
    parliament: 'meta',
    series: 'meta',
    volume: 'meta',
    section: 'block',
    titlepage: 'meta',
    collection: 'meta',
    monarch: 'meta',
    period: 'meta',
    // Australia's house of the same root: talkers with metadata.
    'session.header': 'meta',
    'name@role=metadata': 'skip',
    'name@role=display': 'label',
    'page.no': 'skip',
    'time.stamp': 'skip',
    'name.id': 'skip',
    electorate: 'skip',
    party: 'skip',
    role: 'skip',
    'in.gov': 'skip',
    'first.speech': 'skip',
    'talk.start': 'block',
    debateinfo: 'skip',
    subdebateinfo: 'skip',
    type: 'skip',
    interjection: 'block',
    speech: 'block',
    question: 'block',
    answer: 'block',
    'a@type=memberspeech': 'label',
    'a@type=officespeech': 'label',
    'a@type=memberinterjecting': 'label',
    'a@type=membercontinuation': 'label',
    'a@type=memberanswer': 'label',
    'a@type=memberquestion': 'label',
  },
  { date: ['date@format', 'session.header/date', 'date'] },
);

/** Akoma Ntoso debates. */
export const akomaNtoso = vocabulary(
  'akoma-ntoso',
  ['akomantoso'],
  ['by', 'as'],
  {
    meta: 'skip',
    speech: 'turn',
    question: 'turn',
    answer: 'turn',
    other: 'block',
    from: 'label',
    scene: 'stage',
    summary: 'stage',
    narrative: 'stage',
    recordedtime: 'time',
    num: 'heading',
    subheading: 'heading',
    doctitle: 'heading',
    preface: 'block',
    coverpage: 'block',
    blocklist: 'block',
    rollcall: 'stage',
    adjournment: 'stage',
    eol: 'block',
  },
  { title: ['doctitle', 'frbrname@value'], date: ['docdate@date', 'frbrdate@date'], institution: ['frbrauthor@showas'] },
);

/** TEI debates and drama-like transcripts, ParlaMint among them. */
export const tei = vocabulary(
  'tei',
  ['tei', 'tei.2', 'teicorpus'],
  ['who'],
  {
    teiheader: 'skip',
    standoff: 'skip',
    u: 'turn',
    sp: 'turn',
    speaker: 'label',
    seg: 'block',
    ab: 'block',
    stage: 'stage',
    note: 'stage',
    'note@type=speaker': 'label',
    'note@type=time': 'time',
    vocal: 'stage',
    kinesic: 'stage',
    incident: 'stage',
    writing: 'stage',
    pb: 'skip',
    fw: 'page',
    q: 'quote',
    cit: 'quote',
    lg: 'block',
    trailer: 'stage',
    opener: 'block',
    closer: 'block',
  },
  { title: ['title'], date: ['setting/date@when', 'date@when'] },
);

/** The German Bundestag's records. */
export const bundestag = vocabulary(
  'bundestag',
  ['dbtplenarprotokoll'],
  ['redner'],
  {
    vorspann: 'meta',
    rede: 'block',
    redner: 'skip',
    'p@klasse=redner': 'label',
    name: 'label',
    kommentar: 'stage',
    tagesordnungspunkt: 'block',
    'ivz-titel': 'heading',
    rednerliste: 'skip',
    anlagen: 'skip',
  },
  { title: ['sitzungstitel'], date: ['dbtplenarprotokoll@sitzung-datum', 'datum@date'] },
);

/** Any other document that names speakers and texts by the usual words. */
export const generic = vocabulary(
  'generic',
  [],
  ['speaker', 'speakername', 'who', 'by', 'name', 'from'],
  {
    speech: 'turn',
    turn: 'turn',
    utterance: 'turn',
    contribution: 'turn',
    intervention: 'turn',
    question: 'turn',
    answer: 'turn',
    u: 'turn',
    sp: 'turn',
    segment: 'turn',
    sync: 'turn',
    speaker: 'label',
    speakername: 'label',
    from: 'label',
    orator: 'label',
    member: 'label',
    name: 'label',
    text: 'block',
    content: 'block',
    body: 'block',
    seg: 'block',
    line: 'block',
    s: 'block',
    title: 'heading',
    date: 'meta',
    stage: 'stage',
    note: 'stage',
    time: 'time',
    page: 'page',
    pb: 'skip',
    id: 'meta',
    source: 'meta',
    url: 'meta',
    place: 'meta',
    location: 'meta',
  },
  { title: ['title'], date: ['date'], place: ['place', 'location'] },
);

/** Tried in order by the document element; the last one takes all others. */
export const vocabularies: readonly Vocabulary[] = [primeMinisters, parlparse, historicHansard, akomaNtoso, tei, bundestag, generic];
