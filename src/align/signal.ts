/** One measured reason for or against two claims answering one question. */
export interface Signal {
  readonly name: SignalName
  /** Usually 0..1; the weight table turns it into logits. */
  readonly value: number
  /** For a person: what was found; a function where it is costly to say. */
  readonly detail: string | (() => string)
}

export const SIGNALS = [
  'same-predicate',
  'other-predicate',
  'other-class',
  'same-counted',
  'other-counted',
  'person-or-thing',
  'other-part',
  'part-unstated',
  'long-run',
  'subset',
  'exclusive',
  'other-direction',
  'weak-predicate',
  'weak-slot-match',
  'weak-slot-and-words',
  'shared-context',
  'closer-counterpart',
  'twin-elsewhere',
  'crossed',
  'word-overlap',
  'other-words',
  'aside',
  'both-aside',
  'shared-entities',
  'no-shared-entities',
  'other-days',
  'shared-number',
  'other-numbers',
  'other-amounts',
  'same-period',
  'other-period',
  'one-period',
  'distance-elsewhere',
  'other-places',
  'both-main',
  'one-main',
  'slot-match',
  'both-lead',
  'far-apart',
  'same-attribution',
  'other-modality',
  'own-article',
  // of numbers alone
  'same-noun',
  'same-modifier',
  'like-size',
  'close-size',
  'other-size',
  'lone',
  'other-role',
  'same-holder',
  // of times alone
  'alike-event',
  'other-event',
  'other-relation',
  'shared-place',
  'time-beside',
  'same-doer',
  'other-doer',
  'same-patient',
  'other-patient',
  'only-fit',
  'close-length',
] as const
export type SignalName = (typeof SIGNALS)[number]

/** Two words that differ, the same for either order of the claims. */
export function inOrder(a: string, b: string): string {
  return a < b ? `${a} / ${b}` : `${b} / ${a}`
}
