import type { AnnotatedArticle, Sentence } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { sharedRarity } from '../util/rarity.ts'
import { wordedClash } from './clash.ts'
import { isOfMainEvent } from './nearby.ts'
import { oneOfEach } from './one-of-each.ts'
import { quotedIn } from './quoted.ts'
import { ownReading } from './reading.ts'
import { tellingWords } from './telling-words.ts'

/** "… in the southwest of X", "in northern X": the part of a country or town that something is put in. */
interface Region {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  /** Canonical name of the whole. */
  readonly whole: string
  /** Of n, s, e, w and c, in that order: "southwestern" is "sw", "north-central" "nc". */
  readonly part: string
  /** From "in" to the end of the name. */
  readonly span: Span
  readonly words: ReadonlySet<string>
  readonly ofMainEvent: boolean
}

/** Weight of words that two sentences must share to speak of one thing; as much as a main event of both counts. */
const SAME_MATTER = 2

/** A finding where one source puts the event in one part of a country or town, another in a second part, and neither knows of the other's. */
export function regionFindings(witnesses: readonly Witness[]): Finding[] {
  const all = witnesses.flatMap(regionsIn)
  const wholes = new Set(all.map(({ whole }) => whole))
  return [...wholes].flatMap((whole) => {
    const own = all.filter((one) => one.whole === whole)
    const knows = ({ source }: Region, { part }: Region): boolean =>
      own.some((one) => one.source === source && one.part === part)
    for (const [i, a] of own.entries())
      for (const b of own.slice(i + 1)) {
        if (a.source === b.source || !areApart(a.part, b.part) || knows(a, b) || knows(b, a)) continue
        const weight = a.ofMainEvent && b.ofMainEvent ? SAME_MATTER : sharedRarity(a.words, b.words)
        if (weight < SAME_MATTER) continue
        const others = own.filter(({ part }) => part === a.part || part === b.part)
        const shown = oneOfEach([a, b, ...others])
        return [findingOf(shown, weight)]
      }
    return []
  })
}

/** The southwest lies in the south; what is central lies between. */
function areApart(a: string, b: string): boolean {
  const [x, y] = [new Set(a), new Set(b)]
  const within = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
    [...outer].every((point) => inner.has(point)) && (!inner.has('c') || outer.has('c'))
  return !within(x, y) && !within(y, x)
}

/** Right before a name: "in the south-central", "in northwestern", "in the east of". */
const PART =
  /\bin (?:the )?((?:north|south)?[- ]?(?:north|south|east|west|central)(?:ern)?|centre|center)(?: of)? $/u
/** UTF-16 code units in which it stands. */
const LONGEST = 36

function regionsIn({ source, mentions }: Witness): Region[] {
  const quoted = quotedIn(mentions)
  return mentions.flatMap((mention): Region[] => {
    if (mention.kind !== 'place' || mention.attributive) return []
    const { start, end } = mention.span
    const before = source.article.text.slice(Math.max(0, start - LONGEST), start)
    const match = PART.exec(before)
    const sentence = source.sentences[mention.sentence]
    if (!match || !sentence) return []
    const span = { start: start - before.length + match.index, end }
    if (quoted.some((quote) => overlaps(quote, span))) return []
    const own = source.tokens.slice(sentence.firstToken, sentence.endToken)
    return [
      {
        source,
        sentence,
        whole: mention.canonical,
        part: partOf(match[1] ?? ''),
        span,
        words: tellingWords(own.filter((token) => !overlaps(token, span))),
        ofMainEvent: isOfMainEvent(own.filter((token) => token.end <= span.start)),
      },
    ]
  })
}

function partOf(words: string): string {
  const points = ['north', 'south', 'east', 'west'].filter((point) => words.includes(point))
  return [...points.map((point) => point.charAt(0)), ...(/cent/u.test(words) ? ['c'] : [])].join('')
}

const CONFIDENCE = 0.65

function findingOf(shown: readonly Region[], weight: number): Finding {
  const whole = shown[0]?.whole ?? ''
  const question = `In what part of ${whole} was it?`
  const readings = shown.map(({ source, sentence, span, part }) =>
    ownReading(source.article, sentence, part, span),
  )
  return wordedClash(
    {
      dimension: 'place',
      confidence: CONFIDENCE,
      question,
      questionKey: `part ${whole.toLowerCase()}`,
      readings,
      evidence: [
        {
          signal: 'same-event',
          weight: Math.round(100 * weight) / 100,
          detail: 'neither names the other part',
        },
      ],
    },
    'place/other-part',
  )
}
