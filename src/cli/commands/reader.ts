import { readFile } from 'node:fs/promises'
import { sourcesOf } from '../../pipeline.ts'
import { readPaths } from '../../read/index.ts'
import {
  isKey,
  openCache,
  type Protocol,
  plannedRequests,
  readReplyLine,
  requestLine,
  UNNAMED,
} from '../../readers/index.ts'
import { byComparability } from '../../util/language.ts'
import { excerpt, UserError } from '../../util/user-error.ts'
import type { Console } from '../console.ts'
import { announce } from '../intake.ts'
import { cacheFolders, ownPrompt, readerSettings } from '../reader.ts'
import type { ReaderRequestOptions } from '../reader-options.ts'
import { writeFiles } from '../write.ts'

export interface ReaderExportRequest extends ReaderRequestOptions {
  readonly paths: readonly string[]
  readonly captured: string | undefined
}

/** Prints the calls that a reader would be asked, one JSON object a line. Sends nothing. */
export async function exportRequests(request: ReaderExportRequest, console: Console): Promise<number> {
  const settings = readerSettings(request)
  const protocol: Protocol = request.readerProtocol ?? 'openai'
  const prompt = await ownPrompt()
  const intake = await readPaths(request.paths, { captured: request.captured })
  announce(intake, console)
  const seen = new Set<string>()
  let tokens = 0
  for (const { articles } of intake.found) {
    // One source alone is read, too: a reader may see where it contradicts itself, but no report would show it.
    if (byComparability(articles).compared.length < 2) continue
    for (const planned of plannedRequests(sourcesOf(articles), prompt, settings)) {
      if (seen.has(planned.request.key)) continue
      seen.add(planned.request.key)
      tokens += planned.tokens
      console.result(requestLine(planned.request, protocol))
    }
  }
  console.detail(`${seen.size} requests, about ${tokens} tokens`)
  if (settings.model === UNNAMED)
    console.warning(
      'No model is named: put one into each request before it is sent, or export with --model NAME and report with the same.',
    )
  return intake.problems.length === 0 ? 0 : 2
}

export interface ReaderImportRequest {
  readonly files: readonly string[]
  readonly requests: string | undefined
  readonly readerCache: string | undefined
}

/**
 * Keeps the replies of reply files, each under the id of its request. Says which ids failed, came twice or are unknown.
 *
 * @returns 0, or 2 where any reply could not be used.
 * @throws UserError where a file cannot be read.
 */
export async function importReplies(
  { files, requests, readerCache }: ReaderImportRequest,
  console: Console,
): Promise<number> {
  const wanted = requests === undefined ? null : idsIn(await load(requests))
  const cache = openCache(cacheFolders(readerCache, null), writeFiles)
  const tally = { kept: 0, failed: 0, unknown: 0, repeated: 0 }
  const seen = new Set<string>()
  for (const file of files) {
    for (const [number, line] of (await load(file)).split('\n').entries()) {
      if (line.trim() === '') continue
      const read = readReplyLine(line)
      const name = `${file}:${number + 1}: ${read.id === null ? 'this line' : read.id}`
      if (!read.ok && !read.isOurs) {
        tally.unknown++
        console.warning(`${name} ${read.why}; it is left out.`)
      } else if (wanted !== null && !wanted.has(read.id ?? '')) {
        tally.unknown++
        console.warning(`${name} is none of the requests; it is left out.`)
      } else if (read.ok && seen.has(read.id)) {
        tally.repeated++
        console.warning(`${name} came before; the first reply stands.`)
      } else if (!read.ok) {
        tally.failed++
        console.warning(`${name} ${read.why}; it is left out.`)
      } else if (await cache.put(read.id, read.reply)) {
        seen.add(read.id)
        tally.kept++
      } else throw unwritable(readerCache)
    }
  }
  const missing = wanted === null ? [] : [...wanted].filter((id) => !seen.has(id))
  for (const id of missing) console.warning(`${id}: no usable reply to this request.`)
  if (!console.loudness.quiet) console.result(`${summary(tally, wanted === null ? null : missing.length)}\n`)
  return tally.failed + tally.unknown + missing.length === 0 ? 0 : 2
}

function summary(
  { kept, failed, unknown, repeated }: Readonly<Record<'kept' | 'failed' | 'unknown' | 'repeated', number>>,
  missing: number | null,
): string {
  const counts = [
    [failed, 'failed'],
    [repeated, 'came twice'],
    [unknown, 'unknown'],
    [missing ?? 0, 'missing'],
  ] as const
  const others = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return `${kept} ${kept === 1 ? 'reply' : 'replies'} kept${others.length === 0 ? '' : `; ${others.join(', ')}`}.`
}

function unwritable(given: string | undefined): UserError {
  return new UserError(
    { file: cacheFolders(given, null)[0] ?? '' },
    'the replies cannot be written here',
    'choose another folder with --reader-cache',
  )
}

async function load(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new UserError({ file }, 'this file cannot be read', 'check the path')
  }
}

/** The ids of exported requests. */
function idsIn(text: string): Set<string> {
  const ids = new Set<string>()
  for (const line of text.split('\n')) {
    const [id] = /crossread-[a-z0-9]{1,8}-[0-9a-f]{32}/u.exec(line) ?? []
    if (id !== undefined && isKey(id)) ids.add(id)
  }
  if (ids.size > 0) return ids
  throw new UserError(
    null,
    `--requests names a file without requests of ours (${excerpt(text.slice(0, 40))})`,
    'name the file that crossread reader export wrote',
  )
}
