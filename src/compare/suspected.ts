import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Finding, FindingKind } from '../model/finding.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { nationOf } from '../util/place.ts'
import { DEEDS, DOERS, KINDS_OF_DEED, SUSPECTING } from './data/suspected.ts'
import { finish } from './finding.ts'
import { spokenIn } from './quoted.ts'
import { ownReading } from './reading.ts'

/** A deed with whose it was or of what kind, stated or only suspected. */
interface Told {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  /** Whose or what kind: "Russia", "chemical". */
  readonly key: string
  readonly suspected: boolean
  readonly span: Span
}

/** Words between what tells whose a deed was and the deed: "Russian fighter jets", "U.S. air strike". */
const REACH = 3
/** Words between a deed and who it was by, and between a word that leaves it open and that. */
const FAR = 12

/**
 * Whose deed it was, or of what kind, where one telling states what another only suspects: a refinement across sources,
 * an inconsistency where one source's headline or lead states what it leaves open below.
 */
export function suspectedFindings(witnesses: readonly Witness[]): Finding[] {
  const told = witnesses.map(toldBy)
  const keys = new Set(told.flat().map(({ key }) => key))
  return [...keys].sort().flatMap((key) => {
    const own = told.map((all) => all.filter((one) => one.key === key)).filter((all) => all.length > 0)
    return [...acrossSources(key, own), ...own.flatMap((all) => withinSource(key, all))]
  })
}

/** Sentences from the start, title included. */
const LEAD = 4

function withinSource(key: string, all: readonly Told[]): Finding[] {
  const flat = all.find(({ suspected, sentence }) => !suspected && sentence.index < LEAD)
  const open = all.find(({ suspected, sentence }) => suspected && sentence !== flat?.sentence)
  return flat && open ? [findingOf(key, [flat, open], 'inconsistency')] : []
}

function acrossSources(key: string, own: readonly (readonly Told[])[]): Finding[] {
  // What a source says first is what it stands for.
  const shown = own.flatMap((all) => all[0] ?? [])
  return new Set(shown.map(({ suspected }) => suspected)).size < 2
    ? []
    : [findingOf(key, shown, 'refinement')]
}

function toldBy({ source, mentions }: Witness): Told[] {
  const quoted = spokenIn(mentions)
  return source.sentences.flatMap((sentence) => {
    const tokens = source.tokens.slice(sentence.firstToken, sentence.endToken)
    return tokens.flatMap((token, at): Told[] => {
      const key = keyOf(token)
      const read = key === null ? null : (deedAt(tokens, at) ?? byAt(tokens, at))
      if (key === null || !read || quoted.some((quote) => overlaps(quote, read.span))) return []
      return [{ source, sentence, key, ...read }]
    })
  })
}

function keyOf({ lower, lemma, text }: Token): string | null {
  if (KINDS_OF_DEED.has(lemma)) return lemma
  return /^\p{Lu}/u.test(text) ? (NATIONS.get(lower) ?? nationOf(lower)) : null
}

/** Names that stand for nationality words. */
const NATIONS: ReadonlyMap<string, string> = new Map([
  ['us', 'United States'],
  ['u.s.', 'United States'],
  ['uk', 'United Kingdom'],
  ['u.k.', 'United Kingdom'],
])

/** "A suspected Russian air strike", "Russian strike". */
function deedAt(tokens: readonly Token[], at: number): Pick<Told, 'suspected' | 'span'> | null {
  const end = headAfter(tokens, at, DEEDS)
  const [first, last] = [tokens[at], tokens[end]]
  if (!first || !last) return null
  const before = [tokens[at - 1], tokens[at - 2]]
  const hedge = before.find((token) => token && SUSPECTING.has(token.lower))
  if (!hedge && before.some((token) => token && NOT_STATED.test(token.lower))) return null
  return { suspected: hedge !== undefined, span: { start: (hedge ?? first).start, end: last.end } }
}

/** What makes of the deed a class, another one, or none. */
const NOT_STATED =
  /^(?:no|any|another|other|previous|earlier|past|future|more|further|possible|potential|against|all|such|if)$/u

/** "A raid by border troops", "is thought to have been the work of border troops". */
function byAt(tokens: readonly Token[], at: number): Pick<Told, 'suspected' | 'span'> | null {
  const by = [at - 1, at - 2].find((place) => tokens[place]?.lower === 'by')
  const end = headAfter(tokens, at, DOERS)
  const last = tokens[end]
  if (by === undefined || !last) return null
  const before = tokens.slice(Math.max(0, by - FAR), by)
  const hedge = before.findLast(({ lower }) => SUSPECTING.has(lower))
  const deed = before.findLast(({ lemma, pos }) => DEEDS.has(lemma) && pos !== 'VERB')
  const first = hedge ?? deed
  return first ? { suspected: hedge !== undefined, span: { start: first.start, end: last.end } } : null
}

/** Position of the head of the phrase that `at` begins, if it is one of `heads`; -1 for none. */
function headAfter(tokens: readonly Token[], at: number, heads: ReadonlySet<string>): number {
  for (let place = at + 1; place <= at + REACH; place++) {
    const token = tokens[place]
    if (!token || !/^(?:NOUN|PROPN|ADJ|PUNCT)$/u.test(token.pos)) return -1
    const next = tokens[place + 1]
    const goesOn = next !== undefined && (DEEDS.has(next.lemma) || DOERS.has(next.lemma))
    if ((heads.has(token.lemma) || heads.has(token.lower.replace(/s$/u, ''))) && !goesOn) return place
  }
  return -1
}

const CONFIDENCE = 0.7

function findingOf(key: string, shown: readonly Told[], kind: FindingKind): Finding {
  const readings = shown.map(({ source, sentence, suspected, span }) =>
    ownReading(source.article, sentence, suspected ? `suspected ${key}` : key, span),
  )
  const question = /^\p{Lu}/u.test(key) ? 'Is it known whose it was?' : 'Is it known what kind it was?'
  const tellers = kind === 'inconsistency' ? 'The article has' : 'The sources have'
  return finish({
    kind,
    dimension: 'attribution',
    level: 'attribution/suspected',
    severity: kind === 'inconsistency' ? 'medium' : 'low',
    confidence: CONFIDENCE,
    question,
    questionKey: `suspected ${key}`,
    message: `${question} ${tellers} ${readings.map(({ exact }) => `“${exact}”`).join(', ')}.`,
    readings,
    evidence: [{ signal: 'stated-or-suspected', weight: 1, detail: key }],
  })
}
