import {
  CHANGE_KINDS,
  type Change,
  type ChangedWords,
  type ChangeKind,
  type Revision,
} from '../model/revision.ts'
import { type Paint, paintOf } from './paint.ts'
import { counted, listed, oneLine, shortened } from './text.ts'
import { columns, wrapped } from './wrap.ts'

/** What changed between two captures, as a report shows it. */
export interface RevisionDigest {
  readonly outlet: string
  /** `harbour.md, 14 May 2024`. */
  readonly before: string
  readonly after: string
  /** `2 numbers, 1 name and 4 other passages changed; the article does not say so.` */
  readonly summary: string
  /** Changed numbers, dates, names and quotations. */
  readonly claims: readonly Change[]
  /** Other words. */
  readonly words: readonly Change[]
}

const NOUNS: Readonly<Record<ChangeKind, string>> = {
  number: 'number',
  date: 'date',
  name: 'name',
  quotation: 'quotation',
  words: 'other passage',
}
const WIDEST = 80
const NARROWEST = 40
const LONGEST = 240

export function revisionDigest({ before, after, note, changes }: Revision): RevisionDigest {
  const counts = CHANGE_KINDS.map(
    (kind) => [changes.filter((change) => change.kind === kind).length, kind] as const,
  )
    .filter(([count]) => count > 0)
    .map(([count, kind]) => counted(count, NOUNS[kind]))
  const said =
    note === null
      ? 'the article does not say so.'
      : `the article says: “${shortened(oneLine(note), LONGEST)}”`
  return {
    outlet: after.outlet,
    before: captureName(before.file, before.captured ?? before.published.value),
    after: captureName(after.file, after.captured ?? after.published.value),
    summary: counts.length === 0 ? 'Nothing changed.' : `${listed(counts)} changed; ${said}`,
    claims: changes.filter(({ kind }) => kind !== 'words'),
    words: changes.filter(({ kind }) => kind === 'words'),
  }
}

function captureName(file: string, date: string | null): string {
  return date === null ? file : `${file} (${date})`
}

/** Words on one line for a person: `“at least 58”`, `nothing` where there are none. */
export function quoted({ exact }: ChangedWords): string {
  const words = oneLine(exact)
  return words === '' ? 'nothing' : `“${shortened(words, LONGEST)}”`
}

/** What changed between two captures of one article, for a terminal; ends with a newline. */
export function renderVersions(
  revision: Revision,
  { color, width }: { readonly color: boolean; readonly width: number },
): string {
  const digest = revisionDigest(revision)
  const room = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(width) || WIDEST))
  const paint = paintOf(color)
  const lines = [
    ...wrapped(oneLine(`${digest.outlet}: ${digest.before} → ${digest.after}`), room).map(paint.title),
    ...wrapped(digest.summary, room),
  ]
  if (digest.claims.length > 0)
    lines.push('', paint.heading(revision.note === null ? 'CHANGED WITHOUT A NOTE' : 'CHANGED'))
  for (const change of digest.claims) lines.push(...claimLines(change, revision, room, paint))
  if (digest.words.length > 0) lines.push('', paint.heading('OTHER WORDS'))
  for (const change of digest.words) lines.push(...wordLines(change, room, paint))
  return `${lines.join('\n')}\n`
}

/** The kind, the words before and after, and the newer sentence. */
function claimLines(change: Change, { after }: Revision, room: number, paint: Paint): string[] {
  const sentence = oneLine(after.text.slice(change.after.sentence.start, change.after.sentence.end))
  const head = `${change.kind.padEnd(10)}${quoted(change.before)} → ${quoted(change.after)}`
  const first =
    columns(head) + 2 <= room
      ? [`  ${paint.faint(change.kind.padEnd(10))}${paint.words(head.slice(10))}`]
      : [`  ${paint.faint(change.kind)}`, ...wordLines(change, room, paint)]
  return [
    ...first,
    ...wrapped(shortened(sentence, LONGEST), room - 6).map((line) => `      ${paint.faint(line)}`),
  ]
}

function wordLines({ before, after }: Change, room: number, paint: Paint): string[] {
  const side = (sign: string, words: ChangedWords, colour: (text: string) => string): string[] =>
    words.exact.trim() === ''
      ? []
      : wrapped(quoted(words), room - 4).map((line, at) => colour(`  ${at === 0 ? sign : ' '} ${line}`))
  return [...side('-', before, paint.conflict), ...side('+', after, paint.good)]
}
