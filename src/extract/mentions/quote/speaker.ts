import type { AnnotatedArticle } from '../../../model/annotation.ts'
import type { Speaker } from '../../../model/mention.ts'
import type { Span } from '../../../model/span.ts'
import { HUMAN_NOUNS } from '../../data/reporting.ts'
import { asToken, type Item } from './frames.ts'
import { firstEndingAfter } from './locate.ts'
import type { Named, Names } from './names.ts'
import { isName, nounPhraseBefore, type Run } from './noun-phrase.ts'

/** Resolves the words that name speakers; call in text order, as pronouns look back at earlier speakers. */
export interface SpeakerResolver {
  resolve(items: readonly Item[], run: Run): Speaker | null
}

/** Sentences that a pronoun looks back over. */
const REACH = 6

/**
 * @param names the article's names.
 * @param isQuotedAt whether an offset lies inside a quotation: names there are no antecedents.
 */
export function speakerResolver(
  { article, tokens, sentences }: AnnotatedArticle,
  names: Names,
  isQuotedAt: (offset: number) => boolean,
): SpeakerResolver {
  /** Last speaker by sentence. */
  const history = new Map<number, Speaker>()
  const people = new Set(names.mentions.filter((name) => name.person).map((name) => name.canonical))

  const resolve = (items: readonly Item[], run: Run): Speaker | null => {
    const first = asToken(items[run.from])
    const last = asToken(items[run.to - 1])
    if (!first || !last) return null
    if (run.to - run.from === 1 && first.pos === 'PRON') {
      const speaker = pronoun(items, run, first.lower, first)
      if (speaker) history.set(first.sentence, speaker)
      return speaker
    }
    const speaker = phrase({ start: first.start, end: last.end }, items, run)
    history.set(first.sentence, speaker)
    if (HUMAN_NOUNS.has(last.lower)) people.add(speaker.canonical)
    return speaker
  }

  const phrase = (span: Span, items: readonly Item[], run: Run): Speaker => {
    const named = namesIn(names.mentions, span)
    // "Kim's spokesman" is not Kim.
    const person = named.findLast((name) => name.person && (isFree(name) || name.end === span.end))
    if (person)
      return {
        exact: article.text.slice(person.start, person.end),
        span: { start: person.start, end: person.end },
        canonical: person.canonical,
      }
    const exact = article.text.slice(span.start, span.end)
    const words = items.slice(run.from, run.to).flatMap((item) => asToken(item) ?? [])
    const [first] = words
    const bare = first?.pos === 'DET' ? words.slice(1) : words
    const text = bare[0] ? article.text.slice(bare[0].start, span.end) : exact
    if (bare.every((word) => isName(word))) {
      // "the Observatory" is short for a longer name; "Moderna" is not short for "Moderna CEO".
      const full = introduced(text) ?? names.fullest(text)
      return { exact, span, canonical: first?.lower === 'the' || full.endsWith(` ${text}`) ? full : text }
    }
    const head = bare.at(-1)
    const definite = first && /^(?:the|his|her|their|its)$/u.test(first.lower)
    const holder =
      definite && head && bare.length <= 2 && !head.lower.endsWith('s')
        ? names.holderOf(head.lemma, span.start)
        : null
    return { exact, span, canonical: holder ?? (definite ? introduced(text) : null) ?? text }
  }

  const pronoun = (
    items: readonly Item[],
    run: Run,
    word: string,
    span: Span & { sentence: number },
  ): Speaker | null => {
    const exact = article.text.slice(span.start, span.end)
    const own = { exact, span: { start: span.start, end: span.end } }
    if (/^(?:who|which|that)$/u.test(word)) {
      const before = asToken(items[run.from - 1])
      const antecedent = nounPhraseBefore(items, before?.text === ',' ? run.from - 1 : run.from)
      const head = antecedent && asToken(items[antecedent.to - 1])
      return antecedent && head?.pos !== 'PRON' ? resolve(items, antecedent) : null
    }
    if (!/^(?:he|she|it|they)$/u.test(word)) return null
    const gender = word === 'she' ? 'female' : 'male'
    const singular = word === 'he' || word === 'she'
    const fits = (canonical: string, person: boolean): boolean =>
      singular ? person && (names.genderOf(canonical) ?? gender) === gender : !person
    for (let sentence = span.sentence; sentence >= Math.max(0, span.sentence - REACH); sentence--) {
      if (sentences[sentence]?.part === 'title') break
      const speaker = history.get(sentence)
      if (speaker && fits(speaker.canonical, people.has(speaker.canonical)))
        return { ...own, canonical: speaker.canonical }
      const place = sentences[sentence]
      const named = place
        ? namesIn(names.mentions, { start: place.start, end: Math.min(place.end, span.start) })
        : []
      const subject = named.find(
        (name) => fits(name.canonical, name.person) && !isQuotedAt(name.start) && isFree(name),
      )
      if (subject && singular) return { ...own, canonical: subject.canonical }
    }
    return null
  }

  /** Who is called so somewhere ("Iranian President Hassan Rouhani"), where it is one person. */
  const introduced = (phrase: string): string | null => {
    if (!phrase.includes(' ')) return null
    const holders = new Set(
      names.mentions.flatMap(({ person, start, canonical }) =>
        person && article.text.endsWith(phrase, start - 1) ? [canonical] : [],
      ),
    )
    const [holder] = holders
    return holders.size === 1 && holder !== undefined ? holder : null
  }

  /** No antecedent: a name with "of" or a possessive before a noun ("Kim's office"). */
  const isFree = (name: Named): boolean => {
    const next = tokens[firstEndingAfter(tokens, name.end)]
    return !(next && /^['’]s?$/u.test(next.text))
  }

  return { resolve }
}

function namesIn(mentions: readonly Named[], span: Span): Named[] {
  const found: Named[] = []
  for (let at = firstEndingAfter(mentions, span.start); at < mentions.length; at++) {
    const name = mentions[at]
    if (!name || name.start >= span.end) break
    found.push(name)
  }
  return found
}
