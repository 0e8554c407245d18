/** What kind of thing it was, where kinds are told by a word before a noun, or by a noun of their own. Lemmas; own work. */
export interface ContestedKind {
  readonly name: string
  readonly question: string
  /** Nouns that the words of the groups stand before. */
  readonly heads: ReadonlySet<string>
  /** Groups exclude each other; words of one group may stand for each other. */
  readonly groups: readonly ReadonlySet<string>[]
  /** Nouns that name a kind by themselves, by the number of their group. */
  readonly nouns: ReadonlyMap<string, number>
  /** Words of which the sentence needs one: what was done with the thing. Empty where the thing itself is the event. */
  readonly doing: ReadonlySet<string>
  /** Words that lead to the phrase ("into", "ahead of"); where there are none, it tells the kind wherever it stands. */
  readonly after?: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const kind = (
  name: string,
  question: string,
  heads: string,
  groups: readonly string[],
  nouns: readonly string[],
  doing: string,
  after = '',
): ContestedKind => ({
  name,
  question,
  heads: words(heads),
  groups: groups.map(words),
  nouns: new Map(
    nouns.flatMap((list, group) => (list === '' ? [] : list.split(' ').map((noun) => [noun, group]))),
  ),
  doing: doing === '' ? new Set() : words(doing),
  ...(after !== '' && { after: new Set(after.split(',')) }),
})

/**
 * Kinds over which officials and outlets differ, so that one outlet may state what another reports as disputed: the
 * range of a missile, whether a strike was flown with a pilot, what was fired at a crowd.
 */
export const CONTESTED_KINDS: readonly ContestedKind[] = [
  kind(
    'missile',
    'What kind of missile was it?',
    'missile rocket projectile',
    ['intercontinental', 'intermediate intermediate-range', 'medium-range', 'short-range', 'cruise'],
    ['icbm', 'irbm', 'mrbm', 'srbm', ''],
    '',
  ),
  kind(
    'aircraft',
    'With what aircraft was the attack made?',
    'aircraft plane jet airplane',
    ['unmanned remotely-piloted pilotless', 'manned piloted fighter'],
    ['drone uav', 'warplane'],
    'attack strike airstrike target hit bomb kill raid destroy fire pound operation',
  ),
  kind(
    'ammunition',
    'With what was fired?',
    'bullet round ammunition fire munition',
    ['rubber rubber-coated plastic', 'live real'],
    [],
    '',
  ),
  kind('agent', 'What agent was used?', 'gas agent', [], ['chlorine', 'sarin', 'mustard', 'novichok'], ''),
  kind(
    'rifle',
    'What kind of gun was it?',
    'rifle weapon gun firearm',
    ['semiautomatic semi-automatic', 'automatic fully-automatic'],
    [],
    '',
  ),
  kind('fire', 'Whose fire was it?', 'fire', ['friendly own', 'hostile enemy'], [], ''),
  kind(
    'crash-site',
    'Into what did it crash?',
    'area neighborhood neighbourhood district quarter block street',
    ['market shopping', 'residential populated inhabited'],
    [
      'market marketplace bazaar souk',
      'house home apartment suburb',
      'school kindergarten classroom',
      'hospital clinic',
      'mosque church temple synagogue',
      'field farmland meadow orchard',
      'sea ocean lake river water bay gulf harbor harbour',
      'mountain mountainside hill hillside ridge cliff',
      'forest woodland wood jungle',
      'shop store restaurant cafe supermarket bar',
      'base barrack barracks',
      'runway airfield',
    ],
    'crash slam plow plough plunge smash ram careen hurtle dive',
    'into,onto',
  ),
]
