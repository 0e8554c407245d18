/**
 * Names that contain the words of a time expression and denote no time. They are masked before the rules run.
 * Matched case-sensitively unless the pattern says otherwise.
 */
export const NAMES_WITH_TIME_WORDS: readonly RegExp[] = [
  // Days that became the names of events.
  /\b(?:Black|Bloody|Super|Fat|Cyber|Casual|Freaky|Ruby) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
  /\b(?:Sept(?:ember|\.)?) ?11(?:th)?(?:,? 2001,?)?(?=,? (?:terror|attack|hijack|commission|memorial|museum))/gi,
  /\b(?:January|Jan\.) 6(?:th)?(?= (?:[Cc]ommittee|[Cc]ommission|riot|insurrection|defendant))/g,
  // Papers, magazines, programmes, sites.
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:Times|Telegraph|Mirror|Mail|Express|Star|Sun|Post|Herald|World|Night Football|Night Live|Evening Post)\b/g,
  /\b(?:Mail|Independent|Observer|Star|Sun) on (?:Sunday|Saturday)\b/g,
  /\b(?:USA|Russia|India|Business|Psychology|Politics|Space|Japan|Digital|Arabian|Middle East) ?Today\b/g,
  /\bUSA TODAY\b/g,
  /\bToday(?:'s)? (?:Show|show|programme|Programme|Zaman)\b|\bBBC Radio 4'?s Today\b/g,
  /\b(?:The |the )?(?:Daily|Weekly|Nightly) [A-Z][a-z]+(?: [A-Z][a-z]+)?\b/g,
  /\b(?:Morning Star|Morning Post|Morning Herald|Morning News|Evening Standard|Evening News|Evening Post)\b/g,
  /\b[A-Z][a-z]+ (?:Daily|Weekly|Monthly|Quarterly)(?: [A-Z][a-z]+)?\b/g,
  /\b(?:Good Morning|This Morning|Morning Joe|Newsnight|Nightline|Day One|Day Two)\b/g,
  /\b(?:Time|Life|Century|Millennium|New Day|Future) (?:magazine|Magazine|Warner|Inc\b|Fox|City|Challenge)/g,
  // Movements and groups named after a date.
  /\b(?:April 6|6 April|March 8|March 14|14 March|November 17|17 November|26th of July|M23|Fifth of July) (?:[Mm]ovement|[Cc]oalition|[Aa]lliance|[Gg]roup|[Cc]lub)\b/g,
  /\b(?:1st|First|Second|2nd) of (?:May|July) (?:Brigade|Battalion)\b/g,
  // Figures of speech.
  /\bspring(?: |-)?(?:cleaning|board|loaded)\b|\bArab [Ss]pring\b|\bPrague [Ss]pring\b|\bPalm Springs?\b/g,
  /\bsecond(?:-| )(?:hand|rate|guess|degree|tier|class|largest|biggest|highest|most)\b/g,
  /\b(?:head|quarter)quarters?\b|\bquarter(?:back|-?final)s?\b/gi,
  /\bone day\b(?= (?:he|she|they|we|I|it|be|become|will|soon)\b)/g,
  /\bday[- ](?:to|by)[- ]day\b|\bround[- ]the[- ]clock\b|\baround the clock\b|\b24\/7\b/gi,
  /\bDays? (?:Inn|Gone)\b|\bDoomsday Clock\b|\bYear of the [A-Z][a-z]+/g,
]
