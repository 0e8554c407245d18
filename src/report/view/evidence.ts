import type { Evidence } from '../../model/cluster.ts'

/** A step of the waterfall; `x` and `width` are percent of its row, empty where it is the only one. */
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

/** More bars than this say less; the rest is summed up. The JSON report has them all. */
const SHOWN = 6
/** Nobody asks closely why sources agree. */
const SHOWN_OF_QUIET = 2
/** A weight that is 0.00 when written explains nothing. */
const LEAST = 0.005

/**
 * Each weight as a bar that begins where the one before ended: the heaviest signals in the pipeline's order.
 *
 * @param isQuiet the finding contradicts nothing: fewer bars will do.
 */
export function waterfall(evidence: readonly Evidence[], isQuiet = false): EvidenceView[] {
  const telling = evidence.filter(({ weight }) => Math.abs(weight) >= LEAST)
  const steps = foremost(telling, isQuiet ? SHOWN_OF_QUIET : SHOWN)
  const ends: number[] = []
  let sum = 0
  for (const { weight } of steps) {
    sum += weight
    ends.push(sum)
  }
  const low = Math.min(0, ...ends)
  const range = Math.max(0, ...ends) - low || 1
  return steps.map(({ signal, weight, detail }, index) => {
    const from = ends[index - 1] ?? 0
    const to = ends[index] ?? from
    return {
      signal: signal.replace(/-/gu, ' '),
      detail: plain(detail),
      weight: `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`,
      against: weight < 0,
      x: steps.length === 1 ? '' : percent((Math.min(from, to) - low) / range),
      width: steps.length === 1 ? '' : percent(Math.abs(to - from) / range),
    }
  })
}

/** Marks by which signals tell names ("@place/paris", "person/ann lee") and numbers ("=29 ") from words. */
const MARKS = /@?\b(?:person|place|organisation)\/|(?<=^|, )[#@=](?=[\p{L}\d])/gu

/** What a signal rests on, without the marks of its keys. */
function plain(detail: string): string {
  return detail.replace(MARKS, '').replace(/ (?=,|$)/gu, '')
}

function foremost(evidence: readonly Evidence[], most: number): readonly Evidence[] {
  if (evidence.length <= most + 1) return evidence
  const heaviest = new Set(
    [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, most),
  )
  const rest = evidence.filter((each) => !heaviest.has(each))
  const weight = rest.reduce((sum, each) => sum + each.weight, 0)
  return [...heaviest]
    .sort((a, b) => evidence.indexOf(a) - evidence.indexOf(b))
    .concat({
      signal: `${rest.length} lighter signals`,
      weight,
      detail: '',
    })
}

/** A share of 1 as percent with one decimal. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
