/**
 * Offices of which one person holds one at a time, as far as one body is spoken of. Own work, from the usual make-up of
 * companies, cabinets, parliaments, courts, forces and teams. Words of one line go by one office in different papers, or
 * are given to one person together so often that they show no difference.
 */

/** What a chief officer of a company or hospital is chief of: "chief technology officer". */
const COMPANY: readonly string[] = [
  'executive',
  'financial finance',
  'technology technical',
  'information',
  'operating operations',
  'marketing',
  'commercial sales revenue',
  'legal',
  'medical',
  'nursing',
  'scientific science research',
  'security',
  'risk compliance',
  'communications communication media press',
  'people personnel',
  'investment',
  'strategy',
  'product',
  'creative artistic',
]

const SERVICES: readonly string[] = ['police', 'fire', 'ambulance', 'prison prisons', 'health']

/** What a minister or secretary has charge of. */
const CABINET: readonly string[] = [
  'foreign external',
  'defense defence',
  'interior home internal',
  'finance financial treasury economy economic budget',
  'health',
  'justice',
  'transport transportation infrastructure',
  'education schools',
  'agriculture farming fisheries food',
  'labor labour employment',
  'energy petroleum oil environment climate',
  'trade commerce business industry',
  'tourism culture sport sports',
  'housing',
  'immigration migration',
]

/** Parties, whose name has a capital. */
export const PARTIES: readonly string[] = [
  'labour labor',
  'conservative conservatives tory tories',
  'republican republicans',
  'democratic democrat democrats',
  'green greens',
  'communist',
]

/** By the head of an office, what it can be narrowed to: of one list only one line at a time. */
export const EXCLUSIVE_FIELDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  officer: [COMPANY],
  chief: [[...COMPANY, ...SERVICES]],
  commissioner: [SERVICES],
  minister: [[...CABINET, 'prime']],
  secretary: [CABINET],
  director: [
    [
      'managing executive',
      'financial finance',
      'technical technology',
      'operations operating',
      'marketing sales commercial',
      'communications communication media press',
      'artistic creative music',
      'medical',
      'nursing',
      'flight',
      'mission',
      'sporting',
    ],
  ],
  leader: [
    ['opposition', 'council government'],
    ['majority', 'minority'],
    ['house', 'senate'],
  ],
  whip: [
    ['majority', 'minority'],
    ['house', 'senate'],
  ],
  editor: [['sports', 'news', 'political politics', 'business', 'foreign', 'science', 'fashion', 'features']],
  judge: [['district', 'appeals appeal circuit', 'supreme']],
  lawyer: [['defense defence', 'prosecution']],
}

/** Heads of offices that a member of a party holds for it. */
export const PARTY_OFFICES =
  'leader senator representative congressman governor mayor candidate nominee lawmaker whip chairman'

/** Offices of which a body has but one, so that its deputy is another even where no body is named. */
export const UNIQUE_OFFICES = 'mayor governor president premier chancellor chairman sheriff commissioner'

/** Ranks of police and forces: whoever has one has no other. */
export const RANK_NOUNS =
  'general brigadier colonel major captain lieutenant sergeant corporal admiral inspector superintendent constable'

/** What may stand before a rank. */
export const RANK_WORDS = `${RANK_NOUNS} police detective staff master first second vice rear lance chief commander commodore`

/**
 * Heads, or nouns of heads, that exclude each other whatever body they are named with: of one list only one line at a
 * time. Words of one head are joined by `_`.
 */
export const EXCLUSIVE_HEADS: readonly (readonly string[])[] = [
  ['judge justice', 'prosecutor', 'defense_lawyer', 'defendant'],
  ['victim', 'suspect gunman shooter attacker bomber assailant'],
  ['goalkeeper', 'striker', 'defender', 'midfielder', 'coach'],
  ['quarterback', 'pitcher', 'coach'],
]

/** Elected seats, as titles before a name: nobody has two at once. */
export const SEATS: readonly string[] = ['mayor', 'governor', 'senator', 'congressman representative']
