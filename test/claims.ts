import { annotate } from '../src/extract/annotate.ts'
import { extractClaims, extractMentions } from '../src/extract/index.ts'
import type { Claim, ClaimSlot, EventFrame } from '../src/model/claim.ts'
import type { DateMention, QuantityMention } from '../src/model/mention.ts'
import type { Interval } from '../src/model/time.ts'
import type { Witness } from '../src/model/witness.ts'
import { articleOf } from './helpers.ts'

/** A source of that id with what it mentions, published 2025-07-11 unless told otherwise. */
export function witnessOf(
  id: string,
  body: string,
  overrides: Parameters<typeof articleOf>[1] = {},
): Witness {
  const source = annotate(articleOf(body, { id, file: `${id}.md`, ...overrides }))
  return { source, mentions: extractMentions(source) }
}

/** The claims of some sources: `claimsOf({ herald: 'Twelve people died.', mail: '…' })`. */
export function claimsOf(texts: Readonly<Record<string, string>>): Claim[] {
  return extractClaims(Object.entries(texts).map(([id, text]) => witnessOf(id, text)))
}

const NOWHERE = { start: 0, end: 0 }

/** A plain number, unless told otherwise. */
export function quantityOf(value: number, overrides: Partial<QuantityMention> = {}): QuantityMention {
  return {
    kind: 'quantity',
    exact: String(value),
    span: NOWHERE,
    sentence: 0,
    form: 'cardinal',
    value,
    upper: null,
    bound: '=',
    low: value,
    high: value,
    unit: null,
    of: null,
    modifiers: [],
    numberSpan: NOWHERE,
    phraseSpan: NOWHERE,
    ...overrides,
  }
}

const DAY = 1440

/** The n-th day of January 1970, stated in full, unless told otherwise. */
export function dayOf(day: number, overrides: Partial<DateMention> = {}): DateMention {
  const interval: Interval = { from: (day - 1) * DAY, to: day * DAY, grain: 'day' }
  return {
    kind: 'date',
    exact: `January ${day}, 1970`,
    span: NOWHERE,
    sentence: 0,
    timex3: { type: 'DATE', value: `1970-01-${String(day).padStart(2, '0')}` },
    interval,
    stated: ['year', 'month', 'day'],
    anchor: { basis: 'none', detail: 'stated' },
    partial: { year: 1970, month: 1, day, weekday: null },
    zone: null,
    ...overrides,
  }
}

type ClaimParts = Partial<Omit<Claim, 'slot' | 'event'>> & {
  readonly slot?: Partial<ClaimSlot>
  readonly event?: Partial<EventFrame>
}

/** A claim that three people were killed, in the body's own voice, unless told otherwise. */
export function claimOf({ slot, event, ...overrides }: ClaimParts = {}): Claim {
  const source = overrides.source ?? 'herald'
  const span = overrides.span ?? { start: 10, end: 11 }
  return {
    source,
    id: `${source}:${span.start}`,
    dimension: 'quantity',
    value: { type: 'quantity', mention: quantityOf(3) },
    polarity: 'positive',
    modality: 'asserted',
    attribution: null,
    exact: '3',
    span,
    sentence: 1,
    sentenceSpan: { start: 0, end: 40 },
    cloze: '… people were killed.',
    part: 'body',
    ...overrides,
    slot: {
      role: 'count',
      predicate: 'kill',
      of: 'person',
      part: [],
      unit: null,
      facets: [],
      known: true,
      ...slot,
    },
    event: {
      terms: new Map(),
      entities: new Set(),
      places: new Set(),
      days: [],
      times: new Set(),
      numbers: new Set(),
      amounts: new Set(),
      period: null,
      main: 0,
      position: 0.5,
      ...event,
    },
  }
}
