import type { Reading } from '../model/finding.ts'
import { numberValue } from './value.ts'

/** The sources that give one answer to a finding's question. */
export interface Variant {
  /** `A`, `B`, … as in an edition's apparatus; empty where there is only one answer. */
  readonly letter: string
  readonly value: string
  readonly readings: readonly Reading[]
}

const ISO_START = /^\d{4}(?:-|$)/u

/** Readings grouped by value: numbers and dates ascending, other answers as they first appear. */
export function variantsOf(readings: readonly Reading[]): readonly Variant[] {
  const byValue = new Map<string, Reading[]>()
  for (const reading of readings) {
    const group = byValue.get(reading.value)
    if (group) group.push(reading)
    else byValue.set(reading.value, [reading])
  }
  const values = [...byValue]
  const order = naturalOrder([...byValue.keys()])
  if (order) values.sort(([a], [b]) => order(a, b))
  return values.map(([value, group], index) => ({
    letter: values.length > 1 ? letterOf(index) : '',
    value,
    readings: group,
  }))
}

function naturalOrder(values: readonly string[]): ((a: string, b: string) => number) | null {
  const numbers = new Map(values.map((value) => [value, numberValue(value)?.low]))
  if (!values.some((value) => numbers.get(value) === undefined)) {
    return (a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0)
  }
  return values.every((value) => ISO_START.test(value)) ? (a, b) => (a < b ? -1 : a > b ? 1 : 0) : null
}

/** `A` … `Z`, then `A2`, `B2` …. */
function letterOf(index: number): string {
  const round = Math.floor(index / 26)
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? '' : String(round + 1))
}
