import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { EntityMention, QuoteMention, Speaker } from '../../model/mention.ts'
import { bySpan, overlaps, type Span, sliceOf } from '../../model/span.ts'
import { OPINION } from '../data/reporting.ts'
import { subjectBefore } from './quote/content.ts'
import { type Cue, findCues, isCueVerb } from './quote/cues.ts'
import { asToken, type Frame, framesOf, type Item, isQuoted } from './quote/frames.ts'
import { firstEndingAfter, sentenceAt } from './quote/locate.ts'
import { collectNames, type Names } from './quote/names.ts'
import { canSpeak, nounPhraseAfter, nounPhraseBefore, type Run } from './quote/noun-phrase.ts'
import { pairMarks, type Quoted } from './quote/pairing.ts'
import { findPosts } from './quote/posts.ts'
import { type SpeakerResolver, speakerResolver } from './quote/speaker.ts'
import { isUtterance } from './quote/utterance.ts'

export { attributionOf } from './quote/attribution.ts'

/**
 * Finds what an article quotes, directly and indirectly, and who said it.
 *
 * Direct quotations have the words between the marks as their span; indirect ones the clause that a verb of
 * reporting ("said that …") or "according to" governs, whether or not parts of it stand between marks too.
 *
 * @param people names already recognised, in text order; where empty, capitalised words stand in for them.
 * @returns mentions in text order; spans are half-open UTF-16 offsets into `Article.text`.
 */
export function findQuotes(source: AnnotatedArticle, people: readonly EntityMention[]): QuoteMention[] {
  const quotes = pairMarks(source)
  const outermost = quotes.filter(({ depth }) => depth === 0).map(({ outer }) => outer)
  const isQuotedAt = (offset: number): boolean =>
    (outermost[firstEndingAfter(outermost, offset)]?.start ?? Number.POSITIVE_INFINITY) <= offset
  const names = collectNames(source, people)
  const resolver = speakerResolver(source, names, isQuotedAt)
  const mentions: QuoteMention[] = []
  let previous: Carried | null = null
  for (const frame of framesOf(source, quotes, isCueVerb)) {
    const reports = reportsIn(frame.items, resolver)
    mentions.push(...indirectMentions(source, frame, reports))
    let last = reports.at(-1)?.speaker ?? null
    const alone = frame.items.every((item) => isQuoted(item) || asToken(item)?.pos === 'PUNCT')
    frame.items.forEach((item, at) => {
      if (!isQuoted(item)) return
      const report = reportOf(reports, at)
      const speaker = report
        ? report.speaker
        : inherited(frame, item, at, alone ? 'alone' : 'in a sentence', previous, resolver)
      const utterance = isUtterance(
        sliceOf(source.article.text, item.inner),
        report?.cue ?? null,
        frame.items,
        at,
      )
      mentions.push(
        direct(source, item, speaker, report?.cue.verb.lemma ?? null, utterance || item.continues),
      )
      if (utterance && speaker) last = speaker
    })
    const block = blockAfter(source, frame)
    const introducing = reports.at(-1)
    if (block && introducing)
      mentions.push(
        mentionOf(source, block, {
          direct: true,
          speaker: introducing.speaker,
          cue: introducing.cue.verb.lemma,
          utterance: true,
        }),
      )
    if (frame.within === null) previous = { speaker: last ?? subjectOf(frame.items, resolver), frame }
  }
  mentions.push(...posts(source, names, outermost))
  return mentions.sort((a, b) => bySpan(a.span, b.span))
}

/** Posts as their authors published them; where a post quotes at length, only those words stand for somebody. */
function posts(source: AnnotatedArticle, names: Names, quoted: readonly Span[]): QuoteMention[] {
  const { text } = source.article
  return findPosts(source).flatMap(({ span, author }) => {
    if (quoted.some((quote) => quote.end - quote.start >= LONG_QUOTE && overlaps(quote, span))) return []
    const exact = sliceOf(text, author)
    const named = names.mentions.findLast((name) => overlaps(name, author))
    const speaker = { exact, span: author, canonical: named?.person ? named.canonical : exact }
    return [mentionOf(source, span, { direct: true, speaker, cue: 'post', utterance: true })]
  })
}

/** UTF-16 code units from which words between marks are the subject's, whatever the verb. */
const LONG_QUOTE = 40

function sliceLength({ inner }: Quoted): number {
  return inner.end - inner.start
}

/** What a frame hands to the next one. */
interface Carried {
  readonly speaker: Speaker | null
  readonly frame: Frame
}

interface Report {
  readonly cue: Cue
  readonly speaker: Speaker | null
}

function reportsIn(items: readonly Item[], resolver: SpeakerResolver): Report[] {
  const reports: Report[] = []
  for (const cue of findCues(items)) {
    const subject = cue.subject
    // "…, adding that": whoever spoke before in the sentence.
    const speaker = subject
      ? resolver.resolve(items, subject)
      : (reports.at(-1)?.speaker ??
        subjectOf(items.slice(0, cue.at), resolver) ??
        (cue.at < 3 ? subjectOf(items.slice(cue.at + 1), resolver) : null))
    reports.push({ cue, speaker })
  }
  return reports
}

/** The report that governs the quotation at `at`: the nearest whose content it is part of. */
function reportOf(reports: readonly Report[], at: number): Report | null {
  let best: Report | null = null
  for (const report of reports) {
    if (!report.cue.contents.some(({ from, to }) => from <= at && at < to)) continue
    if (!best || Math.abs(report.cue.at - at) < Math.abs(best.cue.at - at)) best = report
  }
  return best
}

/** The subject of the first verb of a frame if it can speak. */
function subjectOf(items: readonly Item[], resolver: SpeakerResolver): Speaker | null {
  const verb = items.findIndex((item) => {
    const token = asToken(item)
    return (
      token !== undefined &&
      /^(?:VERB|AUX)$/u.test(token.pos) &&
      !token.lower.endsWith('ing') &&
      token.text !== 'May'
    )
  })
  const run = verb > 0 ? subjectBefore(items, verb) : null
  return run && canSpeak(items, run) ? resolver.resolve(items, run) : null
}

/** Speaker of a quotation without a verb of reporting of its own. @param setting whether quotations are all that its frame has. */
function inherited(
  frame: Frame,
  item: Quoted,
  at: number,
  setting: 'alone' | 'in a sentence',
  previous: Carried | null,
  resolver: SpeakerResolver,
): Speaker | null {
  if (frame.within) return null
  if (setting === 'alone' || item.continues)
    return previous && previous.frame.paragraph >= frame.paragraph - 1 ? previous.speaker : null
  const headed = headOf(frame.items, at)
  if (headed) return resolver.resolve(frame.items, headed)
  // `The group "has documented …"`: the quotation is the predicate.
  const run = nounPhraseBefore(frame.items, at)
  if (run && run.from === 0 && canSpeak(frame.items, run)) return resolver.resolve(frame.items, run)
  return sliceLength(item) >= LONG_QUOTE ? subjectOf(frame.items.slice(0, at), resolver) : null
}

/** The name before the colon of `Kim: "…"` and `Kim on the ferry: "…"`, as headlines and lists of reactions have them. */
function headOf(items: readonly Item[], at: number): Run | null {
  if (at < 2 || asToken(items[at - 1])?.text !== ':') return null
  const before = items.slice(0, at - 1)
  if (
    before.some((item) => isQuoted(item) || (/^(?:VERB|AUX)$/u.test(item.pos) && !item.lower.endsWith('ing')))
  )
    return null
  const run = nounPhraseAfter(items, 0)
  const next = run && asToken(items[run.to])
  const topic = run && (run.to === at - 1 || /^(?:on|about|to|after|at)$/u.test(next?.lower ?? ''))
  return topic && canSpeak(items, run) ? run : null
}

/**
 * The paragraph that a report ending in a colon introduces: a block quotation, which needs no marks.
 * Paragraphs with marks of their own are quoted by those.
 */
function blockAfter({ article, sentences }: AnnotatedArticle, { items, within }: Frame): Span | null {
  const colon = asToken(items.at(-1))
  const next = colon?.text === ':' && within === null ? sentences[colon.sentence + 1] : undefined
  if (!colon || !next || next.paragraph === sentences[colon.sentence]?.paragraph) return null
  let last = next
  for (
    let sentence = sentences[next.index + 1];
    sentence?.paragraph === next.paragraph;
    sentence = sentences[last.index + 1]
  )
    last = sentence
  const span = { start: next.start, end: last.end }
  return /^["“'‘`]/u.test(sliceOf(article.text, span)) || span.end - span.start < SHORTEST_BLOCK ? null : span
}

/** UTF-16 code units; shorter paragraphs after a colon are items of a list. */
const SHORTEST_BLOCK = 80

function direct(
  source: AnnotatedArticle,
  { inner }: Quoted,
  speaker: Speaker | null,
  cue: string | null,
  utterance: boolean,
): QuoteMention {
  return mentionOf(source, inner, { direct: true, speaker, cue, utterance })
}

function indirectMentions(
  source: AnnotatedArticle,
  { items }: Frame,
  reports: readonly Report[],
): QuoteMention[] {
  const mentions: QuoteMention[] = []
  for (const { cue, speaker } of reports) {
    if (!cue.clause) continue
    for (const content of cue.contents) {
      const span = wordsOf(items, content)
      if (span)
        mentions.push(
          mentionOf(source, span, {
            direct: false,
            speaker,
            cue: cue.verb.lemma,
            utterance: !OPINION.has(cue.verb.lemma),
          }),
        )
    }
  }
  return mentions
}

/** The span of a run that has words outside quotation marks. */
function wordsOf(items: readonly Item[], { from, to }: Run): Span | null {
  let start = from
  let end = to
  while (start < end && asToken(items[start])?.pos === 'PUNCT') start++
  while (end > start && asToken(items[end - 1])?.pos === 'PUNCT') end--
  const first = items[start]
  const last = items[end - 1]
  const outside = items.slice(start, end).filter((item) => !isQuoted(item) && item.pos !== 'PUNCT')
  if (!first || !last || outside.length < 2) return null
  return {
    start: isQuoted(first) ? first.inner.start : first.start,
    end: isQuoted(last) ? last.inner.end : last.end,
  }
}

function mentionOf(
  source: AnnotatedArticle,
  span: Span,
  rest: Pick<QuoteMention, 'direct' | 'speaker' | 'cue' | 'utterance'>,
): QuoteMention {
  const exact = sliceOf(source.article.text, span)
  const sentence = sentenceAt(source.sentences, span.start)?.index ?? 0
  return { kind: 'quote', exact, span, sentence, ...rest }
}
