import type { AnnotatedArticle } from '../model/annotation.ts'
import { type Call, planCalls } from './plan.ts'
import { type Prompt, promptTokens } from './prompt.ts'
import { type ReaderRequest, requestOf } from './request.ts'
import type { ReaderSettings } from './settings.ts'
import { estimateTokens } from './tokens.ts'

/** A request with what it asks about. */
export interface PlannedRequest {
  readonly call: Call
  /** Which time of asking it is, from 1. */
  readonly ask: number
  readonly request: ReaderRequest
  /** Tokens sent, by our estimate. */
  readonly tokens: number
}

/** All that a reader is to be asked about a story, in a fixed order: each part as often as the settings say. */
export function plannedRequests(
  sources: readonly AnnotatedArticle[],
  prompt: Prompt,
  settings: ReaderSettings,
): PlannedRequest[] {
  const calls = planCalls(sources, { perCall: settings.budget, prompt: promptTokens(prompt) })
  return calls.flatMap((call) => {
    const messages = prompt.messagesOf(call)
    const tokens = estimateTokens(messages.system) + estimateTokens(messages.user)
    return Array.from({ length: settings.asked }, (_, i) => ({
      call,
      ask: i + 1,
      request: requestOf(prompt.version, settings, messages, i + 1),
      tokens,
    }))
  })
}
