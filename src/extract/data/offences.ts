/** Verbs that name what somebody is charged with, tried or punished for; own work. */
export interface OffenceVerb {
  /** Lemma of the verb, and the word that must follow it, if any ("guilty"). */
  readonly verb: string
  readonly with: string | null
  /** Prepositions before the offences. */
  readonly links: readonly string[]
  /** Stage of the case: lists of two stages may differ and both be right. */
  readonly stage: 'admitted' | 'convicted' | 'charged' | 'punished'
}

export const OFFENCE_VERBS: readonly OffenceVerb[] = [
  { verb: 'plead', with: 'guilty', links: ['to'], stage: 'admitted' },
  { verb: 'convict', with: null, links: ['of', 'on'], stage: 'convicted' },
  { verb: 'find', with: 'guilty', links: ['of'], stage: 'convicted' },
  { verb: 'charge', with: null, links: ['with'], stage: 'charged' },
  { verb: 'indict', with: null, links: ['for', 'on'], stage: 'charged' },
  { verb: 'sentence', with: null, links: ['for'], stage: 'punished' },
  { verb: 'fine', with: null, links: ['for'], stage: 'punished' },
]

/** Words that count or introduce offences and name none. Lemmas. */
export const OFFENCE_FRAMES: ReadonlySet<string> = new Set(
  'crime charge count offence offense relate role connection federal state felony separate multiple several various be have case allegation include involve part numerous criminal accept receive take commit'.split(
    ' ',
  ),
)
