import { primaryLanguage } from '../util/language.ts'
import { type Repair, repaired, repairsOf } from '../util/mojibake.ts'
import { excerpt } from '../util/user-error.ts'
import type { Draft, Piece } from './capture.ts'
import { languageOf } from './language.ts'

/** A draft whose language is known. */
export type Finished = Draft & { readonly language: string }

/** A piece of which nothing is left to be told. */
export type FinishedPiece =
  | Exclude<Piece, { kind: 'article' }>
  | { readonly kind: 'article'; readonly draft: Finished }

/** What holds for every format: damaged characters are said (`annotate` mends them in what is compared), and the text tells its language. */
export async function* finished(pieces: AsyncIterable<Piece>): AsyncIterable<FinishedPiece> {
  for await (const piece of pieces) {
    if (piece.kind !== 'article') {
      yield piece
      continue
    }
    const { draft } = piece
    const repairs = repairsOf(draft.text)
    const [first] = repairs
    if (first) yield { kind: 'warning', text: saidOf(draft, repairs.length, first) }
    const told = await languageOf(repaired(draft.text, repairs).slice(draft.bodyStart))
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
  if (told === null || primaryLanguage(stated) === told) return stated
  return told
}

function saidOf({ path, outlet }: Draft, count: number, { damaged, mended }: Repair): string {
  const times = count === 1 ? 'once' : `in ${count} places`
  return `${path}: ${outlet} has characters that were damaged in saving (${excerpt(damaged)} for ${excerpt(mended)}), ${times}; they are mended in what is compared and shown as they stand.`
}
