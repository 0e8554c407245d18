import type { Claim } from '../model/claim.ts'
import type { Evidence } from '../model/cluster.ts'
import type { SignalName } from './signal.ts'
import { signalsOf } from './signals.ts'
import type { Closeness } from './similarity.ts'
import tables from './weights.json' with { type: 'json' }

/** Weights in logits for each signal, fitted on annotated stories by scripts/fit-alignment.ts. */
export type WeightTable = Readonly<Record<SignalName | 'bias', number>>

/** Kinds of question, each with weights of its own: when, how long, and everything else by how much. */
export type Family = 'quantity' | 'when' | 'how-long'

const WEIGHTS: Readonly<Record<Family, WeightTable>> = tables

export function tableOf({ slot }: Claim): Family {
  return slot.role === 'when' || slot.role === 'how-long' ? slot.role : 'quantity'
}

/** How likely two claims answer one question, and why. */
export interface Score {
  readonly probability: number
  readonly evidence: readonly Evidence[]
}

/** `scorePair` without its evidence, for the many pairs that are never shown. */
export function probabilityOf(a: Claim, b: Claim, closeness: Closeness): number {
  const table = WEIGHTS[tableOf(a)]
  let logit = table.bias
  for (const { name, value } of signalsOf(a, b, closeness)) logit += round(table[name] * value)
  return sigmoid(logit)
}

/** Logistic regression over the signals of a pair. */
export function scorePair(a: Claim, b: Claim, closeness: Closeness): Score {
  const table = WEIGHTS[tableOf(a)]
  const evidence = signalsOf(a, b, closeness)
    .map(({ name, value, detail }) => ({
      signal: name,
      weight: round(table[name] * value),
      detail: typeof detail === 'string' ? detail : detail(),
    }))
    .filter(({ weight }) => weight !== 0)
  const logit = evidence.reduce((sum, { weight }) => sum + weight, table.bias)
  return { probability: sigmoid(logit), evidence }
}

/** Probability of a logit. */
export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

/** Two decimals: enough for a person, and stable to print. */
function round(weight: number): number {
  return Math.round(weight * 100) / 100
}
