const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words of a verb group, or at the head of a noun phrase, that deny the act. */
export const NOT = words("not n't n’t never")
export const NO = words('no none nobody nothing neither')

/** With "to": the act did not take place. With "-ing": somebody says so. */
export const REFUSE = words('refuse decline fail neglect')
export const DENY = words('deny')

/** Behind a negation these leave part of the act standing: "not only", "not all", "did not immediately", "no further". */
export const IN_PART = words(
  'only all every everyone everything everywhere always just merely simply solely exclusively necessarily immediately fully entirely completely wholly quite ' +
    'exactly precisely even yet much many most more less fewer longer enough directly openly publicly formally officially specifically explicitly ' +
    'initially originally previously further other another additional new immediate significant major serious single sooner later alone both each ' +
    'clear doubt matter one until because',
)

/** Words beside an act under which it is not told as having happened or not: asked, supposed, wished, believed. */
export const UNTOLD = words(
  'if whether unless would should could may might must can cannot ought until before why how want ask urge demand hope fear suspect suspected accuse accused allege alleged ' +
    'allegedly reportedly claim claims claimed claiming rumour rumor likely possibly perhaps apparently almost nearly barely hardly scarcely seldom rarely ' +
    'threaten promise plan offer agree try attempt evidence proof sign reason idea question doubt chance need order call',
)

/** What an outlet says it has found out itself is told in its own voice. */
export const OWN_FINDING = words('understand learn reveal')

/** Nouns of time that are read as the head of the noun phrase before them ("the ransom last week"). */
export const PERIOD = words(
  'day week weekend month year night evening morning afternoon season today yesterday tonight',
)
