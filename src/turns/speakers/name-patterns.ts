/* eslint-disable regexp/no-super-linear-backtracking -- bounded input: at most 160 units of a turn. */
/** How people introduce themselves and are called on, as patterns; and words that are no names. Data. */
const part = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}[\\p{L}’'-]*|\\p{Lu}\\.";
export const person = `(?:${part})(?: (?:(?:de|del|de la|da|van|von|der|den|al|el|bin|Al|El) )?(?:${part})){0,3}`;
const outletName = "(?:the |The |la |La |el |El |los |le |Le |die |der )?(?:(?:\\p{Lu}\\.){2,4}|[\\p{Lu}\\d][\\p{L}\\d’'&-]*)(?:(?: (?:of|and|de|del|du|des|der|&) (?:the )?| )[\\p{Lu}\\d][\\p{L}\\d’'&-]*){0,5}";
const relation = '(?:from|with|of|at|for|here from|reporting for|writing for|de|del|des|du|von der|von|vom|para|из|от)';
const intro = '(?:my name is|this is|I am|I’m|I\'m|it’s|it\'s|mi nombre es|soy|je suis|ich bin|main|меня зовут|это) ';

/** Quick looks: whether a relation or an introduction can stand here at all. */
export const relates = new RegExp(`\\s${relation} (?:(?:the|The|la|La|el|El|los|le|Le|die|der) )?[\\p{Lu}\\d]`, 'u');
export const selfWords = ['my name is ', 'this is ', 'I am ', 'I’m ', "I'm ", 'it’s ', "it's ", 'mi nombre es ', 'soy ', 'je suis ', 'ich bin ', 'main ', 'меня зовут ', 'это '];
export const introduced = new RegExp(`(?:^|[\\s,—–-])${intro}(${person})(?:,| here)? ${relation} (${outletName})`, 'u');
export const related = new RegExp(`(?:^|[\\s,.!?—–-])(${person}),? ${relation} (${outletName})(?=[\\s,.;:!?—–-]|$)`, 'u');
export const beside = new RegExp(`(?:^|[.!?—–-] |, )(${person}), (${outletName})(?=[.,;:!?])`, 'u');
export const onlyName = new RegExp(`(?:^|[\\s,])${intro}(${person})(?=[.,;:!?—–-]| and | here)`, 'u');
export const onlyOutlet = new RegExp(`(?:^|[.!?] )(?:I[’']m |I am )?(?:from|with) (${outletName})(?=[.,;:!?])`, 'u');

const courtesies = '(?:(?:yes|yeah|okay|ok|all right|alright|right|sure|great|good|thank you|thanks|and|now|so|next|then|well|go ahead|please|one more|last one|last question|(?:we(?:[’\']ll| will)|let[’\']s|let me|i(?:[’\']ll| will)|i[’\']m going to|we[’\']re going to) (?:go|turn|start|begin|come)(?: back| over)?(?: to| with)?|go(?:es)? to|over to|back to|turn to|how about|we have|first|finally|question from|(?:the|our|your) (?:next|first|last|final) question (?:comes|is|goes)(?: from| to)?(?: the line of)?|yes,? please|in the back|first question|follow-up|hi|hello)(?:[,.…—–-]+ ?| ))';
/** The last sentence, whole: courtesies, a name, perhaps an outlet. */
export const called = new RegExp(`^(${courtesies}{0,5})(${person})(?: (?:from|with|at|of) (${outletName})|, (${outletName}))?(?:,? (?:go ahead|please|in the back|you[’']re next|over to you))?[.?!…—–-]*$`, 'u');
export const courtesyFirst = new RegExp(`^${courtesies}{1,5}`, 'iu');

export const never = new Set(['I', 'Yes', 'No', 'Okay', 'Ok', 'Thank', 'Thanks', 'Right', 'Sure', 'Well', 'So', 'And', 'But', 'The', 'This', 'That', 'It', 'Go', 'Good', 'Great', 'Hi', 'Hello', 'Hey', 'Next', 'Please', 'Sir', 'Madam', 'Ma’am', "Ma'am", 'President', 'Mr', 'Ms', 'Mrs', 'Minister', 'Secretary', 'Chair', 'Chairman', 'General', 'Ambassador', 'Senator', 'Governor', 'Congress', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'Ukraine', 'Russia', 'China', 'Israel', 'Iran', 'Gaza', 'America', 'American', 'Americans', 'Europe', 'Republicans', 'Democrats', 'Republican', 'Democrat', 'House', 'Senate', 'State', 'White', 'Washington', 'Moscow', 'Kyiv', 'Beijing', 'COVID', 'God', 'Putin', 'Biden', 'Trump', 'Obama', 'Look', 'Now', 'Then', 'Yeah', 'You', 'We', 'They', 'He', 'She', 'What', 'Why', 'How', 'When', 'Where', 'Who', 'All', 'One', 'Two', 'First', 'Last', 'Let', 'Other', 'Absolutely', 'Correct', 'Exactly', 'Welcome', 'Congratulations', 'Everybody', 'Everyone', 'Folks', 'Guys', 'Prime', 'Vice', 'Press', 'Question', 'Questions', 'Inaudible', 'Laughter', 'Okey', 'Gracias', 'Merci', 'Danke', 'Presidente', 'Presidenta', 'Also', 'Again', 'Just', 'Any', 'Anything', 'Anybody', 'Anyone', 'Morning', 'Afternoon', 'Evening', 'Mm-hmm', 'Mhm', 'Uh-huh', 'Yep', 'Yup', 'Nope', 'Really', 'Right.', 'Ok', 'Oh', 'Ah', 'Um', 'Uh', 'Ha', 'Hmm', 'Wow', 'Amen', 'Indeed', 'Sorry', 'Pardon', 'True', 'False', 'Never', 'Maybe', 'Perhaps', 'Always', 'Nothing', 'None', 'Both', 'Neither', 'Either', 'Not', 'Of', 'Course']);
