import { diffArrays } from 'diff'
import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import type { Mention, Mentions } from '../model/mention.ts'
import {
  CHANGE_KINDS,
  type Change,
  type ChangedWords,
  type ChangeKind,
  type Revision,
} from '../model/revision.ts'
import { overlaps, type Span, sliceOf } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { CORRECTION_NOTE } from './data/correction-notes.ts'

/** More edits than this, and the texts are shown as replaced altogether. Bounds the work without a clock. */
const MOST_EDITS = 3000

/** What changed from one capture of an article to the next, word by word. */
export function revisionOf(before: Witness, after: Witness): Revision {
  const changes = hunksOf(before.source.tokens, after.source.tokens).flatMap((hunk) =>
    changesOf(hunk, before, after),
  )
  return {
    before: before.source.article,
    after: after.source.article,
    note: noteOf(before.source, after.source),
    // Two words changed in one date are one change.
    changes: [...new Map(changes.map((change) => [placeOf(change), change])).values()].sort(
      (a, b) =>
        CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind) ||
        a.after.span.start - b.after.span.start ||
        a.before.span.start - b.before.span.start,
    ),
  }
}

function placeOf({ kind, before, after }: Change): string {
  return [kind, before.span.start, before.span.end, after.span.start, after.span.end].join(' ')
}

/** Positions of tokens, half-open, that correspond but differ. */
interface Hunk {
  readonly before: readonly [number, number]
  readonly after: readonly [number, number]
}

function hunksOf(before: readonly Token[], after: readonly Token[]): Hunk[] {
  const parts = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    { maxEditLength: MOST_EDITS },
  )
  if (!parts) return [{ before: [0, before.length], after: [0, after.length] }]
  const hunks: Hunk[] = []
  let [a, b] = [0, 0]
  for (const { added, removed, count } of parts) {
    const [nextA, nextB] = [added ? a : a + count, removed ? b : b + count]
    if (added || removed) {
      const last = hunks.at(-1)
      // Words removed and words added at one place are one change.
      if (last && last.before[1] === a && last.after[1] === b)
        hunks[hunks.length - 1] = { before: [last.before[0], nextA], after: [last.after[0], nextB] }
      else hunks.push({ before: [a, nextA], after: [b, nextB] })
    }
    ;[a, b] = [nextA, nextB]
  }
  return hunks
}

/** Words that change a number and a name at once are a change of each. */
function changesOf(hunk: Hunk, before: Witness, after: Witness): Change[] {
  const [left, right] = [spanOf(hunk.before, before.source), spanOf(hunk.after, after.source)]
  const changes = CHANGE_KINDS.flatMap((kind): Change[] => {
    const [old, now] = [mentionsIn(before.mentions, left, kind), mentionsIn(after.mentions, right, kind)]
    // Words that only one of the two has are more or less to read, and correct nothing.
    if (old.length === 0 || now.length === 0 || valuesOf(old) === valuesOf(now)) return []
    const isLong = kind === 'quotation'
    return [
      {
        kind,
        before: wordsAt(before.source, isLong ? left : around(old)),
        after: wordsAt(after.source, isLong ? right : around(now)),
      },
    ]
  })
  const telling = changes.filter(({ kind }) => kind !== 'quotation')
  if (telling.length > 0) return telling
  if (changes.length > 0) return changes
  return [{ kind: 'words', before: wordsAt(before.source, left), after: wordsAt(after.source, right) }]
}

function spanOf([from, to]: readonly [number, number], { tokens, article }: AnnotatedArticle): Span {
  const start = tokens[from]?.start ?? article.text.length
  return { start, end: to > from ? (tokens[to - 1]?.end ?? start) : start }
}

function mentionsIn(mentions: Mentions, span: Span, kind: ChangeKind): Mention[] {
  return mentions.filter((mention) => kindOf(mention) === kind && overlaps(mention.span, span))
}

function kindOf(mention: Mention): ChangeKind | null {
  switch (mention.kind) {
    case 'quantity':
      return 'number'
    case 'date':
      return 'date'
    case 'person':
    case 'organisation':
    case 'place':
      return 'name'
    case 'quote':
      return mention.direct ? 'quotation' : null
    default:
      return null
  }
}

function valuesOf(mentions: readonly Mention[]): string {
  return JSON.stringify(mentions.map(valueIn).sort())
}

function valueIn(mention: Mention): string {
  switch (mention.kind) {
    case 'quantity':
      return [mention.bound, mention.value, mention.upper ?? '', mention.unit ?? ''].join(' ')
    case 'date':
      return mention.timex3.value
    default:
      return mention.exact
  }
}

/** From the first to the last of some mentions: a changed number with the "at least" before it, a name in full. */
function around(mentions: readonly Mention[]): Span {
  return {
    start: Math.min(...mentions.map(({ span }) => span.start)),
    end: Math.max(...mentions.map(({ span }) => span.end)),
  }
}

function wordsAt({ article, sentences }: AnnotatedArticle, span: Span): ChangedWords {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end)
  return {
    exact: sliceOf(article.text, span),
    span,
    sentence: sentence ? { start: sentence.start, end: sentence.end } : span,
  }
}

/** The first sentence that speaks of a correction and was not there before. */
function noteOf(before: AnnotatedArticle, after: AnnotatedArticle): string | null {
  for (const sentence of after.sentences) {
    const words = sliceOf(after.article.text, sentence)
    if (CORRECTION_NOTE.test(words.toLowerCase()) && !before.article.text.includes(words)) return words
  }
  return null
}
