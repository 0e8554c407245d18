import type { LookupAddress } from 'node:dns'
import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { UserError } from '../util/user-error.ts'
import type { Limits } from './limits.ts'
import type { Policy } from './policy.ts'
import { notPublic } from './target.ts'

/** All addresses of a name. */
export type Lookup = (host: string) => Promise<readonly LookupAddress[]>

/**
 * Connections that reach only what a policy allows. Names are looked up once, here: what was checked is what the socket is given, so that
 * a name cannot answer one thing to the check and another to the connection. Proxies of the environment are not used.
 */
export function connectionsOf(policy: Policy, limits: Limits, lookup: Lookup = lookupBySystem): Agent {
  const connect = buildConnector({
    timeout: limits.connect,
    lookup: checkedLookup(policy, lookup),
    // Of several addresses the next is tried when one does not answer.
    autoSelectFamily: true,
  })
  return new Agent({
    connections: 1,
    pipelining: 1,
    headersTimeout: limits.headers,
    bodyTimeout: limits.idle,
    connect: (options, callback) => {
      const { hostname } = options
      // An address needs no lookup, so Node makes none.
      if (isIP(hostname) !== 0 && !policy.allowsAddress(hostname)) return callback(refusal(hostname), null)
      connect(options, (...[error, socket]) => {
        if (error) return callback(error, null)
        // The last word has the socket itself, whatever led to it.
        const { remoteAddress } = socket
        if (remoteAddress !== undefined && policy.allowsAddress(remoteAddress)) return callback(null, socket)
        socket.destroy()
        callback(refusal(hostname), null)
      })
    },
  })
}

function checkedLookup(policy: Policy, lookup: Lookup): LookupFunction {
  return (host, { all }, callback) => {
    lookup(host).then(
      (addresses) => {
        const [first] = addresses
        // One address inside is enough: the name is not to be trusted with the others.
        const inside = addresses.some(({ address }) => !policy.allowsAddress(address))
        if (inside || !first) callback(inside ? refusal(host) : notFound(host), '', 0)
        else if (all) callback(null, [...addresses])
        else callback(null, first.address, first.family)
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), '', 0),
    )
  }
}

const lookupBySystem: Lookup = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)))
  })

/** Its place is put in by whoever knows what was asked for. */
function refusal(host: string): UserError {
  return new UserError(null, ...notPublic(host))
}

function notFound(host: string): Error {
  return Object.assign(new Error(host), { code: 'ENOTFOUND' })
}
