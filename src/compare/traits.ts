import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { sharedRarity } from '../util/rarity.ts'
import { wordedClash } from './clash.ts'
import { ownReading } from './reading.ts'
import { tellingWords } from './telling-words.ts'
import { coloursIn } from './traits/colours.ts'
import { routesIn } from './traits/routes.ts'
import type { Trait } from './traits/trait.ts'

interface Told extends Trait {
  readonly source: AnnotatedArticle
}

/** One finding for each thing that one source tells with one such trait, and another with another. */
export function traitFindings(witnesses: readonly Witness[]): Finding[] {
  const byKey = new Map<string, Told[]>()
  for (const { source } of witnesses)
    for (const trait of [...coloursIn(source), ...routesIn(source)]) {
      const known = byKey.get(trait.key) ?? []
      byKey.set(trait.key, [...known, { ...trait, source }])
    }
  return [...byKey.values()].flatMap((all) => {
    const sources = [...new Set(all.map(({ source }) => source))]
    // A source that tells of both has two such things.
    const single = sources.flatMap((source) => {
      const [first, ...more] = all.filter((one) => one.source === source)
      return first && more.every(({ answer }) => answer === first.answer) ? [first] : []
    })
    const shown = single.filter((one) => single.some((other) => contradict(one, other)))
    return shown.length > 1 ? [findingOf(shown)] : []
  })
}

/** Weight of the words that the sentences share. */
const SAME_MATTER = 1

function contradict(a: Told, b: Told): boolean {
  return a.answer !== b.answer && sharedRarity(wordsOf(a), wordsOf(b)) >= SAME_MATTER
}

function wordsOf({ source, sentence }: Told): ReadonlySet<string> {
  return tellingWords(source.tokens.slice(sentence.firstToken, sentence.endToken))
}

const CONFIDENCE = 0.7

function findingOf(shown: readonly Told[]): Finding {
  const readings = shown.map(({ source, sentence, span, answer }) =>
    ownReading(source.article, sentence, answer, span),
  )
  const { key = '', question = '', level = 'trait/other-colour' } = shown[0] ?? {}
  return wordedClash(
    {
      dimension: 'other',
      confidence: CONFIDENCE,
      question,
      questionKey: key,
      readings,
      evidence: [{ signal: 'same-thing', weight: 1, detail: key }],
    },
    level,
  )
}
