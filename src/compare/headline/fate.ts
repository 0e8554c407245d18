import type { AnnotatedArticle, Sentence, Token } from '../../model/annotation.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { Witness } from '../../model/witness.ts'
import { isKindOf } from '../../util/kinds.ts'
import { inTextOrder, type Problem, placeAt } from '../problem.ts'
import { leadOf } from './lead.ts'

/** Tolls are held against the body elsewhere. */
const DEATH = 'dead'

/** What befalls people who are counted, by the words that tell it: "three held", "two men are behind bars". */
const FATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: DEATH,
    die: DEATH,
    died: DEATH,
    dies: DEATH,
    killed: DEATH,
    kills: DEATH,
    kill: DEATH,
    held: 'held',
    arrested: 'held',
    arrest: 'held',
    arrests: 'held',
    detained: 'held',
    custody: 'held',
    bars: 'held',
    rescued: 'rescued',
    rescue: 'rescued',
    rescues: 'rescued',
    saved: 'rescued',
    hurt: 'hurt',
    injured: 'hurt',
    injures: 'hurt',
    wounded: 'hurt',
    missing: 'missing',
    charged: 'charged',
  }),
)
/** Words between a count and what befell those it counts, asides between commas left out. */
const REACH = 5
/** Words that add one to those counted: "and a woman", "a third man", "another suspect". */
const MORE =
  /^(?:another|further|also|more|others?|second|third|fourth|fifth|sixth|seventh|eighth|later|earlier)$/u
const CONFIDENCE = 0.65

/**
 * "Three held" over "two men are behind bars": a headline that counts people without a noun, where the lead gives one
 * other count of those whom the same befell and the body has the headline's number of nobody.
 */
export function otherFate({ source, mentions }: Witness, title: Sentence): Problem[] {
  const counts = mentions.filter(
    (mention): mention is QuantityMention => mention.kind === 'quantity' && isPlain(mention),
  )
  const above = counts.filter(({ sentence, of }) => sentence === title.index && of === null)
  const [head, ...others] = above
  const fate = head && fateOf(source, head)
  if (!head || !fate || fate === DEATH || others.length > 0) return []
  const below = counts.filter(
    (mention) => mention.sentence !== title.index && isOfPeople(mention) && !isAge(source, mention),
  )
  if (below.some(({ value }) => value === head.value)) return []
  const like = below.filter((mention) => fateOf(source, mention) === fate)
  const lead = new Set(leadOf(source, title).map(({ index }) => index))
  const [body] = like
  if (!body || !lead.has(body.sentence) || like.some(({ value }) => value !== body.value)) return []
  if (addsMore(source, body, fate)) return []
  return [
    {
      dimension: 'quantity',
      level: 'headline/other-number',
      severity: 'high',
      confidence: CONFIDENCE,
      question: 'How many people?',
      message: `The headline has “${head.exact}”, the body “${body.exact}”.`,
      places: inTextOrder(
        [head, body].map((one) => placeAt(source, one.sentence, one.span, String(one.value))),
      ),
      evidence: [{ signal: 'headline-number', weight: 1, detail: `${head.value} / ${body.value} ${fate}` }],
    },
  ]
}

const isPlain = ({ form, bound, upper }: QuantityMention): boolean =>
  form === 'cardinal' && bound === '=' && upper === null

const isOfPeople = ({ of }: QuantityMention): boolean =>
  of === null || of === 'people' || isKindOf(of, 'person')

/** "Two men, 34 and 41, are held": numbers that follow the people they are of. */
function isAge({ tokens }: AnnotatedArticle, { of, numberSpan }: QuantityMention): boolean {
  const first = tokens.findIndex(({ start }) => start >= numberSpan.start)
  return of === null && /^(?:,|and|\()$/u.test(tokens[first - 1]?.lower ?? '')
}

/** What befell those counted: by the word right before the count, else by one soon after it. */
function fateOf({ tokens }: AnnotatedArticle, { numberSpan, sentence }: QuantityMention): string | undefined {
  const first = tokens.findIndex(({ start }) => start >= numberSpan.start)
  const before = tokens[first - 1]
  const active = before?.sentence === sentence ? FATES.get(before.lower) : undefined
  if (active) return active
  const after = tokens.findIndex(({ start }) => start >= numberSpan.end)
  const rest = tokens.slice(after, after + REACH + REACH).filter((token) => token.sentence === sentence)
  for (const { lower } of withoutAside(rest).slice(0, REACH)) {
    const fate = FATES.get(lower)
    if (fate) return fate
  }
  return undefined
}

/** "Two men, 34 and 41, are" → "two men are". */
function withoutAside(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ text }) => text === ',')
  const to = tokens.findIndex(({ text }, at) => at > from && text === ',')
  return from < 0 || to < 0 ? tokens : [...tokens.slice(0, from), ...tokens.slice(to + 1)]
}

/** Whether the count is of some of them: one more stands beside it, or is told of in a sentence on the same fate. */
function addsMore({ tokens }: AnnotatedArticle, body: QuantityMention, fate: string): boolean {
  const told = new Set(
    tokens.filter(({ lower }) => FATES.get(lower) === fate).map(({ sentence }) => sentence),
  )
  return tokens.some((token) => {
    if (token.sentence !== body.sentence) return told.has(token.sentence) && MORE.test(token.lower)
    return (
      MORE.test(token.lower) ||
      (token.lower === 'and' && /^(?:an?|one)$/u.test(tokens[token.index + 1]?.lower ?? ''))
    )
  })
}
