import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Opinion } from '../model/proposal.ts'
import { ask, type Purse } from './ask.ts'
import type { GoodReply, ReplyCache } from './cache.ts'
import type { ReaderClient } from './client.ts'
import { readFindings } from './json.ts'
import { type HeardReply, opinionOf } from './opinion.ts'
import type { Prompt } from './prompt.ts'
import type { Protocol } from './protocol.ts'
import { type PlannedRequest, plannedRequests } from './requests.ts'
import { type ReaderSettings, UNNAMED } from './settings.ts'

/** A reader, ready to be consulted. */
export interface Consultant {
  readonly settings: ReaderSettings
  readonly prompt: Prompt
  readonly protocol: Protocol
  /** Null to use the cache alone. */
  readonly client: ReaderClient | null
  readonly purse: Purse
  readonly wait?: (ms: number) => Promise<unknown>
}

/**
 * Consults a reader on a story: replies from the cache where they are there, else by asking. Whatever fails, an opinion comes
 * back; its notes say what is missing from it and why.
 */
export async function consult(
  sources: readonly AnnotatedArticle[],
  { settings, prompt, protocol, client, purse, wait }: Consultant,
  cache: ReplyCache,
): Promise<Opinion> {
  const planned = plannedRequests(sources, prompt, settings)
  const heard: HeardReply[] = []
  const failures: string[] = []
  let first: GoodReply | null = null
  let final: string | null = null
  let isKept = true
  for (const one of planned) {
    let reply = await cache.get(one.request.key)
    if (!reply) {
      const why = client === null ? 'has no reply in the cache to this prompt, model and these texts' : final
      if (why !== null || client === null) {
        failures.push(why ?? '')
        continue
      }
      const asked = await ask(one, client, purse, wait)
      if (!asked.ok) {
        failures.push(asked.why)
        if (asked.isFinal) final = asked.why
        continue
      }
      reply = asked.reply
      isKept = (await cache.put(one.request.key, reply)) && isKept
    }
    const listed = readFindings(reply.text)
    if (!listed) failures.push('sent a reply that is not the JSON asked for')
    else heard.push({ ask: one.ask, call: one.call, listed })
    first ??= reply
  }
  return opinionOf(heard, {
    reader: {
      protocol: first && first.protocol !== 'plain' ? first.protocol : protocol,
      model: settings.model === UNNAMED ? (first?.model ?? UNNAMED) : settings.model,
      prompt: prompt.version,
    },
    asked: settings.asked,
    notes: [
      ...missing(planned, heard, failures),
      ...(isKept ? [] : ['The replies could not be kept in the cache; the next run will ask again.']),
    ],
  })
}

/** Says what the opinion is without, once for each reason. */
function missing(
  planned: readonly PlannedRequest[],
  heard: readonly HeardReply[],
  failures: readonly string[],
): string[] {
  return [...new Set(failures)].map((why) => {
    const count = failures.filter((one) => one === why).length
    const what =
      heard.length === 0 && count === planned.length
        ? 'This report is without the reader'
        : `${count} of ${planned.length} replies are missing`
    return `${what}: it ${why}.`
  })
}
