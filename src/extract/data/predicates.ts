/**
 * Classes of predicates: words that ask the same question of a number. "58 killed", "58 people died" and "a death
 * toll of 58" are all `kill`. Source: our own reading of news; extend a class where two words of it would be
 * exchanged by a headline writer without changing what is counted.
 */
export interface PredicateClass {
  readonly name: string
  /** Whether the counted are people, where the noun is left out. */
  readonly people?: boolean
  /** Lemmas of verbs whose object is what is counted ("kill"); in the passive their subject. */
  readonly transitive?: string
  /** Lemmas of verbs whose subject is what is counted ("die"). */
  readonly intransitive?: string
  /** Adjectives and participles that stand after a number or a form of "be" ("dead", "injured"). */
  readonly states?: string
  /** Lemmas of nouns that carry the number themselves or through "of" ("a death toll of 58", "12 deaths"). */
  readonly nouns?: string
  /** Turns of several words: a word stands for its inflected forms, and a few words may stand between two of them. */
  readonly turns?: readonly string[]
}

/** Where two classes are found beside one number, the earlier row is the closer answer. */
export const PREDICATE_CLASSES: readonly PredicateClass[] = [
  {
    name: 'kill',
    people: true,
    transitive: 'kill slay murder massacre execute assassinate behead slaughter',
    intransitive: 'die perish succumb drown',
    states: 'dead killed slain murdered massacred executed beheaded slaughtered',
    nouns: 'death toll fatality dead killing body corpse execution',
    turns: [
      'claim life',
      'claim lives',
      'lose life',
      'lose lives',
      'cost lives',
      'take lives',
      'gun down',
      'shoot dead',
      'fatally shoot',
      'fatally stab',
      'fatally wound',
      'leave dead',
      'find dead',
      'lives lost',
    ],
  },
  {
    name: 'critical',
    people: true,
    turns: [
      'critical condition',
      'critically injured',
      'critically wounded',
      'critically ill',
      'serious condition',
      'life-threatening',
      'fighting for lives',
    ],
  },
  {
    name: 'hospitalise',
    people: true,
    transitive: 'hospitalize hospitalise',
    states: 'hospitalized hospitalised',
    nouns: 'hospitalization hospitalisation',
    turns: [
      'take to hospital',
      'take to hospitals',
      'rush to hospital',
      'rush to hospitals',
      'require hospitalization',
      'require hospital',
      'need hospital',
      'in hospital',
      'in hospitals',
      'bring to hospital',
      'transport to hospital',
      'transport to hospitals',
      'admit to hospital',
      'send to hospital',
      'remain hospitalized',
      'treat at hospitals',
    ],
  },
  {
    name: 'missing',
    people: true,
    states: 'missing unaccounted',
    turns: ['unaccounted for', 'still missing'],
  },
  {
    name: 'shoot',
    people: true,
    transitive: 'shoot',
    states: 'shot',
    turns: ['gunshot wounds', 'gunshot wound', 'hit by gunfire', 'struck by bullets'],
  },
  {
    name: 'injure',
    people: true,
    transitive: 'injure wound hurt maim',
    states: 'injured wounded hurt maimed',
    nouns: 'injury wounded injured',
    turns: ['suffer injuries', 'sustain injuries', 'treat for injuries'],
  },
  { name: 'casualty', people: true, nouns: 'casualty' },
  {
    name: 'arrest',
    people: true,
    transitive: 'arrest detain',
    states: 'arrested detained',
    nouns: 'arrest detention',
    turns: ['into custody', 'in custody', 'place under arrest'],
  },
  {
    name: 'charge',
    people: true,
    transitive: 'charge indict',
    states: 'charged indicted',
    nouns: 'charge indictment count',
    turns: ['face charges', 'charged with'],
  },
  {
    name: 'convict',
    people: true,
    transitive: 'convict',
    states: 'convicted',
    nouns: 'conviction',
    turns: ['find guilty'],
  },
  {
    name: 'capture',
    people: true,
    transitive: 'kidnap abduct capture',
    states: 'kidnapped abducted captured',
    nouns: 'hostage captive',
    turns: ['hold hostage', 'take hostage'],
  },
  {
    name: 'rescue',
    people: true,
    transitive: 'rescue free release',
    states: 'rescued freed released',
    turns: ['granted safe passage'],
  },
  {
    name: 'displace',
    people: true,
    transitive: 'displace evacuate uproot',
    intransitive: 'flee',
    states: 'displaced evacuated homeless uprooted',
    turns: ['force from homes', 'drive from homes', 'leave homeless'],
  },
  {
    name: 'gather',
    people: true,
    intransitive: 'gather attend rally march protest demonstrate assemble',
    nouns: 'crowd turnout attendance',
    turns: ['turn out', 'take to streets', 'take part'],
  },
  {
    name: 'infect',
    people: true,
    transitive: 'infect sicken',
    states: 'infected sickened',
    nouns: 'infection',
    turns: ['test positive'],
  },
  {
    name: 'job-loss',
    nouns: 'layoff',
    turns: [
      'lay off',
      'lose jobs',
      'job losses',
      'cost jobs',
      'fewer jobs',
      'reduction in employment',
      'loss of jobs',
    ],
  },
  { name: 'job-gain', turns: ['new jobs', 'jobs created', 'more jobs'] },
  {
    name: 'sue',
    transitive: 'sue',
    nouns: 'lawsuit suit',
    turns: ['lawsuit against', 'suit against', 'complaint against', 'take to court'],
  },
  { name: 'deport', people: true, transitive: 'deport', states: 'deported', nouns: 'deportation' },
  {
    name: 'vaccinate',
    people: true,
    transitive: 'vaccinate inoculate immunize immunise',
    states: 'vaccinated inoculated immunized immunised',
  },
  {
    name: 'strike',
    people: true,
    turns: ['on strike', 'walk out', 'walk off', 'off the job', 'down tools'],
  },
  {
    name: 'cancel',
    transitive: 'cancel scrap',
    states: 'canceled cancelled scrapped',
    nouns: 'cancellation cancelation',
  },
  {
    name: 'close',
    transitive: 'shut shutter halt idle',
    states: 'shuttered idled',
    nouns: 'closure shutdown',
    turns: ['close down', 'close door'],
  },
  { name: 'seize', transitive: 'seize confiscate impound', states: 'seized confiscated', nouns: 'seizure' },
  { name: 'recall', transitive: 'recall', states: 'recalled' },
  { name: 'invest', transitive: 'invest', nouns: 'investment' },
  { name: 'employ', transitive: 'hire employ', states: 'employed' },
  { name: 'launch', transitive: 'fire launch lob', states: 'fired launched' },
  {
    name: 'destroy',
    transitive: 'destroy demolish raze wreck',
    states: 'destroyed demolished razed wrecked',
    nouns: 'destruction',
  },
  { name: 'damage', transitive: 'damage', states: 'damaged' },
  { name: 'carry-out', transitive: 'conduct', turns: ['carry out'] },
  { name: 'raid', transitive: 'raid search', states: 'raided searched', nouns: 'raid' },
  { name: 'fine', transitive: 'fine', states: 'fined', nouns: 'fine penalty' },
  { name: 'pay', transitive: 'pay spend cost', nouns: 'cost price payment spending expenditure' },
  { name: 'earn', transitive: 'earn gross', nouns: 'wage salary pay income' },
  { name: 'donate', transitive: 'donate contribute give', nouns: 'donation contribution gift' },
  { name: 'lend', transitive: 'lend borrow', nouns: 'loan' },
  { name: 'worth', transitive: 'value', states: 'worth valued', nouns: 'value' },
  { name: 'lift', transitive: 'lift', turns: ['out of poverty', 'above poverty'] },
  {
    name: 'rise',
    transitive: 'raise increase boost',
    intransitive: 'rise increase climb grow jump surge soar',
    nouns: 'increase rise gain jump growth',
  },
  {
    name: 'fall',
    transitive: 'reduce lower',
    intransitive: 'fall decline drop dip decrease plunge slip shrink tumble',
    nouns: 'decrease decline drop fall reduction',
  },
  { name: 'lose', transitive: 'lose cut shed eliminate', nouns: 'loss' },
  { name: 'gain', transitive: 'add create gain' },
  {
    name: 'vote-for',
    turns: ['vote for', 'vote in favor', 'vote in favour', 'vote yes', 'in favor', 'in favour'],
  },
  { name: 'vote-against', transitive: 'oppose', states: 'opposed', turns: ['vote against', 'vote no'] },
  {
    name: 'abstain',
    intransitive: 'abstain',
    states: 'abstaining abstained',
    nouns: 'abstention',
    turns: ['cast blank'],
  },
  { name: 'win', transitive: 'win', nouns: 'victory' },
]

/** A predicate with what it counts is another predicate: [class, counted, class]. */
export const NARROWED: readonly (readonly [predicate: string, of: string, narrower: string])[] = [
  ['lose', 'job', 'job-loss'],
  ['pay', 'job', 'job-loss'],
  ['fall', 'job', 'job-loss'],
  ['gain', 'job', 'job-gain'],
  ['rise', 'job', 'job-gain'],
  ['lose', 'person', 'kill'],
]

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
    'be remain leave have get require need receive suffer sustain take bring rush become stay make include number stand reach total claim ' +
    'confirm find report list describe identify consider declare feel appear seem count see hit hold know believe think fear say put ' +
    'treat transport transfer admit face lose cost'
  ).split(' '),
)

/** Verbs that link an amount to the noun before them ("fines totaling", "the toll reached"). */
export const LINKING: ReadonlySet<string> = new Set(
  'total reach be stand number amount exceed hit top surpass pass approach rise climb grow increase jump fall drop remain include put raise give mount'.split(
    ' ',
  ),
)

/** Wholes that count over years, not one event ("the war has killed"). */
export const LONG_RUNNING: ReadonlySet<string> = new Set(
  'war conflict uprising revolt rebellion insurgency revolution crisis epidemic pandemic'.split(' '),
)
