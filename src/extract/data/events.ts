/** Words that tell which event a time belongs to; made by hand from reading news. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns of events and states that no verb derives, or that are verbs in the same form; lemmas. */
export const EVENT_NOUNS = words(
  'war conflict uprising crisis revolution revolt coup fighting battle clash fight ceasefire cease-fire truce peace siege blockade occupation ' +
    'attack assault strike airstrike air-strike raid blast explosion bombing bomb-attack shooting massacre crash fire blaze collapse accident ' +
    'disaster earthquake quake flood storm hurricane tornado outbreak pandemic epidemic rampage hijacking kidnapping murder slaying death ' +
    'summit meeting talk conference gathering gala rally march protest demonstration riot parade festival concert wedding funeral vigil ceremony ' +
    'visit trip tour drill exercise launch test debate election primary caucus vote referendum poll campaign inauguration convention ' +
    'trial hearing arrest indictment lawsuit verdict sentence ruling appeal deal agreement pact treaty accord law act bill ban sanction ' +
    'report statement release announcement decision speech interview takeover merger sale purchase contract strike lockout shutdown recession ' +
    'investigation inquiry probe search manhunt hunt evacuation withdrawal pullout offensive ground-offensive operation invasion intervention ' +
    'incident event game match tournament race season session lunch dinner breakfast shift moment silence service stay tenure',
)

/** Verbs that say only that something is, is done or takes place: what it is stands in their subject or object. */
export const LIGHT_VERBS = words(
  'be have do make take hold occur happen come go get become remain stay see mark put follow include place give head travel attend host join',
)

/** Light verbs that stand for an event of their own where no noun of action goes with them ("took Maureen to New York"). */
export const EMPTY_VERBS = words('be have do')

/** Participles that work as prepositions ("including two medics", "following the talks"). */
export const PARTICIPLE_PREPOSITIONS = words('include follow accord regard concern excluding involve')

/** Verbs that only lead to the verb of the event ("seemed to have left"). */
export const LEADING_VERBS = words('seem appear begin start continue try manage come go')

/** Verbs that make an event only with the noun after them; "open fire": "shoot". */
export const VERB_PHRASES: ReadonlyMap<string, string> = new Map([
  ['open fire', 'shoot'],
  ['blow up', 'explode'],
  ['carry out', 'attack'],
  ['go off', 'explode'],
  ['pass away', 'die'],
  ['step down', 'leave'],
  ['stand down', 'leave'],
  ['step aside', 'leave'],
  ['touch down', 'land'],
  ['lift off', 'launch'],
  ['blast off', 'launch'],
  ['roll out', 'launch'],
  ['call off', 'cancel'],
  ['shut down', 'close'],
  ['kick off', 'start'],
  ['set up', 'found'],
])

/** Verbs with which an event begins: its time is the one since when it lasts. */
export const BEGINNING = words('begin start erupt break commence')

/** Verbs that the table of derived words leads back to another verb. */
export const OWN_VERBS = words('sign')

/** Verbs of speech: the day somebody spoke is seldom in question, and "said Monday" stands in every paragraph. */
export const SPEECH = words(
  'say tell add argue insist explain warn acknowledge admit assert allege contend reply reiterate remark confirm deny concede ' +
    'caution boast affirm muse opine estimate believe think suspect fear hope note report state stress emphasize emphasise underline ' +
    'underscore highlight observe recall respond counter suggest wonder indicate hint comment interject exclaim retort recollect elaborate ' +
    'clarify mention quote cite describe expect understand know speak accord refer predict claim look tweet write post read',
)

/** What makes a text known: its time is that of the text. */
export const PUBLISHING = words(
  'publish release issue air broadcast circulate disclose unveil print announce',
)

/** Nouns that a verb derives, but that name bodies, people and things, not what happens. */
export const NO_EVENTS = words(
  'government president delegation resident administration organization organisation association commission opposition population ' +
    'building institution corporation production coalition foundation opponent student patient candidate legislation regulation information ' +
    'communication publication location region station nation position condition situation direction section collection weapon minister ' +
    'settlement department apartment parliament equipment management victim unemployment defense defence security intelligence relation ' +
    'business number figure amount right capability program programme',
)

/** "the outbreak of the war", "the start of the uprising": the event is what follows, its time the one since when it lasts. */
export const ONSETS = words('outbreak start beginning onset eruption')

/** Nouns and verbs of the page itself: the time beside them is the page's, not the story's. */
export const PAGE_WORDS = words(
  'publish update post upload print photo file image copyright correction updated published posted advertisement watch',
)

/** Verbs and nouns of action that tell of one kind of event, by the word that stands for all of them. */
const CLASSES: Readonly<Record<string, string>> = {
  meet: 'gather assemble convene confer summit talk conference reunion',
  attack: 'assault raid airstrike air-strike bombard bombardment shell shelling storm',
  explode: 'explosion blast bomb detonate bombing bomb-attack',
  shoot: 'shooting gun massacre rampage',
  die: 'kill slay death murder assassinate execute perish',
  truce: 'ceasefire cease-fire armistice',
  war: 'conflict uprising revolution unrest fight fighting violence revolt crisis',
  resign: 'quit retire retirement',
  leave: 'depart departure exit',
  fly: 'flight',
  found: 'establish debut inception',
  arrest: 'capture detain apprehend seize',
  march: 'rally demonstrate protest',
  launch: 'test-launch',
  sentence: 'jail imprison',
  elect: 'poll vote caucus primary',
}

export const EVENT_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, members]) =>
    members.split(' ').map((member) => [member, name] as const),
  ),
)
