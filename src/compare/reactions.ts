import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { DateMention, EntityMention } from '../model/mention.ts'
import { contains, overlaps } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { parseIsoDate } from '../util/civil.ts'
import { comparedClash } from './clash.ts'
import { MEDIUM_OF, REACTING } from './data/reactions.ts'
import { isDayOrFiner } from './date/placement.ts'
import { compareTimes } from './date.ts'
import type { Outcome } from './level.ts'
import { quotedIn } from './quoted.ts'
import { ownReading } from './reading.ts'

/** Somebody's answer to the news: "Doe responded on Facebook late Monday". */
interface Reaction {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly who: EntityMention
  readonly medium: string
  readonly day: DateMention
}

/** One finding for each person whose one reaction in one medium sources put on other days. */
export function reactionFindings(witnesses: readonly Witness[]): Finding[] {
  const all = witnesses.flatMap(reactionsIn)
  const groups = new Map<string, Reaction[]>()
  for (const one of all) {
    const key = `${surnameOf(one)} ${one.medium}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const single = group.filter((one) => group.filter(({ source }) => source === one.source).length === 1)
    for (const [i, a] of single.entries())
      for (const b of single.slice(i + 1)) {
        const outcome = compareTimes(a.day, b.day)
        if (outcome.verdict === 'differs' && cameOutTogether(a, b))
          return [findingOf([a, b, ...single.filter((one) => one !== a && one !== b)], outcome)]
      }
    return []
  })
}

const surnameOf = ({ who }: Reaction): string => who.canonical.split(' ').at(-1) ?? who.canonical

/** A later article may tell of a later reaction. */
function cameOutTogether({ source: a }: Reaction, { source: b }: Reaction): boolean {
  const [x, y] = [a, b].map(({ article: { published } }) =>
    published.value === null ? null : parseIsoDate(published.value),
  )
  return x == null || y == null || Math.abs(x - y) <= 1
}

/** Tokens between who reacts and the verb. */
const REACH = 4

function reactionsIn({ source, mentions }: Witness): Reaction[] {
  const quoted = quotedIn(mentions)
  return source.tokens.flatMap((verb): Reaction[] => {
    if (verb.pos !== 'VERB' || !REACTING.has(verb.lemma) || quoted.some((quote) => overlaps(quote, verb)))
      return []
    const sentence = source.sentences[verb.sentence]
    if (!sentence) return []
    const before = source.tokens.slice(Math.max(sentence.firstToken, verb.index - REACH), verb.index)
    const who = mentions.find(
      (mention): mention is EntityMention =>
        mention.kind === 'person' && before.some((token) => contains(mention.span, token)),
    )
    const own = mentions.filter(
      (mention): mention is DateMention => mention.kind === 'date' && mention.sentence === sentence.index,
    )
    const [day, second] = own.filter(isDayOrFiner)
    const medium = mediumOf(source.tokens.slice(verb.index, sentence.endToken))
    if (!who || !day || second || medium === null) return []
    return [{ source, sentence, who, medium, day }]
  })
}

function mediumOf(tokens: readonly Token[]): string | null {
  for (const { lower } of tokens) {
    const medium = MEDIUM_OF.get(lower)
    if (medium !== undefined) return medium
  }
  return null
}

const CONFIDENCE = 0.7

function findingOf(shown: readonly Reaction[], outcome: Outcome): Finding {
  const [first] = shown
  const question = `When did ${first?.who.canonical ?? ''} respond ${first?.medium ?? ''}?`
  return comparedClash(
    {
      dimension: 'time',
      confidence: CONFIDENCE,
      question,
      questionKey: `response ${first ? surnameOf(first).toLowerCase() : ''} ${first?.medium ?? ''}`,
      readings: shown.map(({ source, sentence, day }) =>
        ownReading(source.article, sentence, day.timex3.value, day.span),
      ),
      evidence: [{ signal: 'same-reaction', weight: 1, detail: 'one person’s answer in one medium' }],
    },
    outcome,
  )
}
