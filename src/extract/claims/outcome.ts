import type { Claim } from '../../model/claim.ts'
import { contains } from '../../model/span.ts'
import type { ClaimContext } from '../frame.ts'
import { offencesOf } from '../outcome/offences.ts'
import { type Outcome, outcomesOf } from '../outcome/read.ts'
import { makeClaim, plainSlot } from './make.ts'

/**
 * A claim for each thing that an article says befell somebody or something: its slot is the question asked of the
 * participant ("leave-office"), its value the answer ("resign"), with the participant as entity and
 * who did it, where named, as the slot's part. What others are quoted
 * with is their word, not the article's, but for what is so or is not so in any words.
 */
export function outcomeClaims(context: ClaimContext): Claim[] {
  const quoted = context.quotes.filter(({ direct, utterance }) => direct && utterance)
  const own = outcomesOf(context.source, context.mentionsOf).filter(
    ({ question, span, mood }) =>
      (MATTERS_OF_FACT.has(question) && mood.modality === 'asserted') ||
      !quoted.some((quote) => contains(quote.span, span)),
  )
  const told = own.flatMap((outcome) =>
    makeClaim(context, {
      dimension: 'other',
      slot: {
        ...plainSlot('outcome', outcome.question, outcome.nominal ? 'noun' : null),
        part: outcome.agent === null ? [] : [context.entityId(outcome.agent.entity)],
      },
      value: {
        type: 'phrase',
        head: outcome.answer,
        lemmas: [outcome.answer],
        entity: idOf(context, outcome),
        holder: outcome.participant.name,
      },
      span: outcome.span,
      sentence: outcome.sentence,
      leftOut: outcome.span,
    }).map((claim) => ({ ...claim, id: `${claim.id}:${outcome.question}`, ...outcome.mood })),
  )
  return [...told, ...offenceClaims(context)]
}

/** Whether somebody lives or is held: who is quoted with it tells it as a fact. How a post was left is a way to see it. */
const MATTERS_OF_FACT: ReadonlySet<string> = new Set(['fate', 'custody'])

/** A claim for each list of what a person is charged with or was punished for; its value has an item for each. */
function offenceClaims(context: ClaimContext): Claim[] {
  return offencesOf(context.source, context.mentionsOf).flatMap(({ person, stage, items, span, sentence }) =>
    makeClaim(context, {
      dimension: 'other',
      slot: plainSlot('outcome', 'offences', null),
      value: {
        type: 'phrase',
        head: stage,
        lemmas: items,
        entity: context.entityId(person.entity),
        holder: person.canonical,
      },
      span,
      sentence,
      leftOut: span,
    }).map((claim) => ({ ...claim, id: `${claim.id}:offences` })),
  )
}

function idOf(context: ClaimContext, { participant: { id, entity } }: Outcome): string {
  return entity === null ? id : context.entityId(id)
}
