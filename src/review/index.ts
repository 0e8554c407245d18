/** The review: a local page on which people decide findings. The only stage that serves. */
export type { Office, Pages } from './office.ts'
export { openBrowser } from './open.ts'
export { startReview } from './server.ts'
