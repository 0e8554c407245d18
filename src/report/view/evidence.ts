import type { Evidence } from '../../model/cluster.ts'

/** A step of the waterfall; `x` and `width` are percent of its row. */
export interface EvidenceView {
  readonly signal: string
  readonly detail: string
  /** Signed, two decimals. */
  readonly weight: string
  /** The weight speaks against. */
  readonly against: boolean
  readonly x: string
  readonly width: string
}

/** Each weight as a bar that begins where the one before ended. */
export function waterfall(evidence: readonly Evidence[]): EvidenceView[] {
  const ends: number[] = []
  let sum = 0
  for (const { weight } of evidence) {
    sum += weight
    ends.push(sum)
  }
  const low = Math.min(0, ...ends)
  const range = Math.max(0, ...ends) - low || 1
  return evidence.map(({ signal, weight, detail }, index) => {
    const from = ends[index - 1] ?? 0
    const to = ends[index] ?? from
    return {
      signal: signal.replace(/-/gu, ' '),
      detail,
      weight: `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`,
      against: weight < 0,
      x: percent((Math.min(from, to) - low) / range),
      width: percent(Math.abs(to - from) / range),
    }
  })
}

/** A share of 1 as percent with one decimal. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
