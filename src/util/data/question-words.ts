const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that ask or that begin a clause of their own: two in a row are no question. */
export const ASKING = set('when where who whom whose which what how why while')
export const ARTICLES = set('a an')
export const DETERMINERS = set('the a an this that these those his her its their our my your each every')
/** What may follow an amount that stands for itself: then no noun does that the amount would belong to. */
export const AFTER_AMOUNT = set(
  'about above according across after against ahead along amid among and around as at away because before behind below between beyond but by during following for from if in including inside into last later next near of off on or out outside over per since than through to toward towards under until up upon via with within without more less this that each every a an the every was were is are had has have will would could may might can if',
)
/** What may follow a time in a sentence. */
export const AFTER_TIME = set(
  'about according after against ahead along alongside amid among as at because before behind between by during following for from if in including inside into near of off on outside over since through to toward towards under until via with without',
)
/** What may follow a distance. */
export const AFTER_DISTANCE = set(
  'from away off to into above below inside outside beyond past behind along across up down out over before after in at on and or through under for with north south east west northeast northwest southeast southwest north-east north-west south-east south-west',
)
/** Adjectives of size ask by themselves: "six metres deep", how deep. */
export const SIZES = set('deep long wide high tall thick')
export const AFTER_DURATION = set('ago later earlier')
/** What an amount at the end of a clause, or a share without "of", leans on. */
export const BEFORE_SHARE = set('by to at from of than')
/** Narrow the number that follows: "the first 40 days", "every two hours". */
export const NARROWING = set('every each first last past next previous final another aged')
export const PLURALS = set(
  'people men women children police lives feet troops aircraft staff personnel cattle fish sheep dead injured wounded',
)
/** Verbs that make a clause of words; regular past forms are told by their ending. */
export const AUXILIARIES = set(
  'is are was were am be been has have had do does did will would can could may might must shall should',
)
export const FINITE = set(
  'became began beat bought broke brought built came caught chose cost cut dealt drew drove fell felt flew fled fought found froze gave got went grew held hit hurt kept knew laid lay led left lent let lost made meant met overtook overthrew paid put quit ran rebuilt retook rose said sank sat saw sent set shook shot shut slept sold spent spoke spread stood stole stopped stuck struck swept swore took taught tore thought threw told took understood undertook upheld went withdrew woke won wore wrote blew says comes goes takes makes remains stands costs holds runs weighs gives needs believes expects want wants say plans lies agreed freed',
)
/** After these a name or a noun is asked for: "was hit by what?". */
export const BEFORE_NOUN = set(
  'about above across after against along amid among around as at before behind below beside between beyond by despite during for from in including inside into like near of off on onto outside over past since through to toward towards under until via with within without',
)
/** End like a regular past form and are none. */
export const NO_PAST = set('hundred hatred sacred wicked naked united')
/** A question's "who" and "what" are of one. */
export const OF_SEVERAL = set('are were have do')
