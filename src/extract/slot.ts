import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Slot } from '../model/claim.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { UNITS } from '../util/data/units.ts'
import { chunksOf, type TokenRange } from './clause.ts'
import { NARROWED } from './data/predicates.ts'
import { type CountedClass, countedClass } from './slot/counted.ts'
import { PEOPLE_CLASSES } from './slot/lexicon.ts'
import { complementOfPart } from './slot/partitive.ts'
import { governing } from './slot/predicate.ts'
import { countsLongRun, isBeyondOneEvent, isExclusive, isSubset, tellsOfDead } from './slot/scope.ts'
import { changedBefore, type Subject, subjectBefore } from './slot/subject.ts'
import type { Clause, Predicate } from './slot/view.ts'
import { tokenFrom } from './token-search.ts'

/** What a number answers, whatever its value. */
export interface QuantitySlot extends Slot {
  readonly role:
    | 'count'
    | 'share'
    | 'change'
    | 'amount'
    | 'rate'
    | 'distance'
    | 'measure'
    | 'age'
    | 'ordinal'
    | 'multiple'
    | 'score'
  /** What it is measured in, comparable units alike ("length", "USD", "%"); null for counts. */
  readonly unit: string | null
  /** Counts a long-running whole ("since 2011", "the war has killed"), not one event. */
  readonly scopeOpen: boolean
  /** Leaves out others already counted ("12 more"). */
  readonly exclusive: boolean
  /** A part of a whole named beside it ("including 12", "12 of them"). */
  readonly subset: boolean
  /** "from", "to" or "by" where the predicate is a change, else null. */
  readonly direction: 'from' | 'to' | 'by' | null
  /** The predicate is of a known class, not a mere lemma. */
  readonly known: boolean
  /** The words of the predicate. */
  readonly predicateSpan: Span | null
}

/** What `quantity` answers, read from the clause it stands in. */
export function slotOf(source: AnnotatedArticle, quantity: QuantityMention): QuantitySlot {
  const whole = source.sentences[quantity.sentence]
  if (!whole) throw new RangeError(`no sentence ${quantity.sentence} in ${source.article.id}`)
  const { tokens } = source
  const sentence = around(tokens, whole, quantity.span)
  const reach = tokensOf(tokens, sentence, quantity.phraseSpan)
  const number = tokensOf(tokens, sentence, quantity.span)
  const { clause, at } = clauseAround(tokens, sentence, reach)
  const found = governing(clause, at)
  const role = roleOf(quantity, found)
  const partOf = complementOfPart(tokens, sentence, number.to)
  const { of, part } = SAID_OF_SUBJECTS.has(role)
    ? saidOf(quantity, clause, at, found)
    : asJobs(countedClass(partOf === null ? quantity : { ...quantity, ...partOf }, found), found)
  const predicate = role === 'distance' ? distance(tokens, number, found) : found && narrowed(found, of)
  const people = predicate !== null && PEOPLE_CLASSES.has(predicate.name)
  return {
    predicate: nameOf(predicate),
    role,
    of: role === 'distance' ? null : of,
    part: role === 'distance' ? [] : part,
    unit: unitKind(quantity),
    scopeOpen:
      countsLongRun(tokens, sentence, reach.from, reach.to) ||
      (people && isBeyondOneEvent(tokens, sentence, reach.from, quantity.value)),
    exclusive:
      isExclusive(tokens, reach.from, reach.to) &&
      !(predicate?.name === 'injure' && tellsOfDead(tokens, sentence.firstToken, reach.from)),
    subset: isSubset(tokens, sentence, number.from, number.to),
    direction: directionOf(predicate),
    known: predicate?.known ?? false,
    predicateSpan: predicate === null ? null : spanOf(tokens, predicate),
  }
}

/** "laid off 500 workers" and "500 layoffs" are 500 jobs lost. */
function asJobs(counted: CountedClass, found: Predicate | null): CountedClass {
  if (found?.name !== JOB_LOSS || !isAnyWorker(counted)) return counted
  return { of: JOB, part: [] }
}

function isAnyWorker({ of, part }: CountedClass): boolean {
  return of === 'layoff' || (of === PERSON && part.every((word) => word === 'worker'))
}

const JOB_LOSS = 'job-loss'
const JOB = 'job'
const PERSON = 'person'

interface Reach {
  readonly from: number
  readonly to: number
}

/** Roles of numbers that measure something else than they count. */
const SAID_OF_SUBJECTS: ReadonlySet<QuantitySlot['role']> = new Set([
  'share',
  'change',
  'amount',
  'rate',
  'measure',
])

/** "7.8 percent of voters", "$50,000 in loans": the noun after it, else the subject it is said of. */
function saidOf(quantity: QuantityMention, clause: Clause, at: number, predicate: Predicate | null): Subject {
  if (quantity.of === null) {
    const changed = isChange(predicate) && predicate ? changedBefore(clause, predicate.end - 1) : null
    if (changed?.of) return changed
    return subjectBefore(clause, at, quantity.form === 'money' || quantity.form === 'rate')
  }
  const { of, part } = countedClass(quantity, null)
  if (quantity.form === 'money' || quantity.form === 'rate') return { of, part }
  // "Norway spends 2 percent of GDP", "Ortiz won 52 percent of the vote": whose share it is, if a name says so
  const subject = subjectBefore(clause, at, false)
  return { of, part: subject.of === null ? [...part, ...subject.part] : part }
}

function nameOf(predicate: Predicate | null): string | null {
  if (predicate === null) return null
  return predicate.part === 'agent' ? `${predicate.name}:agent` : predicate.name
}

/** "60 miles north of", "40 miles away": how far, whatever the verb. */
function distance(tokens: readonly Token[], { to }: Reach, found: Predicate | null): Predicate | null {
  const next = tokens[to]
  if (!next || !DISTANCE_WORDS.test(next.lower)) return found
  return { name: 'distance', part: 'other', link: null, first: to, end: to + 1, known: true }
}

const DISTANCE_WORDS =
  /^(?:from|away|of|off|outside|inside|apart|(?:north|south)?-?(?:north|south|east|west)(?:ern)?|\()$/u

/** "lost 500 jobs" asks of jobs what "lost 500 lives" asks of people. */
function narrowed(predicate: Predicate, of: string | null): Predicate {
  const row = NARROWED.find(([name, counted]) => name === predicate.name && counted === of)
  return row ? { ...predicate, name: row[2], known: true } : predicate
}

/** What governs a number stands this near, in tokens; longer "sentences" are lists and broken texts. */
const SENTENCE_REACH = 120

/** The sentence, or as much of it as is near the number. */
function around(tokens: readonly Token[], { firstToken, endToken }: Sentence, span: Span): TokenRange {
  if (endToken - firstToken <= SENTENCE_REACH) return { firstToken, endToken }
  const at = tokenFrom(tokens, firstToken, endToken, span.start)
  return {
    firstToken: Math.max(firstToken, at - SENTENCE_REACH),
    endToken: Math.min(endToken, at + SENTENCE_REACH),
  }
}

/** The tokens that a span touches. */
function tokensOf(tokens: readonly Token[], sentence: TokenRange, span: Span): Reach {
  let from = tokenFrom(tokens, sentence.firstToken, sentence.endToken, span.start)
  if ((tokens[from - 1]?.end ?? 0) > span.start && from > sentence.firstToken) from--
  let to = from
  while (to < sentence.endToken && (tokens[to]?.start ?? 0) < span.end) to++
  return { from, to }
}

/** The sentence in chunks, and the index of the number's own. */
function clauseAround(
  tokens: readonly Token[],
  sentence: TokenRange,
  { from, to }: Reach,
): { readonly clause: Clause; readonly at: number } {
  const chunks = chunksOf(tokens, sentence)
  const before = chunks.filter((chunk) => chunk.end <= from)
  const after = chunks.filter((chunk) => chunk.first >= to)
  // the number's phrase as the mention has it, in place of what the chunker made of it
  const phrase = { kind: 'noun', first: from, end: to, head: Math.max(from, to - 1) } as const
  return { clause: { tokens, chunks: [...before, phrase, ...after] }, at: before.length }
}

function roleOf({ form, unit }: QuantityMention, predicate: Predicate | null): QuantitySlot['role'] {
  switch (form) {
    case 'percent':
    case 'fraction':
      return isChange(predicate) && predicate?.link !== 'to' && predicate?.link !== 'from'
        ? 'change'
        : 'share'
    case 'percentage-point':
      return 'change'
    case 'money':
      return 'amount'
    case 'measure':
      return unit !== null && UNITS.get(unit)?.kind === 'length' ? 'distance' : 'measure'
    case 'cardinal':
    case 'vague':
      return 'count'
    default:
      return form
  }
}

function isChange(predicate: Predicate | null): boolean {
  return predicate?.name === 'rise' || predicate?.name === 'fall'
}

function directionOf(predicate: Predicate | null): QuantitySlot['direction'] {
  const link = predicate?.link
  return link === 'from' || link === 'to' || link === 'by' ? link : null
}

function unitKind({ unit, form }: QuantityMention): string | null {
  if (unit === null) return form === 'fraction' ? '%' : null
  if (form === 'percentage-point') return '%'
  return UNITS.get(unit)?.kind ?? unit
}

function spanOf(tokens: readonly Token[], { first, end }: Predicate): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
}
