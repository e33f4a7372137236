import { table } from './table.js';

/**
 * Offices and titles. Own table. Written small: case and what stands around them decide (see the roles recognizer).
 * Those marked `?` are an office only beside a body or a name: `FSB director`, `spokesman Dmitry Peskov`.
 */
export const roles = table(
  'roles',
  'role',
  `
president | presidents | president-elect | president of the republic | POTUS
vice president | vice-president
prime minister | premier | prime ministers | PM
deputy prime minister | vice prime minister
first minister
chancellor | federal chancellor
king
queen
emir
sultan
crown prince
pope
supreme leader
secretary-general | secretary general
deputy secretary-general
general secretary
first secretary
high representative
foreign minister | minister of foreign affairs | minister for foreign affairs | foreign ministers
foreign secretary
home secretary
defense minister | defence minister | minister of defense | minister of defence | minister for defence
finance minister | minister of finance
interior minister | minister of the interior | minister of internal affairs
justice minister | minister of justice
health minister | minister for health | minister of health
trade minister | minister for trade
economy minister
energy minister
environment minister
education minister
culture minister
transport minister
agriculture minister
climate minister
housing minister
sports minister
immigration minister
minister for foreign affairs and trade
minister for home affairs
minister for climate change
minister for energy
minister for education
minister for infrastructure
minister for finance
minister for housing
minister for indigenous australians
minister of economy
minister of energy
minister of the environment
minister of education
minister of culture
minister of agriculture
minister of trade
minister of transport
minister | ministers | minister-president | minister of state | cabinet minister
deputy minister
assistant minister
shadow minister | shadow treasurer
treasurer
chancellor of the exchequer
secretary of state | secretaries of state
deputy secretary of state
under secretary of state | undersecretary of state
assistant secretary of state
deputy assistant secretary
assistant secretary
under secretary | undersecretary
deputy secretary
secretary of defense | secretary of defence | defense secretary | defence secretary | secretary of war
secretary of the treasury | treasury secretary | secretary of treasury
secretary of homeland security | homeland security secretary
secretary of commerce | commerce secretary
secretary of labor | labor secretary
secretary of energy | energy secretary
secretary of transportation | transportation secretary
secretary of agriculture | agriculture secretary
secretary of education | education secretary
secretary of the interior | interior secretary
secretary of health and human services | health secretary | HHS secretary
secretary of veterans affairs | VA secretary
secretary of housing and urban development | HUD secretary
secretary of the navy
secretary of the army
secretary of the air force
secretary | secretaries
attorney general | attorneys general
deputy attorney general
solicitor general
surgeon general
inspector general
postmaster general
director of national intelligence
director general | director-general
governor-general | governor general
national security advisor | national security adviser
deputy national security advisor
national economic council director
homeland security advisor
chief of staff | deputy chief of staff | chiefs of staff
chief of the general staff
press secretary | deputy press secretary | principal deputy press secretary
communications director | director of communications
border czar
special envoy | special representative | special presidential envoy | presidential envoy
envoy
trade representative
chief of mission
ambassador | ambassadors | ambassador-at-large
permanent representative
consul general
speaker of the house | house speaker
majority leader | senate majority leader | house majority leader | majority whip | house majority whip
minority leader | senate minority leader | house minority leader | minority whip
leader of the opposition | opposition leader
speaker
senator | senators | sen. | sens.
congressman | congresswoman | congressmen
representative | rep. | reps.
member of parliament | member of congress
governor | gov. | lieutenant governor
mayor | lord mayor
chief justice | justice | associate justice
judge
special counsel
commander-in-chief | commander in chief
supreme allied commander
chairman of the joint chiefs of staff | chairman of the joint chiefs
general | gen. | lieutenant general | major general | brigadier general | lt. gen. | maj. gen. | brig. gen.
admiral | adm. | vice admiral | rear admiral
colonel | col. | lieutenant colonel | lt. col.
captain | capt.
major | maj.
sergeant | sgt. | staff sergeant
commander
field marshal
marshal
first lady | second lady
first gentleman | second gentleman
metropolitan
patriarch
archbishop
cardinal
ayatollah
imam
fed chair | chair of the federal reserve
chairman | chairwoman | chairperson | chair
?vice chair | ?vice chairman
?co-chair
?director
?deputy director
?administrator
?commissioner
?high commissioner
?executive director
?managing director
?chief executive | ?ceo | ?chief executive officer
?cfo | ?coo | ?chief financial officer | ?chief economist
?spokesman | ?spokeswoman | ?spokesperson
?head
?leader
?adviser | ?advisor | ?senior adviser | ?senior advisor
?aide
?counsel
?counselor | ?counsellor
?coordinator
?czar
?candidate | ?presidential candidate | ?presidential nominee
?prosecutor | ?chief prosecutor | ?prosecutor general
?correspondent | ?senior correspondent | ?white house correspondent
?reporter
?editor | ?editor-in-chief
?professor | ?prof.
?doctor | ?dr.
?deputy
?chief | ?police chief
?founder
?negotiator | ?chief negotiator
?ombudsman
?presidential aide
?attorney | ?lawyer
?father
?sister
?brother
?prince
?princess
?lord
?lady
?sir
?dame
?baroness
?baron
?duke
`,
);
