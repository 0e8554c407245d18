/** Pages of the internet as bytes. The only part that opens connections to hosts which the user names. */

export type { Lookup } from './connection.ts'
export { createFetcher, type Fetched, type Fetcher } from './fetch.ts'
export type { Clock } from './gate.ts'
export { type Limits, USUAL_LIMITS } from './limits.ts'
export { ANYWHERE, type Policy, PUBLIC_ONLY } from './policy.ts'
