/**
 * Readers: a language model as a second pair of eyes. What is pure comes first (plan, prompt, reading and grounding of replies); what
 * touches the network or files (client, cache, prompt file) is used only by commands that were asked for it.
 */
export type { Purse } from './ask.ts'
export { readReplyLine, requestLine } from './batch.ts'
export { openCache, type ReplyCache } from './cache.ts'
export { createClient } from './client.ts'
export { type Consultant, consult } from './consult.ts'
export type { Prompt } from './prompt.ts'
export type { Protocol } from './protocol.ts'
export { isKey } from './request.ts'
export { type PlannedRequest, plannedRequests } from './requests.ts'
export { endpointAt, type ReaderSettings, UNNAMED, USUAL } from './settings.ts'
export { loadPrompt } from './template.ts'
