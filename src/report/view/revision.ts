import type { Change, ChangedWords, Revision } from '../../model/revision.ts'
import { oneLine, shortened } from '../text.ts'
import { revisionDigest } from '../versions.ts'

/** Words before and after; either may be empty, where words were added or removed. */
export interface ChangeView {
  /** `number`, `date`, `name`, `quotation` or `words`. */
  readonly kind: string
  readonly before: string
  readonly after: string
  /** The newer sentence. */
  readonly sentence: string
}

/** What changed between two captures of one article. */
export interface RevisionView {
  readonly outlet: string
  readonly before: string
  readonly after: string
  readonly summary: string
  /** Changed numbers, dates, names and quotations. */
  readonly claims: readonly ChangeView[]
  readonly words: readonly ChangeView[]
}

const LONGEST = 300

export function revisionView(revision: Revision): RevisionView {
  const { outlet, before, after, summary, claims, words } = revisionDigest(revision)
  const views = (changes: readonly Change[]) => changes.map((change) => changeView(change, revision))
  return { outlet, before, after, summary, claims: views(claims), words: views(words) }
}

function changeView({ kind, before, after }: Change, revision: Revision): ChangeView {
  const words = ({ exact }: ChangedWords) => shortened(oneLine(exact), LONGEST)
  const { start, end } = after.sentence
  const sentence = shortened(oneLine(revision.after.text.slice(start, end)), LONGEST)
  return { kind, before: words(before), after: words(after), sentence }
}
