/**
 * Classes of predicates: words that ask the same question of a number. "58 killed", "58 people died" and "a death
 * toll of 58" are all `kill`. Source: our own reading of news; extend a class where two words of it would be
 * exchanged by a headline writer without changing what is counted.
 */
export interface PredicateClass {
  readonly name: string
  /** Lemmas of verbs whose object is what is counted ("kill"); in the passive their subject. */
  readonly transitive: string
  /** Lemmas of verbs whose subject is what is counted ("die"). */
  readonly intransitive: string
  /** Adjectives and participles that stand after a number or a form of "be" ("dead", "injured"). */
  readonly states: string
  /** Nouns that carry the number themselves or through "of" ("a death toll of 58", "12 deaths"). */
  readonly nouns: string
  /** Turns of several words, of which the first may be inflected: found in the words after the number's verb. */
  readonly turns: readonly string[]
  /** Whether the counted are people, where the noun is left out. */
  readonly people: boolean
}

type Row = readonly [
  name: string,
  people: boolean,
  transitive: string,
  intransitive: string,
  states: string,
  nouns: string,
  turns: string,
]

const ROWS: readonly Row[] = [
  [
    'kill',
    true,
    'kill slay murder massacre execute assassinate behead slaughter',
    'die perish succumb drown',
    'dead killed slain murdered massacred executed beheaded slaughtered',
    'death toll fatality dead killing body corpse execution',
    'lose lives|claim lives|cost lives|take lives|gun down|shoot dead|fatally shoot|fatally stab|fatally wound|leave dead|claim the lives|found dead|shot dead|lives lost|lost their lives|lost his life|lost her life',
  ],
  [
    'injure',
    true,
    'injure wound hurt maim',
    '',
    'injured wounded hurt maimed',
    'injury wounded injured',
    'suffer injuries|sustain injuries|treated for injuries|suffered injuries|sustained injuries',
  ],
  ['casualty', true, '', '', '', 'casualty victim', ''],
  ['shoot', true, 'shoot', '', 'shot', '', 'gunshot wounds|gunshot wound|hit by gunfire|struck by bullets'],
  [
    'hospitalise',
    true,
    'hospitalize hospitalise',
    '',
    'hospitalized hospitalised',
    'hospitalization hospitalisation',
    'taken to hospital|taken to hospitals|taken to the hospital|taken to area hospitals|rushed to hospital|rushed to the hospital|rushed to hospitals|required hospitalization|requiring hospitalization|require hospitalization|require hospital|requiring hospital|required hospital|needed hospital|in hospital|in the hospital|brought to hospital|transported to hospital|transported to hospitals|admitted to hospital|sent to hospital|remained hospitalized|treated in hospital|treated at hospitals',
  ],
  [
    'critical',
    true,
    '',
    '',
    '',
    '',
    'critical condition|critically injured|critically wounded|serious condition|life-threatening|fighting for their lives',
  ],
  ['missing', true, '', '', 'missing unaccounted', '', 'unaccounted for|still missing'],
  [
    'arrest',
    true,
    'arrest detain',
    '',
    'arrested detained',
    'arrest detention',
    'taken into custody|in custody|made arrests|placed under arrest',
  ],
  [
    'charge',
    true,
    'charge indict',
    '',
    'charged indicted',
    'charge indictment',
    'face charges|faces charges|charged with',
  ],
  ['convict', true, 'convict', '', 'convicted', 'conviction', 'found guilty'],
  [
    'capture',
    true,
    'kidnap abduct capture seize',
    '',
    'kidnapped abducted captured',
    'hostage captive',
    'held hostage|taken hostage',
  ],
  ['rescue', true, 'rescue free release', '', 'rescued freed released', '', 'granted safe passage'],
  [
    'displace',
    true,
    'displace evacuate uproot',
    'flee',
    'displaced evacuated homeless uprooted',
    '',
    'forced from their homes|driven from their homes|left homeless|drive from homes|driven millions from',
  ],
  [
    'gather',
    true,
    'draw attract',
    'gather attend rally march protest demonstrate assemble',
    '',
    'crowd turnout attendance protester demonstrator',
    'turned out|took to the streets|took part',
  ],
  ['infect', true, 'infect sicken', '', 'infected sickened', 'infection case', 'tested positive'],
  ['employ', false, 'hire employ', '', 'employed', '', ''],
  [
    'job-loss',
    false,
    'cut shed eliminate',
    '',
    '',
    'layoff',
    'lay off|laid off|lose jobs|lost jobs|job losses|cost jobs|lose their jobs|lost their jobs|fewer jobs|reduction in employment|loss of jobs',
  ],
  ['job-gain', false, 'add create', '', '', '', 'new jobs|jobs were created|jobs created|more jobs'],
  ['launch', false, 'fire launch lob', '', 'fired launched', 'barrage', ''],
  [
    'destroy',
    false,
    'destroy demolish raze wreck',
    '',
    'destroyed demolished razed wrecked',
    'destruction',
    '',
  ],
  ['damage', false, 'damage', '', 'damaged', '', ''],
  ['carry-out', false, 'conduct', '', '', '', 'carried out|carry out'],
  ['raid', false, 'raid search', '', 'raided searched', 'raid', ''],
  ['pay', false, 'pay spend cost', '', '', 'cost price payment spending expenditure', ''],
  ['fine', false, 'fine', '', 'fined', 'fine penalty', ''],
  ['earn', false, 'earn gross', '', '', 'wage salary pay income', ''],
  ['donate', false, 'donate contribute give', '', '', 'donation contribution gift', ''],
  ['worth', false, 'value', '', 'worth valued', 'value', ''],
  [
    'rise',
    false,
    'raise increase boost',
    'rise increase climb grow jump surge soar',
    '',
    'increase rise gain jump growth',
    '',
  ],
  [
    'fall',
    false,
    'reduce lower cut',
    'fall decline drop dip decrease plunge slip shrink tumble',
    '',
    'decrease decline drop fall reduction',
    '',
  ],
  [
    'lift',
    false,
    'lift move',
    '',
    '',
    '',
    'out of poverty|above the poverty line|above the poverty threshold',
  ],
  [
    'vote-for',
    false,
    '',
    '',
    '',
    '',
    'voted for|voted in favor|voted in favour|voted yes|in favor|in favour',
  ],
  ['vote-against', false, 'oppose', '', 'opposed', '', 'voted against|voted no'],
  ['win', false, 'win', '', '', 'victory', ''],
]

export const PREDICATE_CLASSES: readonly PredicateClass[] = ROWS.map(
  ([name, people, transitive, intransitive, states, nouns, turns]) => ({
    name,
    people,
    transitive,
    intransitive,
    states,
    nouns,
    turns: turns === '' ? [] : turns.split('|'),
  }),
)

/** Verbs that report: what follows them is a clause of its own ("said 40 people were killed"). */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    'say tell report claim state add announce confirm estimate believe think know note warn allege insist explain reveal acknowledge admit ' +
    'suggest indicate show put count find see hear learn fear expect predict quote cite tweet write'
  ).split(' '),
)

/** Verbs that say little: what is asked of the number stands further on ("left 40 people injured"). */
export const LIGHT: ReadonlySet<string> = new Set(
  (
    'be remain leave have get require need receive suffer sustain take bring rush become stay make include number stand reach total ' +
    'confirm find report list describe identify consider declare feel appear seem count see hit hold know believe think fear say see put ' +
    'treat transport transfer admit face'
  ).split(' '),
)

/** Wholes that count over years, not one event ("the war has killed"). */
export const LONG_RUNNING: ReadonlySet<string> = new Set(
  'war conflict uprising revolt rebellion insurgency revolution crisis epidemic pandemic outbreak campaign violence fighting bloodshed'.split(
    ' ',
  ),
)
