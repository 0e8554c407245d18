import type { AnnotatedArticle, Sentence } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { firstTokenEndingAfter } from '../util/tokens.ts'
import { wordedClash } from './clash.ts'
import { COMPASS } from './data/whereabouts.ts'
import { oneOfEach } from './one-of-each.ts'
import { measured } from './quantity/measure.ts'
import { ownReading } from './reading.ts'

/** "80 km north of the capital": how far something lies from a place, and on which side. */
interface Bearing {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  /** Metres. */
  readonly distance: number
  readonly side: string
  /** Lemma of the noun or name after "of". */
  readonly from: string
  /** The same as the text has it: "the capital". */
  readonly name: string
  readonly span: Span
}

/** A finding for what sources put at one distance from one place, and on other sides of it. */
export function bearingFindings(witnesses: readonly Witness[]): Finding[] {
  const all = witnesses.flatMap(bearingsIn)
  const knows = ({ source }: Bearing, { side, from }: Bearing): boolean =>
    all.some((one) => one.source === source && one.side === side && one.from === from)
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      if (a.source === b.source || a.from !== b.from || !areAlike(a.distance, b.distance)) continue
      if (!areApart(a.side, b.side) || knows(a, b) || knows(b, a)) continue
      const others = all.filter(({ from, distance }) => from === a.from && areAlike(distance, a.distance))
      const shown = oneOfEach([a, b, ...others])
      return [findingOf(shown)]
    }
  return []
}

/** Distances in miles and kilometres are rounded, each by itself. */
const ROUNDING = 0.1

const areAlike = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING * Math.max(a, b)

const POINTS = ['north', 'south', 'east', 'west']

/** The northwest is a side of the north; north and south, north and east are two. */
function areApart(a: string, b: string): boolean {
  const [x, y] = [a, b].map((side) => POINTS.filter((point) => side.includes(point)))
  return x !== undefined && y !== undefined && !x.some((point) => y.includes(point))
}

function bearingsIn({ source, mentions }: Witness): Bearing[] {
  return mentions.flatMap((mention): Bearing[] => {
    if (mention.kind !== 'quantity' || !isLength(mention)) return []
    const { tokens } = source
    const at = firstTokenEndingAfter(tokens, mention.span.end)
    const [side, of] = [tokens[at], tokens[at + 1]]
    const sentence = source.sentences[mention.sentence]
    if (!side || !sentence || !COMPASS.has(side.lower) || of?.lower !== 'of') return []
    const next = tokens[at + 2]
    const noun = next?.pos === 'DET' ? tokens[at + 3] : next
    if (!noun || noun.sentence !== side.sentence || !/^(?:NOUN|PROPN)$/u.test(noun.pos)) return []
    return [
      {
        source,
        sentence,
        distance: measured(mention).value,
        side: side.lower,
        from: noun.lemma,
        name: source.article.text.slice(next?.start, noun.end),
        span: { start: mention.span.start, end: noun.end },
      },
    ]
  })
}

const isLength = (mention: QuantityMention): boolean =>
  mention.unit !== null && measured(mention).kind === LENGTH
const LENGTH = 'length'

const CONFIDENCE = 0.75

function findingOf(shown: readonly Bearing[]): Finding {
  const question = `On which side of ${shown[0]?.name ?? ''} does it lie?`
  const readings = shown.map(({ source, sentence, span, side }) =>
    ownReading(source.article, sentence, side, span),
  )
  return wordedClash(
    {
      dimension: 'place',
      confidence: CONFIDENCE,
      question,
      questionKey: `side ${shown[0]?.from ?? ''}`,
      readings,
      evidence: [{ signal: 'same-distance', weight: 1, detail: 'one distance from one place' }],
    },
    'place/other-side',
  )
}
