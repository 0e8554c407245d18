import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { Refusal } from './refusal.ts'

/** Bits that nobody can guess, as text that needs no escaping in a URL. */
const TOKEN_BYTES = 32
const SCHEME = 'Bearer '

export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

/**
 * Lets through only what comes from our own page on this machine.
 *
 * - `Host` must name the address we listen on: a foreign name that a DNS answer points here is turned away.
 * - `Origin` must be ours where there is one, and what writes must have one; `Sec-Fetch-Site`, which current browsers
 *   add and no page can forge, must not say that another site asks.
 */
export function fromHereOnly(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const { method } = context.req
    const host = context.req.header('host') ?? ''
    if (![`127.0.0.1:${port()}`, `localhost:${port()}`].includes(host))
      throw new Refusal(403, 'This address is not one that Crossread answers to.')
    const origin = context.req.header('origin')
    if (origin !== undefined && origin !== `http://${host}`)
      throw new Refusal(403, 'Another page may not use this server.')
    if (origin === undefined && method !== 'GET' && method !== 'HEAD')
      throw new Refusal(403, 'A request that writes must say from which page it comes (Origin).')
    // The page itself holds nothing, and may be reached by a link; what it asks for then comes from itself.
    const isNavigation = context.req.header('sec-fetch-mode') === 'navigate'
    const site = context.req.header('sec-fetch-site') ?? 'none'
    if (!isNavigation && site !== 'same-origin' && site !== 'none')
      throw new Refusal(403, 'Another page may not use this server.')
    await next()
  }
}

/**
 * Asks for the token in `Authorization: Bearer …`. A header and no cookie: cookies are sent to every port of a host,
 * so another user's server on this machine could collect them.
 */
export function withToken(token: string): MiddlewareHandler {
  const expected = digest(token)
  return async (context, next) => {
    const given = context.req.header('authorization') ?? ''
    if (!given.startsWith(SCHEME) || !timingSafeEqual(digest(given.slice(SCHEME.length)), expected))
      throw new Refusal(
        401,
        'The key is missing or wrong: open the address that crossread review has printed.',
      )
    await next()
  }
}

/** Of equal length whatever is given, as a comparison in constant time needs. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}

/** @throws Refusal where what is sent does not call itself JSON: a form of another page cannot, without asking first. */
export const jsonOnly: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'POST' && mediaType(context) !== 'application/json')
    throw new Refusal(415, 'Only JSON is taken here (Content-Type: application/json).')
  await next()
}

function mediaType(context: Context): string {
  const [type = ''] = (context.req.header('content-type') ?? '').split(';')
  return type.trim().toLowerCase()
}

/** Headers of every answer: nothing is kept, sniffed, framed or told to others, and only our own two files run. */
export const headers: readonly MiddlewareHandler[] = [
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    // For HTTPS alone, and there is none on this machine.
    strictTransportSecurity: false,
  }),
  async (context, next) => {
    await next()
    context.header('Cache-Control', 'no-store')
  },
]
