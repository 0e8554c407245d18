import { type Anchor, positionAt } from '../model/placement.ts'
import type { Span } from '../model/span.ts'
import { excerpt } from '../util/user-error.ts'
import type { Draft, Piece } from './capture.ts'
import { draftOf } from './draft.ts'
import { languageOf } from './language.ts'
import { type Repair, repaired, repairsOf } from './mojibake.ts'

/** A draft whose language is known. */
export type Finished = Draft & { readonly language: string }

/** A piece of which nothing is left to be told. */
export type FinishedPiece =
  | Exclude<Piece, { kind: 'article' }>
  | { readonly kind: 'article'; readonly draft: Finished }

/** What holds for every format: damaged characters are mended in what is compared, and the text tells its language. */
export async function* finished(pieces: AsyncIterable<Piece>): AsyncIterable<FinishedPiece> {
  for await (const piece of pieces) {
    if (piece.kind !== 'article') {
      yield piece
      continue
    }
    const repairs = repairsOf(piece.draft.text)
    const draft = repairs.length === 0 ? piece.draft : mended(piece.draft, repairs)
    const [first] = repairs
    if (first) yield { kind: 'warning', text: saidOf(piece.draft, repairs.length, first) }
    const told = await languageOf(draft.text.slice(draft.bodyStart))
    const language = languageBetween(draft.language, told)
    if (draft.language !== null && language !== draft.language)
      yield {
        kind: 'warning',
        text: `${draft.path}: ${draft.outlet} says that this is in ${excerpt(draft.language)}, and its words are ${excerpt(language)}; its words are believed.`,
      }
    yield { kind: 'article', draft: { ...draft, language } }
  }
}

/** A text that tells its language is believed before its metadata, which templates fill in; a region is metadata's alone. */
function languageBetween(stated: string | null, told: string | null): string {
  if (stated === null) return told ?? 'en'
  if (told === null || primaryOf(stated) === told) return stated
  return told
}

function primaryOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}

function saidOf({ path, outlet }: Draft, count: number, { damaged, mended }: Repair): string {
  const times = count === 1 ? 'once' : `in ${count} places`
  return `${path}: ${outlet} has characters that were damaged in saving (${excerpt(damaged)} for ${excerpt(mended)}), ${times}; they are mended in what is compared, and the file is left as it is.`
}

/** A draft with repairs made in its text; spans and places move with it. */
function mended(draft: Draft, repairs: readonly Repair[]): Draft {
  const moved = (offset: number): number =>
    offset -
    repairs.reduce(
      (sum, { start, damaged, mended }) => sum + (start < offset ? damaged.length - mended.length : 0),
      0,
    )
  const movedSpan = ({ start, end }: Span): Span => ({ start: moved(start), end: moved(end) })
  const text = repaired(draft.text, repairs)
  const titleSpan = movedSpan(draft.titleSpan)
  return draftOf({
    ...draft,
    text,
    title: repaired(draft.title, repairsOf(draft.title)),
    outlet: repaired(draft.outlet, repairsOf(draft.outlet)),
    authors: draft.authors.map((name) => repaired(name, repairsOf(name))),
    titleSpan,
    bodyStart: moved(draft.bodyStart),
    anchors: () => anchorsBetween(draft, repairs),
  })
}

/** Behind each repair text and file are in step again. Goes through the text once: damaged pages have many. */
function anchorsBetween(draft: Draft, repairs: readonly Repair[]): readonly [Anchor, ...Anchor[]] {
  const [first, ...others] = draft.anchors()
  const behind: Anchor[] = []
  let last = first
  let shift = 0
  let next = 0
  const passAnchors = (offset: number): void => {
    for (let anchor = others[next]; anchor && anchor.offset <= offset; anchor = others[++next]) {
      last = anchor
      behind.push({ ...anchor, offset: anchor.offset - shift })
    }
  }
  for (const { start, damaged, mended } of repairs) {
    passAnchors(start)
    const offset = start + damaged.length
    last = {
      offset,
      ...positionAt({ path: draft.path, anchors: [last] }, draft.text, offset),
      ...(last.fixed && { fixed: true }),
    }
    shift += damaged.length - mended.length
    behind.push({ ...last, offset: offset - shift })
  }
  passAnchors(draft.text.length)
  return [first, ...behind]
}
