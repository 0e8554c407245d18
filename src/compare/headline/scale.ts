import type { AnnotatedArticle, Sentence } from '../../model/annotation.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { Witness } from '../../model/witness.ts'
import { inTextOrder, type Problem, placeAt } from '../problem.ts'
import { LEAD } from './lead.ts'

/** What befalls those who are counted, by the lemma that tells it. */
const FATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kill: 'dead',
    die: 'dead',
    dead: 'dead',
    perish: 'dead',
    wound: 'hurt',
    injure: 'hurt',
    wounded: 'hurt',
    injured: 'hurt',
    hurt: 'hurt',
    arrest: 'held',
    detain: 'held',
    displace: 'displaced',
    evacuate: 'evacuated',
    rescue: 'rescued',
    miss: 'missing',
  }),
)
/** Words between a count and what befell those it counts. */
const REACH = 4

/**
 * A headline that puts a casualty count an order of magnitude below or above its lead ("kill dozens", "killed hundreds
 * of"), or above every number of its body ("scores killed", "at least 15 were killed").
 */
export function otherScale({ source, mentions }: Witness, title: Sentence): Problem[] {
  const counts = mentions.filter((mention): mention is QuantityMention => mention.kind === 'quantity')
  const vague = counts.filter(({ form }) => form === 'vague')
  const [head, ...others] = vague.filter(({ sentence }) => sentence === title.index)
  if (head === undefined || others.length > 0) return []
  const fates = fatesOf(source, head)
  // A crawled lead may have the headline once more before it.
  const lead = new Set(
    source.sentences
      .filter(({ part }) => part === 'body')
      .slice(0, LEAD)
      .map(({ index }) => index),
  )
  const isOfFate = (mention: QuantityMention): boolean => {
    const own = fatesOf(source, mention)
    return fates.size > 0 && [...fates].every((fate) => own.has(fate))
  }
  const isReached = counts.some(
    (mention) => mention.sentence !== title.index && mention.value >= head.low && isOfFate(mention),
  )
  const rival = counts.find(
    (mention) =>
      lead.has(mention.sentence) &&
      (mention.form === 'vague' ? !meet(mention, head) : isFewer(mention, head) && !isReached) &&
      isOfFate(mention),
  )
  if (rival === undefined) return []
  return [
    {
      dimension: 'quantity',
      level: 'headline/other-scale',
      severity: 'high',
      confidence: CONFIDENCE,
      question: 'How many were there?',
      message: `The headline has “${head.exact}”, the body “${rival.exact}”.`,
      places: inTextOrder(
        [head, rival].map((one) => placeAt(source, one.sentence, one.span, one.exact.toLowerCase())),
      ),
      evidence: [{ signal: 'headline-number', weight: 1, detail: `${head.exact} / ${rival.exact}` }],
    },
  ]
}

const CONFIDENCE = 0.7

const meet = (a: QuantityMention, b: QuantityMention): boolean => a.low <= b.high && b.low <= a.high

/** A number, or the least that it is known to be, below what the vague word can mean. */
const isFewer = ({ form, bound, value }: QuantityMention, { low }: QuantityMention): boolean =>
  form === 'cardinal' && (bound === '=' || bound === '>=') && value < low

/** What the words right before a count, else right after it, say befell those it counts: "killed and wounded hundreds". */
function fatesOf(
  { tokens }: AnnotatedArticle,
  { numberSpan, sentence }: QuantityMention,
): ReadonlySet<string> {
  const first = tokens.findIndex(({ start }) => start >= numberSpan.start)
  const after = tokens.findIndex(({ start }) => start >= numberSpan.end)
  const fateAt = (at: number): string | undefined => {
    const token = tokens[at]
    return token?.sentence === sentence ? (FATES.get(token.lemma) ?? FATES.get(token.lower)) : undefined
  }
  const found = new Set<string>()
  for (let at = first - 1; at >= 0; at--) {
    const fate = fateAt(at)
    if (fate !== undefined) found.add(fate)
    else if (tokens[at]?.pos !== 'CCONJ') break
  }
  for (let at = after; found.size === 0 && at < after + REACH; at++) {
    const fate = fateAt(at)
    if (fate !== undefined) found.add(fate)
  }
  return found
}
