import type { Dimension } from '../../model/claim.ts'

/**
 * `differs`: only one can be true of one participant in one event. `later`: the one follows the other as the news goes
 * on. `compatible`: two ways to put it, of which one says more.
 */
export type OutcomeRelation = 'differs' | 'later' | 'compatible'

export interface OutcomeRelations {
  /** The question in words; `{}` stands for the participant, common nouns with an article unless one stands before it. */
  readonly ask: string
  readonly dimension: Dimension
  /** Pairs of answers (names of the classes in the lexicon of outcomes); pairs left out say nothing about each other. */
  readonly pairs: readonly (readonly [string, string, OutcomeRelation])[]
  /** Days two tellings may lie apart and still be of one event. */
  readonly days: number
  /** A sentence that tells of the outcome in a part only: its answer and the opposite one both hold. */
  readonly inPart?: RegExp
}

/** By the name of the question. Own work; a pair is exclusive where an editor would query a text that had both. */
export const OUTCOME_RELATIONS: ReadonlyMap<string, OutcomeRelations> = new Map(
  Object.entries<OutcomeRelations>({
    'leave-office': {
      ask: 'How does {} leave the post?',
      dimension: 'other',
      pairs: [
        ['resign', 'retire', 'differs'],
        ['resign', 'oust', 'differs'],
        ['retire', 'oust', 'differs'],
        ['resign', 'step-down', 'compatible'],
        ['retire', 'step-down', 'compatible'],
        ['step-down', 'oust', 'differs'],
        ['resign', 'stay', 'differs'],
        ['step-down', 'stay', 'differs'],
        ['retire', 'stay', 'differs'],
        ['oust', 'stay', 'differs'],
      ],
      days: 120,
    },
    'manner-of-death': {
      ask: 'How did {} die?',
      dimension: 'other',
      pairs: [
        ['suicide', 'killed', 'differs'],
        ['suicide', 'illness', 'differs'],
        ['suicide', 'accident', 'differs'],
        ['killed', 'illness', 'differs'],
        ['killed', 'accident', 'differs'],
        ['illness', 'accident', 'compatible'],
      ],
      days: 30,
    },
    fate: {
      ask: 'What became of {}?',
      dimension: 'polarity',
      pairs: [
        ['dead', 'alive', 'differs'],
        ['dead', 'unhurt', 'differs'],
        ['hurt', 'unhurt', 'differs'],
        ['dead', 'hurt', 'later'],
      ],
      days: 10,
    },
    custody: {
      ask: 'Is {} in custody?',
      dimension: 'polarity',
      pairs: [
        ['held', 'at-large', 'later'],
        ['held', 'freed', 'later'],
        ['surrendered', 'at-large', 'later'],
        ['held', 'surrendered', 'compatible'],
      ],
      days: 10,
    },
    case: {
      ask: 'How did the case against {} go?',
      dimension: 'polarity',
      pairs: [
        ['pleaded-guilty', 'pleaded-not-guilty', 'differs'],
        ['pleaded-guilty', 'acquitted', 'differs'],
        ['convicted', 'acquitted', 'differs'],
      ],
      days: 30,
      inPart:
        /\bguilty\b.{0,90}\b(?:but|and) (?:was |were |found )?not guilty\b|\b(?:guilty|convicted|acquitted|cleared) (?:him |her |them )?(?:on|of) (?!all\b)(?:\p{L}+ ){1,4}(?:counts?|charges?)\b/iu,
    },
    election: {
      ask: 'Did {} win the election?',
      dimension: 'polarity',
      pairs: [['won', 'lost', 'differs']],
      days: 10,
    },
    primary: {
      ask: 'Did {} win the primary?',
      dimension: 'polarity',
      pairs: [['won', 'lost', 'differs']],
      days: 10,
    },
    race: {
      ask: 'Is {} still in the race?',
      dimension: 'polarity',
      pairs: [['withdrew', 'stayed', 'differs']],
      days: 10,
    },
    post: {
      ask: 'How far has the appointment of {} come?',
      dimension: 'polarity',
      pairs: [
        ['nominated', 'confirmed', 'later'],
        ['confirmed', 'rejected', 'differs'],
      ],
      days: 30,
    },
    captivity: {
      ask: 'How did {} come free?',
      dimension: 'other',
      pairs: [
        ['released', 'rescued', 'differs'],
        ['released', 'escaped', 'differs'],
        ['rescued', 'escaped', 'differs'],
        ['released', 'kept', 'later'],
        ['rescued', 'kept', 'later'],
        ['escaped', 'kept', 'later'],
      ],
      days: 10,
    },
    'test-result': {
      ask: 'What did the test of {} show?',
      dimension: 'polarity',
      pairs: [['positive', 'negative', 'differs']],
      days: 2,
    },
    standing: {
      ask: 'Was {} suspended or dismissed?',
      dimension: 'other',
      pairs: [['suspended', 'fired', 'later']],
      days: 30,
    },
    ruling: {
      ask: 'Does the {} stand?',
      dimension: 'polarity',
      pairs: [['upheld', 'struck-down', 'differs']],
      days: 5,
    },
    suit: {
      ask: 'What became of the {}?',
      dimension: 'other',
      pairs: [
        ['settled', 'dismissed', 'differs'],
        ['dismissed', 'dropped', 'differs'],
        ['settled', 'dropped', 'differs'],
      ],
      days: 10,
    },
    building: {
      ask: 'How badly was the {} hit?',
      dimension: 'other',
      pairs: [
        ['destroyed', 'damaged', 'compatible'],
        ['destroyed', 'intact', 'differs'],
        ['damaged', 'intact', 'differs'],
      ],
      days: 5,
    },
    company: {
      ask: 'What became of {}?',
      dimension: 'other',
      pairs: [['acquired', 'merged', 'differs']],
      days: 30,
    },
    control: {
      ask: 'Was {} taken, or only cut off?',
      dimension: 'other',
      pairs: [['taken', 'cut-off', 'differs']],
      days: 10,
    },
    withdrawal: { ask: 'Have the {}s been withdrawn?', dimension: 'polarity', pairs: [], days: 30 },
    deployment: { ask: 'Have the {}s been deployed?', dimension: 'polarity', pairs: [], days: 30 },
    sanction: {
      ask: 'Are sanctions on {} in force?',
      dimension: 'polarity',
      pairs: [['imposed', 'lifted', 'later']],
      days: 30,
    },
    limit: { ask: 'Is the {} exceeded?', dimension: 'polarity', pairs: [], days: 30 },
    broadcast: {
      ask: 'Is the {} on the air?',
      dimension: 'polarity',
      pairs: [['aired', 'pulled', 'later']],
      days: 30,
    },
    talks: {
      ask: 'How do the {}s stand?',
      dimension: 'polarity',
      pairs: [['resumed', 'broken-off', 'later']],
      days: 10,
    },
    meeting: {
      ask: 'Does the {} take place?',
      dimension: 'polarity',
      pairs: [
        ['cancelled', 'postponed', 'differs'],
        ['cancelled', 'held', 'differs'],
        ['postponed', 'held', 'later'],
      ],
      days: 10,
    },
    deal: { ask: 'How does the {} stand?', dimension: 'polarity', pairs: [], days: 10 },
    plan: {
      ask: 'What became of the {}?',
      dimension: 'other',
      pairs: [
        ['dropped', 'accepted', 'differs'],
        ['postponed', 'accepted', 'differs'],
        ['dropped', 'postponed', 'differs'],
      ],
      days: 10,
    },
    truce: {
      ask: 'Does the {} hold?',
      dimension: 'polarity',
      pairs: [['holding', 'broken', 'later']],
      days: 5,
    },
    bill: {
      ask: 'How does the {} stand?',
      dimension: 'polarity',
      pairs: [['signed', 'vetoed', 'differs']],
      days: 10,
    },
    strike: {
      ask: 'Does the {} go on?',
      dimension: 'polarity',
      pairs: [['ended', 'going-on', 'later']],
      days: 10,
    },
    aircraft: {
      ask: 'What brought the {} down?',
      dimension: 'other',
      pairs: [['shot-down', 'failed', 'differs']],
      days: 5,
    },
    launch: {
      ask: 'Did the {} succeed?',
      dimension: 'polarity',
      pairs: [['succeeded', 'failed', 'differs']],
      days: 3,
    },
    vessel: {
      ask: 'What became of the {}?',
      dimension: 'other',
      pairs: [
        ['sunk', 'aground', 'differs'],
        ['seized', 'released', 'later'],
      ],
      days: 10,
    },
    access: { ask: 'Is {} open?', dimension: 'polarity', pairs: [['closed', 'open', 'differs']], days: 3 },
  }),
)
