import { type Agent, type Dispatcher, request } from 'undici'
import { UserError } from '../util/user-error.ts'
import { GENERATOR } from '../util/version.ts'
import { failureOf, refusedBy, retryAfterOf } from './answers.ts'
import { CODINGS, readBody, TooLarge } from './body.ts'
import { connectionsOf, type Lookup } from './connection.ts'
import { type Clock, createGate } from './gate.ts'
import { headerOf, keptHeaders, mediaType } from './headers.ts'
import { type Limits, LONGEST_ROBOTS } from './limits.ts'
import type { Policy } from './policy.ts'
import { type Robots, robotsIn } from './robots.ts'
import { targetOf } from './target.ts'

const USER_AGENT = `Crossread/${GENERATOR.version} (+https://www.npmjs.com/package/crossread)`
const ACCEPT = 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8'
/** RFC 9110 15.4; 300 and 304 lead nowhere. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
/** 203 is what a proxy on the way has changed: still the page. */
const PAGES: ReadonlySet<number> = new Set([200, 203])
/** Come back later, if Retry-After says when. */
const BUSY: ReadonlySet<number> = new Set([429, 503])

/** A page as it was fetched. */
export interface Fetched {
  /** The address that was asked for, as it was given. */
  readonly asked: string
  /** The address that answered. */
  readonly url: string
  /** Where each redirect came from, the first being what was asked for. */
  readonly redirects: readonly { readonly url: string; readonly status: number }[]
  readonly status: number
  /** Those that tell what the page is and of when, by name in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Media type without parameters in lower case, and its `charset`; null where not said. */
  readonly type: string | null
  readonly charset: string | null
  /** The page as the server has it: what packed it for the way is undone. */
  readonly bytes: Uint8Array
  readonly at: Date
  /** One sentence each. */
  readonly warnings: readonly string[]
}

export interface FetchOptions {
  readonly policy: Policy
  readonly limits: Limits
  readonly clock: Clock
  readonly ignoreRobots: boolean
  /** Asks DNS unless given. */
  readonly lookup?: Lookup
}

export interface Fetcher {
  /** @throws UserError where the page cannot be had. */
  readonly fetch: (address: string) => Promise<Fetched>
  /** Ends what is still open. */
  readonly close: () => Promise<void>
}

/** An answer before its body is read; `bytes` is null where it is not wanted. */
interface Answer {
  readonly url: URL
  readonly status: number
  readonly headers: Dispatcher.ResponseData['headers']
  readonly bytes: Uint8Array | null
  readonly at: Date
  readonly redirects: Fetched['redirects']
}

/** What one address has used up of its time. */
interface Budget {
  left: number
}

/** What is asked of each request of a chain of redirects. */
interface Errand {
  readonly place: string
  readonly budget: Budget
  readonly size: number
  /** Whether what is longer is cut, not refused. */
  readonly cut: boolean
  /** Whether the body is wanted. @throws UserError where the answer is to be refused unread. */
  readonly wants: (answer: Omit<Answer, 'bytes'>) => boolean
  /** @throws UserError where an address may not be asked. */
  readonly before: (url: URL) => Promise<void>
}

/** Fetches pages: each host one at a time, with a pause between; only where the policy allows; by robots.txt. */
export function createFetcher({ policy, limits, clock, ignoreRobots, lookup }: FetchOptions): Fetcher {
  const agent = connectionsOf(policy, limits, lookup)
  const gate = createGate(limits.pause, clock)
  const robots = new Map<string, Promise<Robots>>()

  const robotsOf = (url: URL): Promise<Robots> => {
    const known = robots.get(url.origin)
    if (known) return known
    const asked = askRobots(new URL('/robots.txt', url)).then((found) => {
      if (found.delay !== null) gate.slow(url.hostname, Math.min(found.delay, limits.patience))
      return found
    })
    robots.set(url.origin, asked)
    return asked
  }

  const askRobots = async (address: URL): Promise<Robots> => {
    const { status, bytes } = await follow(address, {
      place: address.href,
      budget: { left: limits.total },
      size: LONGEST_ROBOTS,
      cut: true,
      wants: ({ status }) => status >= 200 && status < 300,
      before: async () => undefined,
    })
    return robotsIn(status, bytes ?? new Uint8Array(), address)
  }

  /** @throws UserError where robots.txt does not allow it, or cannot be had. */
  const seeAllowed = async (url: URL, place: string): Promise<void> => {
    const found = await robotsOf(url).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error
      throw new UserError({ file: place }, `robots.txt cannot be asked: ${error.what}`, error.remedy)
    })
    if (found.allows(url)) return
    throw new UserError(
      { file: place },
      `robots.txt of ${url.host} ${found.failed ? 'cannot be had' : 'asks programs not to fetch this'}`,
      'save the page in a browser and add the file, or use --ignore-robots if the outlet lets you',
    )
  }

  const follow = async (start: URL, errand: Errand): Promise<Answer> => {
    const redirects: { url: string; status: number }[] = []
    for (let url = start; ; ) {
      await errand.before(url)
      const answer = await gate.through(url.hostname, () => ask(url, agent, errand, redirects))
      const location = headerOf(answer.headers, 'location')
      if (!REDIRECTS.has(answer.status) || location === null) return answer
      redirects.push({ url: url.href, status: answer.status })
      if (redirects.length > limits.redirects)
        throw new UserError(
          { file: errand.place },
          `the address leads on more than ${limits.redirects} times`,
          'give the address that your browser ends at',
        )
      url = targetOf(location, policy, errand.place, url)
    }
  }

  const ask = async (
    url: URL,
    agent: Agent,
    errand: Errand,
    redirects: Fetched['redirects'],
  ): Promise<Answer> => {
    const { place, budget, size, cut, wants } = errand
    const began = clock.elapsed()
    try {
      const { statusCode, headers, body } = await request(url, {
        dispatcher: agent,
        signal: AbortSignal.timeout(Math.max(1, Math.floor(budget.left))),
        headers: { 'user-agent': USER_AGENT, accept: ACCEPT, 'accept-encoding': CODINGS },
      })
      const answer = { url, status: statusCode, headers, at: clock.now(), redirects: [...redirects] }
      body.on('error', () => undefined)
      try {
        if (!wants(answer)) return { ...answer, bytes: null }
        const bytes = await readBody(body, headerOf(headers, 'content-encoding') ?? '', size, cut)
        return { ...answer, bytes }
      } finally {
        body.destroy()
      }
    } catch (error) {
      throw failureOf(error, place, url.hostname)
    } finally {
      budget.left -= clock.elapsed() - began
    }
  }

  return {
    fetch: async (address) => {
      const start = targetOf(address, policy, address, null)
      const errand: Errand = {
        place: address,
        budget: { left: limits.total },
        size: limits.size,
        cut: false,
        wants: ({ status, headers }) => PAGES.has(status) && isReadable(headers, address, limits.size),
        before: async (url) => {
          if (!ignoreRobots) await seeAllowed(url, address)
        },
      }
      const first = await follow(start, errand)
      const wait = BUSY.has(first.status) ? retryAfter(first, clock) : null
      const answer =
        wait !== null && wait * 1000 <= limits.patience
          ? await clock.pause(wait * 1000).then(() => follow(start, errand))
          : first
      if (answer.bytes === null) throw refusedBy(answer.status, address, retryAfter(answer, clock))
      if (answer.bytes.length === 0)
        throw new UserError({ file: address }, 'the server sends an empty page', 'check the address')
      return fetchedOf(address, { ...answer, bytes: answer.bytes })
    },
    close: () => agent.destroy(),
  }
}

function retryAfter({ headers }: Answer, clock: Clock): number | null {
  return retryAfterOf(headerOf(headers, 'retry-after'), clock.now())
}

function fetchedOf(asked: string, answer: Answer & { readonly bytes: Uint8Array }): Fetched {
  const { url, redirects, status, headers, bytes, at } = answer
  const isDowngraded = url.protocol === 'http:' && redirects.some(({ url }) => url.startsWith('https:'))
  return {
    asked,
    url: url.href,
    redirects,
    status,
    headers: keptHeaders(headers),
    ...mediaType(headerOf(headers, 'content-type')),
    bytes,
    at,
    warnings: isDowngraded
      ? [
          `${asked}: it leads from https to ${url.href}, and what comes over http may have been changed on the way.`,
        ]
      : [],
  }
}

/** What holds no article, whatever is in it. */
const UNREADABLE =
  /^(?:image|video|audio|font|model)\/|^text\/(?:css|javascript)$|^application\/(?:javascript|x-javascript|wasm|ogg|x-font-.*)$/u

/** @throws UserError or TooLarge where the answer says that it is of a kind that is never an article, or more than may be. */
function isReadable(headers: Answer['headers'], place: string, limit: number): true {
  const { type } = mediaType(headerOf(headers, 'content-type'))
  if (type !== null && UNREADABLE.test(type))
    throw new UserError(
      { file: place },
      `this is no text (${type})`,
      'give the address of the article itself',
    )
  if (Number(headerOf(headers, 'content-length') ?? 0) > limit) throw new TooLarge(limit)
  return true
}
