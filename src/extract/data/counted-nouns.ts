/**
 * Classes of what is counted. People are one class; the word says which part of them ("soldier", "child").
 * Source: our own reading of news.
 */

/** Words for people as such: they narrow nothing. */
export const PEOPLE: ReadonlySet<string> = new Set(
  (
    'people person individual human victim casualty fatality life soul body corpse dead other member one man other pedestrian ' +
    'passer-by bystander inhabitant local villager resident guest patron customer suspect defendant man lives someone anyone ' +
    'evacuee passenger worker employee attendee participant protester demonstrator patient survivor figure force men'
  ).split(' '),
)

/** Words for parts of people, by the part; synonyms share one. */
const PARTS: Readonly<Record<string, string>> = {
  child:
    'child children kid minor infant baby toddler boy girl youngster teenager teen schoolchild pupil newborn',
  woman: 'woman women female girl mother wife nurse lady',
  civilian: 'civilian noncombatant non-combatant bystander',
  soldier: 'soldier troop troops serviceman servicemember trooper marine conscript loyalist army',
  police: 'police policeman policewoman cop constable sheriff deputy',
  militant:
    'militant fighter rebel insurgent terrorist jihadist jihadi guerrilla gunman extremist militiaman combatant operative islamist paramilitary insurgents',
  attacker: 'attacker assailant bomber shooter perpetrator hijacker suspect kidnapper',
  medic: 'medic doctor nurse paramedic physician surgeon staffer',
  journalist: 'journalist reporter photographer cameraman correspondent',
  student: 'student pupil undergraduate',
  official:
    'official minister leader commander general officer ambassador diplomat lawmaker senator congressman',
  pilot: 'pilot airman crew',
  refugee: 'refugee migrant asylum-seeker immigrant',
  hostage: 'hostage captive prisoner detainee inmate',
  guard: 'guard bodyguard',
  voter: 'voter',
  witness: 'witness',
  worker: 'worker employee staff',
  tourist: 'tourist traveller traveler visitor',
  relative:
    'relative brother sister son daughter father parent family cousin uncle aunt grandmother grandfather',
}

export const PERSON_PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries(PARTS).flatMap(([part, words]) =>
    words.split(' ').map((word): [string, string] => [word, part]),
  ),
)

/** Classes of things, by class; a noun of no class is its own. */
const THINGS: Readonly<Record<string, string>> = {
  vehicle: 'vehicle car truck bus van lorry ambulance motorcycle automobile',
  aircraft: 'aircraft plane jet airplane helicopter warplane aeroplane bomber fighter-jet',
  ship: 'ship boat vessel warship',
  rocket: 'rocket missile mortar shell projectile',
  shot: 'round bullet shot',
  strike: 'strike airstrike raid sortie bombardment attack bombing',
  home: 'home house dwelling apartment',
  building: 'building structure property',
  plant: 'plant factory mill facility works',
  flight: 'flight departure takeoff',
  job: 'job position post payroll',
  vote: 'vote ballot delegate',
  weapon: 'weapon gun rifle firearm pistol handgun',
  tunnel: 'tunnel',
  country: 'country nation state',
  arrest: 'arrest',
  lawsuit: 'lawsuit suit complaint',
}

export const THING_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(THINGS).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, string] => [word, name]),
  ),
)

/** Endings of words for the members of a people or faith, as their singular is written ("israeli", "sunni", "houthi"). */
export const DEMONYM = /^\p{L}{3,}(?:[^aeiou]i|ian|ite|ese)$/u

/** Nouns for what befalls people that count people themselves: "12 deaths" are "12 dead". */
export const NOUNS_OF_EVENTS: ReadonlySet<string> = new Set(
  'death fatality casualty injury killing execution toll wounded injured arrest infection case dead detention life body corpse'.split(
    ' ',
  ),
)
