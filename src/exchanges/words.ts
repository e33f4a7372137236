/** The closed word classes that asking is read from. English; data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const auxiliaries = words(`do does did is are was were am has have had can could will would should shall may might must
  don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't ain't cannot`);
export const beForms = words("is are was were am isn't aren't wasn't weren't");
export const haveForms = words("has have had hasn't haven't hadn't");

export const whWords = words('what why how when where who whom whose which');
/** A question word with its verb in one: "what's", "who'd". */
export const whContractions = new Map<string, string>(
  ['what', 'how', 'where', 'who', 'when', 'why'].flatMap((w) => ["'s", "'re", "'d", "'ll", "'ve"].map((e): [string, string] => [w + e, w])),
);

export const pronouns = words(
  'i you he she it we they there this that these those one anyone anybody someone somebody everyone everybody nobody anything something everything nothing',
);
export const determiners = words('the a an any some his her your their our my its both all every each no another such many most');
/** Words that can open the subject of an inverted clause. */
export const subjectStart = new Set([...pronouns, ...determiners]);

export const coordinators = words('and but or so because then nor yet');

/** Words before the asking begins: they open a sentence and ask nothing. */
export const markers =
  words(`and but so or also then well okay ok yes no yeah yep right now first firstly second secondly third thirdly finally
  lastly again just sorry thanks sir ma'am madam please actually alternatively um uh oh hi hello hey look all yet because therefore separately additionally furthermore like specifically basically too though mean
  quickly maybe perhaps`);

export const adverbs =
  words(`please just also kind sort of perhaps maybe at least again now then really briefly quickly possibly specifically actually even still
  first all today both maybe either not further ever already here clearly simply directly only definitively definitely`);

/** "Can you …", "would you …": what the other is asked to do in words. */
export const requestVerbs =
  words(`tell talk speak give walk explain describe elaborate discuss comment share address say clarify outline expand provide
  offer update characterize detail help shed respond react read preview take go run lay name list break bring remind define specify illustrate
  articulate summarize paint flesh spell unpack touch weigh repeat sketch identify weigh enlighten educate reflect square reconcile compare
  assess evaluate quantify put offer put be get`);
/** Said in the imperative without "you": "Tell us …", "Walk me through …". */
export const imperatives = words('tell give walk explain describe elaborate clarify outline remind name help talk take let comment');
export const imperativeNext = words('us me to on your how why what the that about a through for more');

/** "I'm wondering …", "I wanted to ask …". */
export const wonderVerbs = words('wonder wondering wondered curious hoping');

export const eventNouns = words(
  'comment comments reaction reactions response update updates thoughts word details detail sense information guidance plans plan thought readout idea indication timeline chance concern concerns sign signs',
);

/** What a wh clause's own words say of its slot: nouns after "what", verbs after "how". */
export const reasonNouns = words(
  'reason reasons rationale reasoning motivation justification justify logic explanation purpose significance hesitation holdup',
);
/** "What made you …", "what leads you …" ask why. */
export const causeVerbs = words('made makes led leads prompted prompts drove drives gives caused causes explains');
export const stanceNouns =
  words(`reaction response position view views stance assessment opinion thoughts thought take attitude feeling confidence
  impression judgment judgement thinking stand concern concerns`);
export const stanceVerbs = words(
  'concerned analyzing categorize feel view assess regard respond react reconcile square interpret see characterize rate judge',
);
export const stanceWords = words(
  'concerned worried confident optimistic comfortable serious satisfied frustrated disappointed surprised happy angry patient hopeful committed concerning dangerous successful',
);
export const amountWords = words('many much long soon often far big large old high low quickly fast close likely');
export const accountWords =
  words(`mean means doing done happened happening happen happens plan plans difference role discuss discussed look looks status agenda advice goal message
  implications implication impact effect effects consequences strategy process conversation conditions steps dynamic dynamics relationship relations way ways next tell tells learn
  explain lesson lessons responsibility hoping latest mindset signal`);
export const valueNouns =
  words(`number numbers date time day month year amount percentage percent rate cost price timeline timeframe deadline figure size level
  name names country countries state states person people benchmark threshold dates odds probability timing length`);

/** Words too common in questions to say what one is about. */
export const emptyWords =
  words(`a an the of to in on at for with by from about as into over than that this these those it its there here and or but if whether you your i me my we us our he she they his her
  their them him not no any some all more most much many very just also so then what why how when where who which whose say said tell talk give think know going go get got like mean really right now yet still
  again today bit little sense question questions ask asked asking thank thanks follow sir colleague wondering curious president administration white house government cabinet ministry kremlin pentagon secretary minister prime`);

/** "can you", "would you": the auxiliary of a request. */
export const requestAuxiliaries = words("can could would will might can't couldn't");
/** "Can I follow up", "may I jump in": for the floor. */
export const floorVerbs =
  words(`follow try jump add say point start squeeze go do clarify press turn come begin interrupt finish quickly put make switch
  pick read push return circle one two`);
/** "Can I ask one more", "can I get a word in". */
export const floorNouns =
  words(`question questions follow followup follow-up follow-ups one two another second thing quick last more you also this that it again
  quickly something word a an just in to`);
/** Imperatives that ask only when said to us: "tell us", not "tell them". */
export const imperativesToUs = words('let take help tell give walk remind name');
/** First and inner words of "I'm just wondering", "I would love to know". */
export const beginnersOfWonder = words("i i'm i'd just we we're");
export const wonderFillers = words("was am just also want wanted would like to guess love 'm really do have been were are kind of");
/** First words of "my question is", "the question", "I want to find out". */
export const beginnersOfNamed = words("my the i i'm we we're question another one");

/** Words of turns that give the floor, call somebody or keep the line open. */
export const floorWords =
  words(`go ahead please yes yeah yep sure okay ok right mm hmm mm-hmm mhm uh-huh um uh oh well so alright all hi hello hey you sir
  ma'am madam next question one more last and your turn follow up follow-up of course absolutely let's let me see i'm sorry thanks thank great good got it
  we'll do i'll come coming hold second now then quick quickly very real go-ahead`);
/** Places in the room and ways to the floor, in a turn that gives it: "Yes, in the back there." */
export const floorPlaces = words(
  'back in the with on over to from here there way front row corner side aisle gentleman lady young man woman blue red white black green jacket tie shirt dress glasses',
);
/** Fewer than a reply, and none that replies. */
export const backchannels = words("mm hmm mm-hmm mhm uh-huh uh um oh okay ok sure right hi hello hey so well ah please sir ma'am");
/** Words of somebody who listens. */
export const listeningWords =
  words(`yes yeah yep sure okay ok right mm hmm mm-hmm mhm uh-huh uh um oh absolutely exactly please certainly of course go ahead hi hello i
  see understand you sir ma'am madam thank thanks got it did do can good fine well no problem laughs laughter`);
/** Words that make a sentence say something, where it holds no auxiliary. */
export const sayingVerbs = words(
  'says said say seems seem looks means think thinks want wants needs need goes went came made know knows got talks keep keeps told saw makes sounds remains',
);
/** A sentence that begins so presses on. */
export const pressingWords = words('but so except although though surely because or');
/** Among them those that hang on the answer more than on the sentence before. */
export const opposingWords = words('but except although though surely');
/** A sentence that begins so greets, thanks, answers or announces a question. */
export const prefaceWords =
  words(`thank thanks good hi hello hey sorry excuse on just one two another second secondly first last lastly quick quickly follow following right okay ok yeah yep yes no
  sure got great fair understood please sir about for with regarding let it's finally also staying going back speaking thirdly`);
/** The same, for beginnings of two words. */
export const prefacePairs = new Set(
  [
    'i hope',
    'want me',
    'i want',
    'i wanted',
    'i have',
    'i had',
    'i would',
    'i just',
    'i also',
    'i guess',
    'i know',
    'i think',
    'i see',
    'i appreciate',
    "i'm sorry",
    "i'm not",
    "i'm just",
    "i'd like",
    "i've got",
  ]
    .concat([
      'my question',
      'my name',
      'my first',
      'my second',
      'my other',
      'my last',
      'a couple',
      'a question',
      'a quick',
      'a follow',
      'to follow',
      'to go',
      'in terms',
      'all right',
      'if i',
    ])
    .concat([
      'and on',
      'and just',
      'and one',
      'and another',
      'and a',
      'and also',
      'and secondly',
      'and second',
      'and finally',
      'and to',
      'so i',
      'so just',
      'so on',
      'so my',
      'so one',
      'but i',
      'but just',
      'but on',
      'but to',
    ])
    .concat([
      "that's fine",
      "that's it",
      "that's all",
      "that's right",
      "that's okay",
      "that's great",
      "that's good",
      "that's fair",
      "that's helpful",
      "that's what",
    ]),
);
/** Titles that begin a name called at the start of a sentence. */
export const titles = words('mr mrs ms madam prime president minister secretary senator sir admiral general doctor dr chair');

/** Past forms that no ending shows. */
export const irregularPasts =
  words(`gave told went took made came got knew thought saw found left kept put ran began sent met held lost paid won wrote spoke chose
  broke led felt meant brought built bought sold fell rose grew stood understood heard`);
