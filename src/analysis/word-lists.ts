/** Closed and near-closed classes that topics and likeness are cut by. English; data only. */
import { functionWords } from '../answers/text/stems.js';

const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Verbs of asking, saying, thinking and doing: they are about nothing. Their inflections are found by stem. */
export const plainVerbs: ReadonlySet<string> = new Set(
  words(`accept achieve acknowledge act add address admit affect agree allow announce answer appear apply approach argue arrive ask assess assume attempt
  avoid believe become begin believe blame block break bring build call cancel care carry cause change characterize check choose claim clarify close come comment
  commit compare complete concern conclude condemn confirm consider continue convince cover create criticize cut deal decide defend define delay deliver demand deny
  depend describe deserve determine discuss dismiss do doubt drive drop elaborate encourage end endorse engage ensure enter establish evaluate exist expand expect
  explain express face fail fall feel fight figure fill find finish focus follow force forget gain get give go grow guarantee handle happen hear help hold hope identify
  ignore imagine impact improve include increase indicate inform insist intend interpret invite involve issue join judge justify keep kill know lack launch lead learn
  leave let lie limit listen live look lose love lower maintain make manage matter mean measure meet mention mind miss move name need note notice occur offer open
  oppose order outline own participate pass pay perform permit pick plan play point prefer prepare present press prevent proceed promise propose protect prove provide
  publish pull push put raise reach react read realize receive reconcile reduce refer reflect refuse regard reject relate release remain remember remove repeat replace
  reply report represent request require resolve respond rest restrict result resume return reveal review run save say see seek seem sell send serve set share show sign
  sit slow solve speak spend stand start state stay step stick stop strengthen struggle succeed suffer suggest support suppose surprise survive take talk tell tend
  testify think threaten throw touch trust try turn understand update urge use view visit wait walk want warn watch wear win wish wonder work worry write wondering
  fly flew shift bind bound set-up heading agreed stood recognize recognise deem study declare appoint nominate elect arrest impose
  invest ban fire hire spread blame sell buy overturn undermine address tackle combat curb bolster tout touting warn wage cite admire confuse hate love pack like prefer enjoy feed blow burn catch chase eat drink`),
);

/** Nouns that name no matter, measures of time, forms of address, words of the briefing itself. */
export const plainNouns: ReadonlySet<string> = new Set(
  words(`ability account action actions act acts add addition administration advance afternoon aim air amount announcement announcements answer answers anybody anyone anything area areas
  argument aspect aspects assessment attention audience aware awareness back background base basis bit bottom briefing briefings call calls card case cases cause chance
  chances change changes choice circumstance circumstances clarification clarity colleague colleagues comment comments commitment concern concerns conclusion conclusions condition
  conditions confidence consequence consequences consideration contact content context conversation conversations couple course data day days deal decade decades decision
  decisions degree detail details development developments difference direction discussion discussions effect effort efforts element else end episode event events everybody everyone everything evening
  evidence example examples expectation expectations expert experts extent eye face fact factor fact-check feeling feelings few finger folk folks followup follow-up form friend friends front future general gentleman goal
  goals good government ground group groups guarantee guidance guy guys half hand hands head heart help hope hour hours house idea ideas impact importance impression incident individual individuals
  information instance interest issue issues job journalist keep kind knowledge lack lady language last leader leaders letter level levels line list look lot man manner matter
  matters mean meaning means measure measures meeting meetings member members men message mind minister minute minutes moment month months morning move moves name names
  nature need news night nobody nothing notice number numbers office official officials one ones opinion opportunity option options order others outcome outcomes outside part parts party past path people
  percent percentage period person perspective phone picture piece place places plan plans point points policies policy position possibility power prediction preparation president press-conference prime pressure
  problem problems process progress prospect purpose question questions quote range ramification rate reaction reactions reason reasons record reference regard relation remark remarks report reports request respect response responses rest
  result results right role room rumor rumors rule rumour scale scenario secretary section sense series set sheet side sides sign signal signals situation situations sort sorts source space specific specifics speech spokesperson
  spokesman stage stake stance standpoint start state statement statements status step steps stories story stuff subject suggestion team term terms test theory thing things thought thoughts
  time timeframe timeline times timetable timing today tomorrow tonight top topic topics total track truth tweet type understanding update updates use view views visit voice wake way ways
  week weekend weeks whole woman word words work world worry wrong year years yesterday zero pool press conference sir ma'am madam governor senator congressman ambassador mister doctor professor general judge
  beginning middle rise drop growth piece kinds lines trip travel readout timetable heading tone approach
  benefit benefits caveat stop play track rounds round bunch ton tons handful pair dozen dozens majority minority rest
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  hundred thousand million billion trillion dollar dollars percent first second third fourth fifth two three four five six seven eight nine ten`),
);

/** Adjectives and adverbs that tell nothing of the matter; taken off a noun group's ends. */
export const plainModifiers: ReadonlySet<string> = new Set(
  words(`able absolute accurate actual additional afraid ahead alleged almost alone along already alternative always another apparent appropriate available away bad best better big bigger
  biggest brief broad broader certain clear close common complete confident considerable constant current deep different difficult direct fewer due earlier early easy effective either encouraging enough
  entire essential eventual exact existing extra fair false familiar famous far fast final fine former fresh full further giant given glad good great greater greatest happy hard high higher highest
  huge immediate important impossible individual inside interested interesting key large larger largest last late later latest least less likely little long longer low lower lowest main major
  many massive maximum minimum more mere most much necessary new newest next normal numerous obvious old older ongoing open original other outside over overall own particular past perfect personal plain
  pleased possible potential powerful present previous prior probable proper public quick quiet ready real reasonable recent regular related relevant remarkable respective right rough same separate
  serious several severe sharp short sharper significant similar simple single small smaller so-called soft solid sorry special specific steady steep strange strong stronger substantial successful such sudden
  sufficient suitable sure surprised terrible tight total tough true typical ultimate unable unclear unlikely upcoming urgent useful usual various vast very via vital welcome wide wider wild willing worried worse
  worst worth wrong young across against amid among anymore around aside behind beside besides despite else elsewhere especially everywhere except forward here however inside instead
  maybe meanwhile moreover near nearly nevertheless nor often otherwise out perhaps quite rather regarding regardless seldom since somehow sometimes soon still then therefore though thus
  together tomorrow toward towards twice upon usually versus whatever whenever wherever whether whichever whoever whose within without yet concerning including concerned afterwards ago onto per plus like unlike
  okay ok yeah yep yes no hey hi um uh oh well please sorry thank thanks congratulations grateful curious free sick throughout comfortable honorable honourable critical capable ever never ahead quickly briefly`),
);

/** What makes the next word a verb: subjects, modals, "to". */
export const beforeVerb: ReadonlySet<string> = new Set(
  words(`i you he she we they it who to not n't can could will would shall should may might must do does did don't doesn't didn't won't wouldn't can't couldn't cannot
  i'll you'll he'll she'll we'll they'll it'll i'd you'd he'd she'd we'd they'd let's please`),
);

/** What makes the next word in -ing a noun. */
export const determiners: ReadonlySet<string> = new Set(
  words('the a an this that these those his her its their our your my any some no every each'),
);

/** What makes the next word part of a noun group. */
export const beforeNoun: ReadonlySet<string> = new Set(
  words(
    'the a an this that these those his her its their our your my any some no every each of on in about for with by from at into against over under between more',
  ),
);

/** Nouns that say something beside another word, and little alone. */
export const plainAlone: ReadonlySet<string> = new Set(
  words(`country countries nation nations company companies community communities market markets page pages book books draft seat seats pause excuse commission committee proposal proposals bill
  bills citizen citizens authority authorities press conference media leadership officer officers side agency agencies organization organizations department board council staff american americans
  family families kid kids child children population money fund funds service services program programs project projects package packages states state city cities region region's world
  law laws rule member states ally allies partner partners visitor guest crowd board site sites website paper papers document documents list file files job jobs honor honour responsibility
  target targets stage standard standards language model models activity activities effect majority minority apart pace calculation businesses guess size speed risk risks increase increases decrease register registers speaker chairman chair director head chief president presidents`),
);

/** Words in -ing that are nouns of the news. */
export const nounsInIng: ReadonlySet<string> = new Set(
  words(`housing funding spending shooting bombing training banking farming mining trafficking policing lending hearing testing flooding meddling hacking counting gerrymandering fracking fishing
  shipping tracking recycling smuggling laundering rationing borrowing sentencing vetting warming screening profiling restructuring offshoring bullying poisoning killing fighting rioting looting
  wiretapping filibustering lobbying outsourcing advertising manufacturing pricing engineering rebuilding rezoning`),
);

const nounsLikeAdjectives: ReadonlySet<string> = new Set(
  words(`deal appeal trial proposal approval arrival withdrawal capital hospital criminal official referral rival festival terminal journal manual signal goal coal renewal removal survival denial burial
  refusal disposal traffic music topic public epidemic pandemic clinic critic fabric mechanic republic initiative executive incentive objective representative perspective detective motive archive table cable
  arsenal tribunal cannibal metal animal admiral general cardinal medal scandal canal portal minimal professional acquittal rehearsal reversal betrayal dismissal appraisal collective native relative
  narrative directive adhesive explosive explosives olive vegetable constable cathedral deferral`),
);

/** An adjective by its ending. Adjectives without such an ending are left to the list of plain ones. */
export const looksAdjective = (word: string): boolean =>
  word.length > 4 && /(?:al|ic|ous|ful|able|ible|ive|less|ient)$/u.test(word) && !nounsLikeAdjectives.has(word) && !/ary$/u.test(word);

const pronouns: ReadonlySet<string> = new Set(
  words(`she he they we it you i her him them us me myself himself herself itself themselves ourselves yourself yourselves who whom whose mine yours theirs hers cannot nothing something someone
  done seen been gone taken given known shown put taking somebody anyone nobody none another every everyone shall upon ought got gotten gonna wanna gotta sir madam mister ma'am`),
);

/** Words that no noun group holds. */
export const isBreak = (word: string): boolean => functionWords.has(word) || pronouns.has(word) || word.length < 2;

/** Auxiliaries that invert: after them and a name comes a verb. */
export const inverters: ReadonlySet<string> = new Set(
  words("do does did will would should can could may might must don't doesn't didn't won't wouldn't shouldn't can't couldn't"),
);
