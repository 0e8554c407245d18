import type { Sentence, Token } from '../../../model/annotation.ts'
import {
  IDLE_AFTER_MOST,
  ORDINALS,
  RANKED_BY_LEADING,
  RANKED_BY_RECORD,
  RANKED_BY_TOP,
  SUPERLATIVE_FORMS,
} from '../../data/superlatives.ts'
import { readNounPhrase, type Window } from './phrase.ts'
import { definiteStart, HYPHEN, lower, POSSESSIVE_MARK, type Rule, type Trigger, trigger } from './rule.ts'

/** "an all-time high", "a four-year low". */
function allTime({ tokens }: Window, at: number): Trigger | null {
  if (
    !/^(?:time|day|week|month|year|decade)$/u.test(lower(tokens, at)) ||
    !HYPHEN.test(lower(tokens, at - 1))
  )
    return null
  if (!/^(?:high|low|best|worst)s?$/u.test(lower(tokens, at + 1))) return null
  const start = /^(?:a|an|the|its)$/u.test(lower(tokens, at - 3)) ? at - 3 : at - 2
  return trigger(lower(tokens, at) === 'time' ? 'record' : 'extreme', start, at + 2, {
    bare: true,
    standsAlone: true,
  })
}

function record({ tokens }: Window, at: number, sentence: Sentence): Trigger | null {
  if (lower(tokens, at) !== 'record') return null
  const before = lower(tokens, at - 1)
  if (POSSESSIVE_MARK.test(before) || /^(?:criminal|track|off|on|voting|for|to|world)$/u.test(before))
    return null
  let next = at + 1
  if (HYPHEN.test(lower(tokens, next))) next++
  const ranked = RANKED_BY_RECORD.has(lower(tokens, next)) || /^[$€£\d]/u.test(lower(tokens, next))
  if (!ranked) return null
  const start = /^(?:a|the|its|their)$/u.test(before) && at > sentence.firstToken ? at - 1 : at
  return trigger('record', start, at + 1)
}

function extreme({ tokens }: Window, at: number, sentence: Sentence): Trigger | null {
  const word = lower(tokens, at)
  if (!SUPERLATIVE_FORMS.has(word) && !(word === 'best' && lower(tokens, at + 1) === '-')) return null
  let from = at
  if (HYPHEN.test(lower(tokens, at - 1)) && ORDINALS.has(lower(tokens, at - 2))) from = at - 2
  else if (ORDINALS.has(lower(tokens, at - 1)) && at - 1 > sentence.firstToken) from = at - 1
  const definite = definiteStart(tokens, from, sentence)
  if (definite !== null)
    return trigger('extreme', definite, pastSecond(tokens, at + 1), { standsAlone: false })
  // Without an article only a limited one is a claim: "highest level in four years", "hottest day on record".
  return trigger('extreme', from, at + 1, { needsScope: true, needsHead: true })
}

/** "the sharpest, and most public, protest": past a second rank beside the first, where there is one. */
function pastSecond(tokens: readonly Token[], from: number): number {
  let at = from
  if (lower(tokens, at) === ',') at++
  if (lower(tokens, at) !== 'and') return from
  at++
  if (/^(?:most|least)$/u.test(lower(tokens, at)) && tokens[at + 1]?.pos === 'ADJ') at += 2
  else if (SUPERLATIVE_FORMS.has(lower(tokens, at))) at++
  else return from
  return lower(tokens, at) === ',' ? at + 1 : at
}

/** "the most powerful army", "the most deaths since 2013", "its most sustained operations". */
function most({ tokens }: Window, at: number, sentence: Sentence): Trigger | null {
  if (!/^(?:most|least)$/u.test(lower(tokens, at))) return null
  if (lower(tokens, at - 1) === 'at' || IDLE_AFTER_MOST.has(lower(tokens, at + 1))) return null
  const definite = definiteStart(tokens, at, sentence)
  if (definite === null) return null
  let end = at + 1
  while (tokens[end]?.pos === 'ADV') end++
  const ranked = tokens[end]
  if (HYPHEN.test(ranked?.lower ?? '')) return trigger('extreme', definite, end + 2)
  if (ranked?.pos === 'ADJ' || ranked?.pos === 'VERB')
    return trigger('extreme', definite, end + 1, { standsAlone: true })
  if (ranked?.pos === 'NOUN') return trigger('extreme', definite, end, { needsScope: true })
  return null
}

function top(window: Window, at: number, sentence: Sentence): Trigger | null {
  const { tokens } = window
  if (lower(tokens, at) !== 'top') return null
  const definite = definiteStart(tokens, at, sentence)
  if (definite === null) return null
  const { head } = readNounPhrase(window, at + 1)
  return head !== null && RANKED_BY_TOP.has(head.lower) ? trigger('extreme', definite, at + 1) : null
}

/** "Norway's leading maker of ferries": of those who are ranked by how much they make, sell or carry. */
function leading(window: Window, at: number, sentence: Sentence): Trigger | null {
  const { tokens } = window
  if (lower(tokens, at) !== 'leading') return null
  const definite = definiteStart(tokens, at, sentence)
  if (definite === null) return null
  const { head } = readNounPhrase(window, at + 1)
  return head !== null && RANKED_BY_LEADING.has(head.lower) ? trigger('extreme', definite, at + 1) : null
}

/** Tokens between an article and "No. 1": "long-running". */
const MOST_MODIFIERS = 4
const isModifier = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:ADJ|VERB|ADV)$/u.test(token.pos) || HYPHEN.test(token.text))

/** "the nation's long-running No. 1 cable channel". */
function numberOne({ tokens }: Window, at: number, sentence: Sentence): Trigger | null {
  if (!/^(?:no|number)$/u.test(lower(tokens, at).replace('.', ''))) return null
  const digit = lower(tokens, at + 1) === '.' ? at + 2 : at + 1
  if (!/^(?:1|one)$/u.test(lower(tokens, digit))) return null
  let from = at
  while (at - from < MOST_MODIFIERS && isModifier(tokens[from - 1])) from--
  const definite = definiteStart(tokens, from, sentence)
  return definite === null ? null : trigger('extreme', definite, digit + 1, { needsHead: true })
}

function neverBefore({ tokens }: Window, at: number): Trigger | null {
  if (lower(tokens, at) !== 'never') return null
  if (HYPHEN.test(lower(tokens, at + 1)) && lower(tokens, at + 2) === 'before') {
    const end = HYPHEN.test(lower(tokens, at + 3)) ? at + 5 : at + 3
    return trigger('unprecedented', at, end, { needsHead: true })
  }
  return lower(tokens, at + 1) === 'before'
    ? trigger('unprecedented', at, at + 2, { bare: true, standsAlone: true })
    : null
}

function unprecedented({ tokens }: Window, at: number): Trigger | null {
  const word = lower(tokens, at)
  if (word === 'without' && lower(tokens, at + 1) === 'precedent')
    return trigger('unprecedented', at, at + 2, { bare: true, standsAlone: true })
  return word === 'unprecedented' ? trigger('unprecedented', at, at + 1, { standsAlone: true }) : null
}

/** Records, extremes, what never was before. */
export const RANK_RULES: readonly Rule[] = [
  allTime,
  record,
  extreme,
  most,
  top,
  leading,
  numberOne,
  neverBefore,
  unprecedented,
]
