import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import type { Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { CAUSES, CONDEMNING, FIGHTERS, GRANTING } from './data/labels.ts'
import { finish } from './finding.ts'
import { quotedIn } from './quoted.ts'
import { ownReading } from './reading.ts'

/** What a source calls a fighter or a crowd: a noun phrase, outside of quotations. */
interface Label {
  readonly source: AnnotatedArticle
  readonly condemns: boolean
  readonly sentence: number
  /** The phrase without article and number. */
  readonly span: Span
}

/** A source that uses one kind of label only, in the order of its text. */
type Consistent = readonly [Label, ...Label[]]

/**
 * One finding where some sources call terrorists whom others call rebels. That they speak of the same people is shown
 * by a count or a statement that was found to be one in both; a source that uses both kinds of words tells of two
 * groups, or is no party.
 */
export function labelFindings(clusters: readonly Cluster[], witnesses: readonly Witness[]): Finding[] {
  const labels = new Map<string, Consistent>()
  for (const witness of witnesses) {
    const [first, ...rest] = labelsOf(witness)
    if (first !== undefined && rest.every(({ condemns }) => condemns === first.condemns))
      labels.set(witness.source.article.id, [first, ...rest])
  }
  const condemning = new Set<Consistent>()
  const granting = new Set<Consistent>()
  for (const cluster of clusters)
    for (const [a, b] of rivalsIn(cluster, labels)) {
      condemning.add(a)
      granting.add(b)
    }
  if (condemning.size === 0) return []
  const sides = [...labels.values()].filter((own) => condemning.has(own) || granting.has(own))
  return [findingOf(sides)]
}

/** Sources that answer one question in sentences with labels of both kinds. */
function rivalsIn(
  { claims }: Cluster,
  labels: ReadonlyMap<string, Consistent>,
): (readonly [Consistent, Consistent])[] {
  const speaking = claims.flatMap((claim) => {
    const own = labels.get(claim.source)
    const isThere = own?.some((label) => isIn(label, claim.sentenceSpan)) === true
    return own !== undefined && isThere ? [own] : []
  })
  const [against, of] = [true, false].map((condemns) =>
    speaking.filter(([first]) => first.condemns === condemns),
  )
  return (against ?? []).flatMap((a) => (of ?? []).map((b) => [a, b] as const))
}

const isIn = ({ span }: Label, sentence: Span): boolean =>
  sentence.start <= span.start && span.end <= sentence.end

function labelsOf({ source, mentions }: Witness): Label[] {
  const quoted = quotedIn(mentions)
  return source.tokens.flatMap((token): Label[] => {
    const condemns = kindOf(source.tokens, token)
    if (condemns === null || isMarked(source, token)) return []
    const span = phraseAround(source.tokens, token)
    return quoted.some((quote) => overlaps(quote, span))
      ? []
      : [{ source, condemns, sentence: token.sentence, span }]
  })
}

/** Scare quotes keep the word at arm's length. */
function isMarked({ article: { text } }: AnnotatedArticle, { start, end }: Token): boolean {
  return /["“”‘«]/u.test(text.charAt(start - 1)) || /["“”»]/u.test(text.charAt(end))
}

/** Whether a token is the noun or adjective of a label that condemns, or grants a cause; null for other words. */
function kindOf(tokens: readonly Token[], { lemma, lower, index, pos }: Token): boolean | null {
  const word = lemma.replace(/s$/u, '')
  if (pos === 'VERB') return null
  if (CONDEMNING.has(word)) return isOfPeople(tokens, index) ? true : null
  const next = tokens[index + 1]
  if (GRANTING.has(word)) return lower.endsWith('s') ? false : null
  return CAUSES.has(lower) && next !== undefined && lower !== next.lower && FIGHTERS.has(next.lemma)
    ? false
    : null
}

/** "terrorists", "Takfiri militants"; "a terrorist attack" says nothing of rebels. */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (word?.lower.endsWith('s') === true) return true
  return (
    next?.pos === 'NOUN' && (FIGHTERS.has(next.lemma) || /^(?:militant|terrorist|gunman)$/u.test(next.lemma))
  )
}

const INSIDE = /^(?:NOUN|PROPN|ADJ)$/u

/** The noun phrase around a label, without article and number. */
function phraseAround(tokens: readonly Token[], label: Token): Span {
  const isInside = (token: Token | undefined): token is Token =>
    token !== undefined &&
    token.sentence === label.sentence &&
    (INSIDE.test(token.pos) || token.text === '-' || tokens[token.index - 1]?.text === '-')
  let first = label
  for (let at = label.index - 1; ; at--) {
    const token = tokens[at]
    if (!isInside(token)) break
    first = token
  }
  let last = label
  const next = tokens[label.index + 1]
  if (isInside(next) && (FIGHTERS.has(next.lemma) || /^(?:militant|terrorist)$/u.test(next.lemma)))
    last = next
  return { start: first.start, end: last.end }
}

const CONFIDENCE = 0.75

function findingOf(sides: readonly Consistent[]): Finding {
  const question = 'What are those who fight called?'
  const readings = sides.map((labels) => {
    const { source, span, sentence, condemns } = fullest(labels)
    const own = source.sentences[sentence] ?? span
    return ownReading(source.article, own, condemns ? 'condemned' : 'granted a cause', span)
  })
  const words = readings.map(({ exact }) => `“${exact}”`).join(', ')
  return finish({
    kind: 'discrepancy',
    dimension: 'role',
    level: 'role/label-differs',
    severity: 'medium',
    confidence: CONFIDENCE,
    question,
    questionKey: 'label',
    message: `${question} The sources have ${words}.`,
    readings,
    evidence: [{ signal: 'one-question', weight: 1, detail: 'a question that both answer' }],
  })
}

/** The label in the body that says most: with most words, of equals the longest ("Syrian" before "Syria"), then the first. */
function fullest(labels: Consistent): Label {
  const words = ({ source, span }: Label): number =>
    source.article.text.slice(span.start, span.end).split(' ').length
  const length = ({ span }: Label): number => span.end - span.start
  const body = labels.filter(({ source, sentence }) => source.sentences[sentence]?.part !== 'title')
  return body.reduce(
    (best, label) => ((words(label) - words(best) || length(label) - length(best)) > 0 ? label : best),
    body[0] ?? labels[0],
  )
}
