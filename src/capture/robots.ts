import parseRobots from 'robots-parser'
import { GENERATOR } from '../util/version.ts'

/** What a host's robots.txt says of us. */
export interface Robots {
  readonly allows: (url: URL) => boolean
  /** Milliseconds between two requests that it asks for; null where it asks for none. */
  readonly delay: number | null
  /** Whether it could not be had. */
  readonly failed: boolean
}

/** Longest line that is heeded, in UTF-16 code units. */
const LONGEST_LINE = 2000
/**
 * Most steps that matching an address may take: a pattern with a wildcard costs its length times that of the address, so that a hostile
 * host could keep us busy for minutes. A second's worth; what would take more is not fetched.
 */
const MOST_STEPS = 100_000_000

const EVERYTHING: Robots = { allows: () => true, delay: null, failed: false }
const NOTHING: Robots = { allows: () => false, delay: null, failed: true }

/**
 * Reads an answer by RFC 9309: where there is no such file all is allowed (2.3.1.3), where the server fails nothing is (2.3.1.4). Too many requests count as a failure.
 *
 * @param address that it was asked for at; redirects do not change whom it speaks of.
 */
export function robotsIn(status: number, bytes: Uint8Array, address: URL): Robots {
  if (status >= 500 || status === 429) return NOTHING
  if (status < 200 || status >= 300) return EVERYTHING
  const text = new TextDecoder().decode(bytes)
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.length <= LONGEST_LINE)
  const robots = parseRobots(address.href, lines.join('\n'))
  const wild = lines.reduce((sum, line) => sum + (line.includes('*') ? line.length : 0), 0)
  const seconds = robots.getCrawlDelay(GENERATOR.name)
  return {
    allows: (url) =>
      wild * url.href.length < MOST_STEPS && robots.isAllowed(url.href, GENERATOR.name) !== false,
    delay: seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null,
    failed: false,
  }
}
