/** What each level (`dimension/rule`) means, in plain words, as a report explains it. */
export const LEVEL_TEXTS: Readonly<Record<string, string>> = {
  'age/against-birth': 'The age does not fit the year of birth and the date of the article.',

  'attribution/other-medium': 'The same words are said to have been made public in different ways.',
  'attribution/other-source': 'The sources credit the same statement to different people or bodies.',
  'attribution/own-voice':
    'One source credits the statement to somebody, the other makes it in its own voice.',
  'attribution/other-speaker': 'The sources credit the same words to different speakers.',
  'attribution/suspected':
    'Whose deed it was, or of what kind, is stated in one place and only suspected in another.',

  'date/previous-time': 'The sources name other years in which it had happened last.',
  'date/after-publication': 'The article tells of this as past, yet the date lies after it was published.',
  'date/around-midnight': 'Late on one day and early on the next can be the same hour.',
  'date/coarser': 'One date is only less exact: it contains the other.',
  'date/day-differs': 'Both name a day, and the days are not the same.',
  'date/hedged': 'One date is only approximate, and the other lies near enough.',
  'date/implied-part':
    'The dates differ only in a part that the words do not state and that had to be supplied. That alone is no contradiction.',
  'date/overlap': 'The two stretches of time share some days, so both can be right.',
  'date/period-differs': 'The two stretches of time have no day in common.',
  'date/relative-against-stated':
    'A relative date (“last year”) and a stated date for the same event do not meet.',
  'date/same': 'Both denote the same time.',
  'date/same-words': 'Both use the same words for a time that cannot be placed on a calendar.',
  'date/stated-parts-differ': 'A part that both texts state (year, month, day or weekday) is not the same.',
  'date/unknown': 'Whether the dates agree depends on a publication date that is not known.',
  'date/vague': 'One source gives no time that could be placed.',
  'date/weekday-of-date': 'The calendar gives this date another weekday.',
  'duration/bound': 'One duration is a bound that allows the other.',
  'duration/days-between-dates': 'The days between the two dates are not the number that the article gives.',
  'duration/differs': 'The two lengths of time are not the same.',
  'duration/hedged': 'One length of time is only approximate, and the other lies near enough.',
  'duration/length-of-range': 'The range of dates is not as long as the article says.',
  'duration/other-vague': 'One length of time names no number, and the other is of another order.',
  'duration/rounding': 'One length of time may be the other, rounded.',
  'duration/same': 'Both denote the same length of time.',
  'duration/news-after':
    'The news is said to come longer after an event than from its day to that of the article.',
  'duration/unknown': 'The two lengths of time cannot be compared.',
  'duration/vague': 'One length of time is too vague to contradict the other.',
  'time/clock-differs': 'Both give a clock time on the same day, and the times are not the same.',
  'time/overtaken': 'People have come to a gathering that the same article still announces.',
  'time/part-of-day-differs': 'Both name a part of the same day, and the parts are not the same.',
  'time/rounding': 'The clock times lie so near to each other that one may be rounded.',
  'time/same-moment': 'Each read in its time zone, the two clock times are one moment.',
  'time/zone-unknown': 'The clock times may be one moment in two time zones.',

  'gathering/summit-of-officials':
    'A gathering of ministers or officials is also called a summit, which is one of heads of state or government.',

  'headline/ahead-of-time':
    'The headline tells as under way or done what the text under it says is yet to come.',
  'headline/opposite': 'The headline says the opposite of what the text under it says.',
  'headline/other-kind': 'The headline names another kind of thing than the text under it.',
  'headline/other-scale':
    'The headline counts in dozens where the text under it counts in hundreds, or the like.',
  'headline/other-number': 'The headline gives another number than the text under it.',

  'means/other-kind': 'The sources have the attacker use kinds of vehicle or weapon that exclude each other.',
  'means/other-model': 'The sources name different makes or models.',

  'name/description': 'One source names, the other describes.',
  'name/differs': 'The two names are not names of one.',
  'name/less-full': 'One name is only less full than the other.',
  'name/place-within': 'One place lies within the other.',
  'name/same': 'Both use the same name.',
  'name/short': 'One person, once by surname alone or with an initial more.',
  'name/spelling-differs': 'One name in two spellings, of which one looks like a slip.',
  'name/variant': 'Two accepted ways to write one name.',
  'organisation/name-varies': 'The article writes the name of one organisation in several ways.',
  'person/never-introduced': 'The article uses a surname without ever saying who that is.',
  'person/spelling': 'The name is spelt in two ways.',
  'percent/points-meant': 'The change is given as a percentage, but the numbers fit percentage points.',
  'offences/differ': 'The sources list offences of one person, and each list has one that the other lacks.',
  'offences/same': 'The sources list the same offences.',
  'offences/says-more': 'One list of offences has more than the other, or is of another stage of the case.',

  'other/and-or': 'One source joins two words by “and”, the other the same two by “or”.',
  'outcome/denied': 'One source says that it happened, the other that it did not.',
  'outcome/done-or-planned': 'One source has it done, the other, published no earlier, still to come.',
  'outcome/excluded': 'The outcomes told of one event exclude each other.',
  'outcome/firm-headline': 'The headline has it done or coming, the text under it says that it could be.',
  'outcome/later-state': 'One outcome follows the other as the news goes on.',
  'outcome/less-certain': 'One source leaves open what the other states or announces.',
  'outcome/same': 'The sources tell of the same outcome in other words.',
  'outcome/says-more': 'Both outcomes can be true; one says more.',
  'outcome/since-done': 'What an earlier article has still to come, a later one has done.',

  'comparison/relation-differs':
    'One source sets a thing above another, the other beside or below it, or leaves open that it is no more.',
  'trait/other-colour': 'The sources give one thing two colours.',
  'trait/other-way': 'The sources have it go two opposite ways.',
  'kind/ground-or-air': 'One attack is told as shelling and as air strikes.',
  'kind/contested': 'The thing is told as of one kind, and elsewhere as of a kind that excludes it.',
  'phrase/kind-of': 'One word names a kind of what the other names.',
  'phrase/less-full': 'One description only says more than the other.',
  'phrase/opposite-modifier': 'The descriptions use opposite words for the same thing.',
  'phrase/one-or-several': 'One source has one of them, the other several.',
  'phrase/others-counted': 'One source counts others in, the other does not, and the number is the same.',
  'phrase/other-kind': 'The descriptions name kinds of which one excludes the other.',
  'phrase/other-modifier': 'The same thing is described differently, and both can be right.',
  'phrase/group-or-movement':
    'One source names a group, the other only the movement or people that it belongs to.',
  'phrase/owner-or-owned': 'What one source names owns or makes what the other names.',
  'phrase/same': 'Both descriptions say the same.',
  'phrase/says-more': 'One source goes on where the other stops; both can be right.',
  'phrase/unknown': 'Nothing tells whether both descriptions can be right.',
  'phrase/other-words': 'Where the sources otherwise say the same, they call one thing by different words.',
  'place/other-town': 'One gathering is put in two towns.',
  'place/other-neighbour':
    'The sources put the event near different places, and neither names the other one.',
  'place/other-side': 'The sources put it at one distance from a place, and on other sides of it.',
  'place/other-part':
    'The sources put the event in different parts of a place, and neither names the other part.',
  'place/inside-or-outside': 'The place is said to be inside and outside of the same area.',
  'reader/unverified':
    'A language model holds that these differ; no rule of Crossread’s own can compare them.',
  'telling/both-add': 'The sources tell of one thing, and each tells what another does not.',
  'telling/says-more': 'The sources tell of one thing, and one tells more of it.',
  'description/both-possible': 'The sources describe one and the same otherwise, and all of it can be true.',
  'description/less-full': 'One description says more than the other.',
  'role/left-open': 'One source leaves open what somebody was, the other does not.',
  'role/acting': 'One source has the person in the office, the other only acting for it.',
  'role/both-possible': 'Two offices that one person can hold at once.',
  'role/exclusive': 'Two offices that nobody holds at one time.',
  'role/former': 'One source gives a former office, the other a present one.',
  'role/rival-posts': 'Two posts of one body that one person seldom holds together.',
  'role/label-differs': 'One source condemns by its words whom another grants a cause.',
  'role/less-full': 'One title is only less full than the other.',
  'role/short': 'One office, once in full and once in short.',
  'role/rank-differs': 'The ranks are not the same.',
  'role/same': 'Both give the same office.',
  'role/served-or-serving': 'One source has the person still in office, the other out of it.',

  'polarity/denied':
    'One source says that something was done or will be, another that it was not or will not be.',
  'polarity/less-certain': 'One source states it, the other leaves open whether it is so.',
  'polarity/later-state': 'One source has gone on to a later state of affairs than the other.',
  'polarity/there-or-not': 'One source says that a thing was there, or was found, another that it was not.',
  'polarity/other-verb':
    'Of one thing the sources tell what cannot both have become of it, or two stages of it.',
  'polarity/opposite-state': 'The sources have it in two states that cannot both hold.',

  'quantity/approximate': 'The numbers are close enough for the precision that the words claim.',
  'quantity/at-bound': 'A round number in one source is “more than” that number in the other.',
  'quantity/bounds': 'Two lower bounds (“at least four”, “more than ten”) can both hold.',
  'quantity/ceiling-or-estimate': 'What one source gives as the most, the other gives as the number.',
  'quantity/ceilings-differ': 'Two answers to how many there can be at most.',
  'quantity/change-does-not-fit':
    'The change that the article gives does not follow from the two numbers it gives.',
  'quantity/conversion': 'The number and its conversion into another unit do not fit each other.',
  'quantity/converted': 'The same amount in another unit.',
  'quantity/differs':
    'The numbers are not the same, and neither is a bound, an estimate or a rounding that would allow both.',
  'quantity/digits-swapped': 'Two numbers of the article differ only in that two digits changed places.',
  'quantity/editions': 'A yearly event cannot have been held this many times since the year it began.',
  'quantity/estimates-agree': 'Two estimates that round to each other.',
  'quantity/estimates-differ': 'Two estimates too far apart to be roundings of each other.',
  'quantity/far-above-bound':
    'One source gives a number as “more than”, the other one that is half as high again.',
  'quantity/incomparable': 'The numbers measure in different ways and cannot be compared.',
  'quantity/list-of-other-length': 'The list has more or fewer names than the article announces.',
  'quantity/other-direction': 'A number is said to have gone down from a lower one, or up from a higher one.',
  'quantity/other-magnitude': 'The numbers are too far apart to answer one question.',
  'quantity/other-question': 'The words beside the numbers say that they are of two things.',
  'quantity/outside-bound':
    'One source gives a bound (“at least …”), and the other’s number lies outside of it.',
  'quantity/part-exceeds-whole': 'A part is larger than the whole that the article gives.',
  'quantity/parts-do-not-add-up': 'The parts do not add up to the sum that the article gives.',
  'quantity/percent-or-point': 'A percentage is not a number of percentage points.',
  'quantity/rounded': 'One number may be the other, rounded.',
  'quantity/one-or-several': 'One source has the only one of its kind, the other one of several.',
  'quantity/same': 'Both give the same number.',
  'quantity/same-score': 'Both give the same result.',
  'quantity/score-differs': 'The results are not the same.',
  'quantity/update':
    'One source says itself that its number takes the place of an earlier one, which is the other’s.',
  'quantity/vague': 'One source uses a vague word (“dozens”) that allows the other’s number.',
  'quantity/within-bound': 'One source gives a bound (“at least …”) that allows the other’s number.',

  'quote/bracketed': 'The quotations differ only in words that an editor put in brackets.',
  'quote/identical': 'The quotation is word for word the same.',
  'quote/own-bracket':
    'The article puts in brackets what its own other quotation of the same words shows the speaker to have said.',
  'quote/own-spelling': 'The article quotes the same words twice, in two spellings.',
  'quote/other-rendering':
    'One remark stands between quotation marks in other words, as in two translations.',
  'quote/paraphrase-firmer':
    'The article’s own words for what was said are firmer than the quotation beside them.',
  'quote/punctuation': 'The quotations differ in punctuation and capitals only.',
  'quote/reported-speech': 'One source quotes directly, the other reports the same in its own words.',
  'quote/spelling': 'The quotations differ in spelling only.',
  'quote/truncated': 'One quotation is a part of the other.',
  'quote/words-differ': 'Between the quotation marks of one utterance stand other words.',

  'other/same-act': 'Two or more sources tell the same act, in whatever words.',
  'other/same-statement': 'Two or more sources state the same, in the same or in like words.',

  'superlative/forerunner': 'One claim of being first implies an earlier case, which the other rules out.',
  'superlative/happened-before': 'What is called the first of its kind is, by the same text, not the first.',
  'superlative/one-source': 'Only one source makes this claim of being first, only, largest or the like.',
  'superlative/other-head': 'The claims rank different things.',
  'superlative/rank-differs': 'The ranks (first, second, …) are not the same.',
  'superlative/some-sources':
    'Several sources make this claim of being first, only, largest or the like; others of the story do not.',
  'superlative/same': 'Both make the same claim of rank.',
  'superlative/scope': 'One claim of rank is limited more narrowly than the other.',
  'superlative/since-differs': 'The claims of rank name different earlier cases.',
}

/** What a rule means that is the same for every dimension. */
export const RULE_TEXTS: Readonly<Record<string, string>> = {
  incomparable: 'The sources speak of the same, but their answers are of kinds that cannot be compared.',
  'left-out': 'Most independent origins report this and agree on it, and this one leaves it out.',
  same: 'Both give the same answer.',
  differs: 'The answers are not the same.',
}
