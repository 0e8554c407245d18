/** Cue words of modality and polarity, by hand, after the classes of Saurí & Pustejovsky's FactBank (2009). */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Adverbs and adjectives by which an article keeps its distance. */
export const ALLEGING = words(
  'allegedly reportedly apparently supposedly purportedly purported alleged possibly probably perhaps maybe likely presumably seemingly ostensibly unconfirmed suspected rumored rumoured believed',
)

/** "is said to have": the passive of these before "to". */
export const RAISING = words(
  'say believe report think allege rumor rumour understand suppose presume suspect claim fear expect',
)

export const SUPPOSING = words('if would unless whether should lest otherwise')

/** With "to" or "for" behind them: what is yet to come. */
export const PLANNING = words(
  'schedule plan expect intend set due propose vow pledge promise prepare aim hope slate agree seek want threaten order urge',
)

export const NEGATING = words(
  "not no never neither nor none nobody nothing without n't cannot hardly scarcely dont doesnt didnt wont isnt wasnt arent werent hasnt havent couldnt wouldnt cant",
)

/** Verbs that deny what they govern. */
export const DENYING = words(
  'deny fail refuse reject refute dispute decline avoid prevent stop cease dismiss rebut lack miss',
)

/** After a negation these make another word of it: "not only", "no longer". */
export const LIMITING = words('only just least longer doubt less fewer more matter')

/** Auxiliaries that leave open whether something is, before "have" and "be". */
export const MAYBE = words('may might could')

export const FUTURE = words("will wo shall 'll ’ll")

/** Words that open a clause, where they are tagged as one of `LINKING_TAGS`. */
export const LINKING = words(
  'but while whereas although though because who which that after before when where',
)
export const LINKING_TAGS = words('SCONJ CCONJ PRON ADV ADP')
