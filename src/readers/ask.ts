import { setTimeout } from 'node:timers/promises'
import type { GoodReply } from './cache.ts'
import type { ReaderClient, Sent } from './client.ts'
import { readFindings } from './json.ts'
import { readReply } from './reply.ts'
import type { PlannedRequest } from './requests.ts'

/** What a run may spend, and has spent; shared by all its stories. */
export interface Purse {
  readonly maxCalls: number
  readonly maxTokens: number
  calls: number
  tokens: number
}

/** What came of asking, after all tries. */
export type Asked =
  | { readonly ok: true; readonly reply: GoodReply }
  /** `isFinal`: there is no use in asking this reader anything else in this run. */
  | { readonly ok: false; readonly why: string; readonly isFinal: boolean }

const MOST_TRIES = 3
/** Milliseconds: the wait before the second try, doubled for each further one. */
const FIRST_WAIT = 1000
/** Milliseconds that a server may have us wait. */
const LONGEST_WAIT = 60_000

/**
 * Asks until a list of findings comes back, three times at most: what is busy, cut off, refused or no JSON may be otherwise the next time.
 *
 * @param wait pauses for so many milliseconds.
 */
export async function ask(
  { request, tokens }: PlannedRequest,
  client: ReaderClient,
  purse: Purse,
  wait: (ms: number) => Promise<unknown> = setTimeout,
): Promise<Asked> {
  let structured = true
  let maxReplyTokens = request.parameters.maxReplyTokens
  let why = ''
  for (let tried = 1; tried <= MOST_TRIES; tried++) {
    const cost = tokens + maxReplyTokens
    const broke = shortOf(purse, cost)
    if (broke !== null) return { ok: false, why: why === '' ? broke : `${why}, and ${broke}`, isFinal: true }
    purse.calls++
    const parameters = { ...request.parameters, maxReplyTokens }
    const sent = await client.send({ ...request, parameters }, structured)
    if (sent.ok) {
      const reply = readReply(sent.body)
      purse.tokens += (reply.ok ? reply.tokens : null) ?? tokens
      if (reply.ok && readFindings(reply.text) !== null) return { ok: true, reply }
      why = reply.ok ? 'sent a reply that is not the JSON asked for' : reply.why
      // With more room the same reply may be whole.
      if (!reply.ok && reply.why.startsWith('was cut off')) maxReplyTokens *= 2
      continue
    }
    why = sent.why
    if (sent.failure === 'refused') return { ok: false, why, isFinal: true }
    if (sent.failure === 'unfit') {
      if (!structured) return { ok: false, why, isFinal: false }
      structured = false
      continue
    }
    const pause = pauseOf(sent, tried)
    if (pause > LONGEST_WAIT)
      return { ok: false, why: `${why} and asks to wait ${Math.ceil(pause / 1000)} seconds`, isFinal: true }
    if (tried < MOST_TRIES) await wait(pause)
    else if (sent.failure === 'unreachable') return { ok: false, why, isFinal: true }
  }
  return { ok: false, why, isFinal: false }
}

function pauseOf({ wait }: Extract<Sent, { ok: false }>, tried: number): number {
  return wait ?? FIRST_WAIT * 2 ** (tried - 1)
}

/** What is used up, to end the sentence "the reader …"; null where a call can be paid for. */
function shortOf({ calls, maxCalls, tokens, maxTokens }: Purse, cost: number): string | null {
  if (calls >= maxCalls) return `was not asked more, because --max-calls is ${maxCalls}`
  if (tokens + cost > maxTokens) return `was not asked more, because --max-tokens is ${maxTokens}`
  return null
}
