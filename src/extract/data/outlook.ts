/** Words by which a clause looks at a time ahead of it or behind it. Source: our own lists, from reading news. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const SURE_MODALS = words("will 'll ’ll shall wo gonna")
export const MODALS = words("would may might can should must 'd ’d ca")
/** It looks ahead, or tells what was likely then. */
export const WEAK_MODALS = words('could')

/** Lemmas that fix a time: also in the past passive ("was scheduled for Friday"). */
export const SCHEDULING = words('plan schedule expect set due slate suppose reschedule deadline upcoming')

/** Lemmas after which an infinitive lies ahead ("vowed to return"), and which point ahead in the present. */
export const PLANS: ReadonlySet<string> = new Set([
  ...SCHEDULING,
  ...words(
    'propose anticipate forecast project intend aim hope want prepare ready about likely poise promise vow pledge agree decide need require demand ask urge order ' +
      'go await call consider have invite',
  ),
])

/** Lemmas that move what was planned: the day after "to" or "until" lies ahead even of a past one. */
export const POSTPONING = words('postpone delay extend adjourn reschedule defer push put suspend move')

/** Beside "scheduled" they tell that it came otherwise. */
export const FORMERLY = words('originally initially previously first')

/** Lemmas that tell of what will be, also in the past tense: "announced cuts starting Friday". */
export const ANNOUNCING = words(
  'say announce order approve impose unveil declare propose offer introduce agree vote decide tell schedule plan set adopt pass warn promise',
)

/** Participles after a noun that beside a day are a timetable's: "the five states voting Tuesday". */
export const TIMETABLED = words('voting airing premiering debuting competing')

/** Directly before a day, or before "on" and a day, they point to the next one: "effective Tuesday". */
export const AHEAD = words('effective starting beginning due upcoming coming')

export const PAST_FORMS = words('was were had did been')

/** Past forms that look like their dictionary form. */
export const UNMARKED_PAST = words('hit cut put shut let set spread beat hurt cast quit split burst')

/**
 * Lemmas whose present tense tells what is so, or reports: "police say", "the town lies". The present of other verbs
 * beside a day is that of a timetable ("the trial opens Monday").
 */
export const STATES = words(
  'be say tell think believe know want have need include remain live work seem appear show suggest indicate mean like own cost contain ' +
    'represent expect claim allege deny argue report estimate describe call face accuse blame fear hope suspect understand recall ' +
    'remember love hate see hear feel look investigate probe search seek examine review follow mark lie stand belong depend vary tend ' +
    'exist consist involve concern matter deserve owe agree doubt suppose reflect explain insist note add cite quote rank total average ' +
    'try struggle continue keep stay recover mourn grieve wonder question use do make get date compare bring',
)

/** Nouns of what is announced: "November's election" may lie ahead. */
export const PLANNED = words(
  'election vote poll referendum primary runoff caucus ballot summit meeting conference convention inauguration hearing trial concert ' +
    'festival games olympics tournament final match game race anniversary deadline launch opening ceremony',
)

/** Nouns of what nobody announces: a day right after them is that on which it happened ("a shooting Saturday"). */
export const UNPLANNED = words(
  'shooting attack crash explosion blast bombing fire killing death earthquake quake collapse arrest raid storm accident murder stabbing ' +
    'outbreak assault ambush massacre incident disaster flood tornado hurricane blaze wreck collision rampage breach robbery theft ' +
    'kidnapping slaying riot clash airstrike strike victory defeat loss win decline gain rise drop announcement statement report decision ruling',
)

/** Words with which another clause begins, so that the verb before them governs no further. */
export const CLAUSE_OPENERS = words(
  'that who whom whose which because as after when while but if whether where since before although though how why what',
)
