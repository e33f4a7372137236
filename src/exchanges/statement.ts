/** How far into a turn remarks announce themselves, in UTF-16 units, and how long such a turn is at least. */
const reach = 300;
const shortest = 400;

const announcing =
  /\b(?:couple|few|two|three|four|five|one|brief|quick|some|several|number)\b[^.?!]{1,60}\b(?:items?|things?|notes?|updates?|announcements?|news|words|points?|toppers?)\b[^.?!]{1,60}\b(?:at the top|off the top|before (?:we|i) (?:take|get|turn|go|open|dive|start|jump|begin))\b/iu;

/** "Okay. So, I have two items at the top. …": whoever comes to the podium next begins with remarks of his own, and answers nothing. */
export const isOpeningRemarks = (text: string): boolean => text.length >= shortest && announcing.test(text.slice(0, reach));
