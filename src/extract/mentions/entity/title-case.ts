import type { AnnotatedArticle, Sentence } from '../../../model/annotation.ts'
import { abbreviates } from '../../../util/acronym.ts'
import { nameParts } from '../../../util/personal-name.ts'
import { foldName } from '../../../util/transliterate.ts'
import type { RawMention } from './raw.ts'

const MOST = 0.8
const MOST_LOWER = 2
const LEAST_WORDS = 4
const LONG = 4

/** Whether most longer words of a sentence are capitalised, so that capitals tell nothing. */
function isTitleCased(source: AnnotatedArticle, sentence: Sentence): boolean {
  let capitals = 0
  let words = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = source.tokens[i]
    if (!token) continue
    // A verb in lower case: running text, however many names it holds.
    if ((token.pos === 'VERB' || token.pos === 'AUX') && /^\p{Ll}/u.test(token.text)) return false
    if (token.text.length < LONG || !/^\p{L}/u.test(token.text)) continue
    words++
    if (/^\p{Lu}/u.test(token.text)) capitals++
  }
  return words >= LEAST_WORDS && words - capitals <= MOST_LOWER && capitals / words >= MOST
}

/**
 * Drops from headlines and title-cased lines what is no name elsewhere in the article: there a common word has a
 * capital too. What is left of a run is cut to the longest name that running text has.
 */
export function keepEstablished(source: AnnotatedArticle, mentions: readonly RawMention[]): RawMention[] {
  const cased = new Set<number>()
  for (const sentence of source.sentences) if (isTitleCased(source, sentence)) cased.add(sentence.index)
  const isDoubtful = (mention: RawMention): boolean =>
    mention.known === null && (cased.has(mention.sentence) || mention.part === 'title')
  const established = new Map<string, RawMention>()
  for (const mention of mentions) {
    if (isDoubtful(mention) || mention.doubtful || mention.short) continue
    put(established, foldName(mention.name), mention)
    if (mention.kind !== 'person') continue
    for (const part of nameParts(mention.name)) put(established, foldName(part), mention)
  }
  const kept: RawMention[] = []
  for (const mention of mentions) {
    if (!isDoubtful(mention)) kept.push(mention)
    else {
      const cut = cutToEstablished(source, mention, established)
      if (cut) kept.push(cut)
    }
  }
  return kept
}

function put(map: Map<string, RawMention>, key: string, mention: RawMention): void {
  if (key !== '' && !map.has(key)) map.set(key, mention)
}

/** A headline has the initials of the body that the text under it names in full: "HRW says". */
function abbreviated(name: string, established: ReadonlyMap<string, RawMention>): RawMention | undefined {
  if (!/^\p{Lu}{3,6}$/u.test(name)) return undefined
  for (const mention of established.values())
    if (mention.kind === 'organisation' && abbreviates(name, mention.name)) return mention
  return undefined
}

function cutToEstablished(
  source: AnnotatedArticle,
  mention: RawMention,
  established: ReadonlyMap<string, RawMention>,
): RawMention | null {
  const whole = established.get(foldName(mention.name)) ?? abbreviated(mention.name, established)
  if (whole || mention.short) return { ...mention, kind: mention.kind ?? whole?.kind ?? null }
  const tokens = source.tokens.slice(mention.first, mention.last)
  for (let size = tokens.length - 1; size > 0; size--)
    for (let from = 0; from + size <= tokens.length; from++) {
      const first = tokens[from]
      const last = tokens[from + size - 1]
      if (!first || !last || !/^\p{Lu}/u.test(first.text)) continue
      const name = source.article.text.slice(first.start, last.end)
      const same = established.get(foldName(name))
      if (!same) continue
      return {
        ...mention,
        name,
        start: first.start,
        end: last.end,
        first: first.index,
        last: last.index + 1,
        kind: same.kind,
        known: same.known,
        titled: false,
        title: null,
      }
    }
  return null
}
