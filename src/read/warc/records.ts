import { UserError } from '../../util/user-error.ts'
import { Cursor } from './cursor.ts'

/** Longest line of a header that is kept, in bytes. */
const LONGEST_LINE = 16_384
/** Most lines of one header. */
const MOST_LINES = 200

/** Most records, and lines outside of records, that are gone through: a crawl of 2 GB has a hundred thousand records. */
const MOST_RECORDS = 2_000_000
const MOST_LINES_OUTSIDE = 2_000_000

/** A record of a WARC file (ISO 28500; WARC 1.1, 4), of which nothing but the header is read yet. */
export interface WarcRecord {
  readonly kind: 'record'
  /** `response`, `resource`, …, lower case. */
  readonly type: string
  /** By their names in lower case; of several of one name the first. */
  readonly fields: ReadonlyMap<string, string>
  /** The next bytes of its block, fewer where it ends. Only until the next record is asked for. */
  readonly take: (count: number) => Promise<Uint8Array>
  /** Whether what was taken is less than there should be, as the file ends. */
  readonly isCut: () => boolean
}

/** What stands where a record should: it is passed over, up to the next that begins as one does. */
export interface Damage {
  readonly kind: 'damage'
  /** Bytes from the beginning, unpacked. */
  readonly position: number
  /** Whether the file ends in the middle of a record. */
  readonly cut: boolean
}

/**
 * Goes through the records of a WARC file, unpacked. What is asked of none of them is passed over unread.
 *
 * @throws UserError where there are so many that going through them would take minutes.
 */
export async function* recordsOf(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<WarcRecord | Damage> {
  const cursor = new Cursor(bytes)
  try {
    let damaged = false
    let records = 0
    let outside = 0
    for (;;) {
      const { position } = cursor
      const line = await cursor.line(LONGEST_LINE)
      if (line === null) return
      if (records > MOST_RECORDS || ++outside > MOST_LINES_OUTSIDE + 4 * records)
        throw new UserError(
          { file: path },
          'it has more records or empty lines than any web archive',
          'leave it out, or cut it down',
        )
      if (line.trim() === '') continue
      const fields = isVersion(line) ? await fieldsAt(cursor) : null
      const length = lengthIn(fields)
      if (fields === null || length === null) {
        if (!damaged) yield { kind: 'damage', position, cut: false }
        damaged = true
        continue
      }
      damaged = false
      records++
      let left = length
      let isCut = false
      const take = async (count: number): Promise<Uint8Array> => {
        const asked = Math.min(count, left)
        const taken = await cursor.take(asked)
        isCut ||= taken.length < asked
        left -= taken.length
        return taken
      }
      const type = fields.get('warc-type')?.toLowerCase() ?? ''
      yield { kind: 'record', type, fields, take, isCut: () => isCut }
      if ((await cursor.skip(left)) < left) {
        yield { kind: 'damage', position, cut: true }
        return
      }
    }
  } finally {
    await cursor.close()
  }
}

/** Whether a line begins a record. */
export function isVersion(line: string): boolean {
  return /^WARC\/\d\.\d{1,2}\s{0,8}$/u.test(line)
}

/** The fields of a header up to its blank line; null where the file ends in it, or it is longer than any. */
async function fieldsAt(cursor: Cursor): Promise<ReadonlyMap<string, string> | null> {
  const lines: string[] = []
  for (let count = 0; count < MOST_LINES; count++) {
    const line = await cursor.line(LONGEST_LINE)
    if (line === null) return null
    if (line === '') return fieldsOf(lines)
    lines.push(line)
  }
  return null
}

/** Reads `Name: value` lines; one that begins with a blank goes on with the value before it. Names become lower case. */
export function fieldsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let name = ''
  for (const line of lines) {
    if (/^[ \t]/u.test(line)) {
      if (name !== '') fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    const written = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    // A field that comes again is passed over with the lines that go on with it.
    name = fields.has(written) ? '' : written
    if (name !== '') fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

function lengthIn(fields: ReadonlyMap<string, string> | null): number | null {
  const written = fields?.get('content-length') ?? ''
  return /^\d{1,15}$/u.test(written) ? Number(written) : null
}
