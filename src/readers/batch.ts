import type { GoodReply } from './cache.ts'
import { isRecord } from './findings.ts'
import { readFindings } from './json.ts'
import type { Protocol } from './protocol.ts'
import { readReply } from './reply.ts'
import { completionBody, isKey, messageBody, type ReaderRequest } from './request.ts'

/**
 * A request as one line of a batch file: `custom_id`, `method`, `url`, `body` as OpenAI's batches have it, or `custom_id` and
 * `params` as Anthropic's. Its `custom_id` is its key, so that a reply finds its place without the story.
 */
export function requestLine(request: ReaderRequest, protocol: Protocol): string {
  const line =
    protocol === 'openai'
      ? { custom_id: request.key, method: 'POST', url: '/v1/chat/completions', body: completionBody(request) }
      : { custom_id: request.key, params: messageBody(request) }
  return `${JSON.stringify(line)}\n`
}

/** One line of a reply file. */
export type ReplyLine =
  | { readonly ok: true; readonly id: string; readonly reply: GoodReply }
  /** `why` follows the id; `isOurs`: whether the id can be one of our requests. */
  | { readonly ok: false; readonly id: string | null; readonly why: string; readonly isOurs: boolean }

/** Longest id repeated in a message. */
const LONGEST_ID = 80

/**
 * Reads one line of a reply file: `custom_id` with `response.body`, `response` or `body`, Anthropic's `result`, or `error`.
 * Never throws.
 */
export function readReplyLine(line: string): ReplyLine {
  const parsed = parse(line)
  if (!isRecord(parsed)) return { ok: false, id: null, why: 'is no JSON object', isOurs: false }
  const given = parsed['custom_id']
  if (typeof given !== 'string') return { ok: false, id: null, why: 'has no custom_id', isOurs: false }
  const id = given.slice(0, LONGEST_ID)
  if (!isKey(given)) return { ok: false, id, why: 'is no request of ours', isOurs: false }
  const failed = (why: string): ReplyLine => ({ ok: false, id, why, isOurs: true })
  const found = bodyOf(parsed)
  if ('failed' in found) return failed(found.failed)
  const reply = readReply(found.body)
  if (!reply.ok) return failed(reply.why)
  if (readFindings(reply.text) === null) return failed('has a reply that is not the JSON asked for')
  return { ok: true, id, reply }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** The body of a reply, or why there is none. */
function bodyOf(
  line: Readonly<Record<string, unknown>>,
): { readonly body: unknown } | { readonly failed: string } {
  const { error, response, result } = line
  if (error !== null && error !== undefined) return { failed: 'failed, as the file says' }
  if (isRecord(result))
    return result['type'] === 'succeeded'
      ? { body: result['message'] }
      : { failed: `failed: ${named(result['type'])}` }
  if (!isRecord(response)) {
    const body = response ?? line['body']
    return body === undefined || body === null ? { failed: 'has no reply' } : { body }
  }
  const status = response['status_code']
  if (typeof status === 'number' && status >= 400) return { failed: `failed with status ${status}` }
  return { body: 'body' in response ? response['body'] : response }
}

function named(type: unknown): string {
  return typeof type === 'string' ? type.replace(/[^\w.-]/gu, ' ').slice(0, LONGEST_ID) : 'no result'
}
