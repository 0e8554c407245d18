import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Reply } from './reply.ts'
import { isKey } from './request.ts'
import { codeOf } from './settings.ts'

/** A reply that can be used. */
export type GoodReply = Extract<Reply, { ok: true }>

const VERSION = 1
const entrySchema = z.strictObject({
  version: z.literal(VERSION),
  key: z.string(),
  protocol: z.enum(['openai', 'anthropic', 'plain']),
  model: z.string().nullable(),
  text: z.string(),
  sha256: z.string(),
})

/** Replies on disk, by key: one file each, `<key>.json`. Nothing in it but what the reader wrote and what model it was. */
export interface ReplyCache {
  /** Null where there is none, or one that cannot be used. */
  get(key: string): Promise<GoodReply | null>
  /** @returns whether it could be kept: a run goes on without. */
  put(key: string, reply: GoodReply): Promise<boolean>
  /** Files that are there and no replies of ours, in the order they were met. */
  readonly damaged: readonly string[]
}

/** Writes files (text by base name) into a folder, which is made where it is missing: all of them whole or none. */
export type WriteFiles = (folder: string, files: ReadonlyMap<string, string>) => Promise<unknown>

/**
 * Opens a cache.
 *
 * @param folders looked through in order; the first that can be written to is.
 */
export function openCache(folders: readonly string[], write: WriteFiles): ReplyCache {
  const damaged: string[] = []
  return {
    damaged,
    get: async (key) => {
      for (const folder of new Set(folders)) {
        const path = join(folder, `${key}.json`)
        const text = await readFile(path, 'utf8').catch((error: unknown) => {
          if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') damaged.push(path)
          return null
        })
        if (text === null) continue
        const reply = replyIn(text, key)
        if (reply) return reply
        damaged.push(path)
      }
      return null
    },
    put: async (key, reply) => {
      if (!isKey(key)) return false
      const files = new Map([[`${key}.json`, entryOf(key, reply)]])
      for (const folder of folders) {
        const isWritten = await write(folder, files).then(
          () => true,
          () => false,
        )
        if (isWritten) return true
      }
      return false
    },
  }
}

function entryOf(key: string, { protocol, model, text }: GoodReply): string {
  const sha256 = digest(key, text)
  return `${JSON.stringify({ version: VERSION, key, protocol, model, text, sha256 }, null, 2)}\n`
}

function replyIn(file: string, key: string): GoodReply | null {
  try {
    const { success, data } = entrySchema.safeParse(JSON.parse(file))
    if (!success || data.key !== key || data.sha256 !== digest(key, data.text)) return null
    return { ok: true, text: data.text, protocol: data.protocol, model: data.model, tokens: null }
  } catch {
    return null
  }
}

function digest(key: string, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([key, text]), 'utf8')
    .digest('hex')
}
