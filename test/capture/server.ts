import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Lookup } from '../../src/capture/connection.ts'
import type { Clock } from '../../src/capture/gate.ts'
import {
  createFetcher,
  type Fetcher,
  type Limits,
  type Policy,
  USUAL_LIMITS,
} from '../../src/capture/index.ts'
import { PUBLIC_ONLY } from '../../src/capture/policy.ts'

type Route = (request: IncomingMessage, response: ServerResponse) => void

export interface TestServer {
  /** Of `gazette.example`, which leads to the server. */
  readonly origin: string
  readonly port: number
  /** Paths in the order in which they were asked for, robots.txt too. */
  readonly asked: string[]
}

/** A server on localhost that is gone when the test is over. What has no route is answered with 404. */
export async function serverWith(routes: Readonly<Record<string, Route>>): Promise<TestServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const route = routes[path]
    if (route) return route(request, response)
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { origin: `http://gazette.example:${port}`, port, asked }
}

/** Answers with a body and its type. */
export function page(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Route {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  }
}

export function redirect(location: string, status = 302): Route {
  return (_, response) => {
    response.writeHead(status, { location }).end()
  }
}

/** Limits under which nothing takes long. */
export const SHORT: Limits = {
  ...USUAL_LIMITS,
  connect: 2_000,
  headers: 2_000,
  idle: 2_000,
  total: 5_000,
  size: 100_000,
}

/** A clock whose pauses take no time and are written down. */
export function testClock(): Clock & { readonly pauses: number[] } {
  const pauses: number[] = []
  let skipped = 0
  return {
    pauses,
    now: () => new Date('2031-05-08T08:15:43.655Z'),
    elapsed: () => performance.now() + skipped,
    pause: async (milliseconds) => {
      pauses.push(Math.ceil(milliseconds))
      skipped += milliseconds
    },
  }
}

/** The rules of the public internet, with this machine's loopback taken for a part of it: what tests reach is there. */
export const AS_IF_PUBLIC: Policy = {
  ...PUBLIC_ONLY,
  allowsAddress: (address) => address === '127.0.0.1' || PUBLIC_ONLY.allowsAddress(address),
  allowsPort: () => true,
}

/** DNS in which every name leads to this machine, unless told otherwise. */
export function dns(names: Readonly<Record<string, readonly string[]>> = {}): Lookup {
  return async (host) =>
    (names[host] ?? ['127.0.0.1']).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
}

interface TestFetchOptions {
  readonly limits?: Partial<Limits>
  readonly policy?: Policy
  readonly lookup?: Lookup
  readonly ignoreRobots?: boolean
  readonly clock?: Clock
}

export function testFetcher({ limits, policy, lookup, ignoreRobots, clock }: TestFetchOptions = {}): Fetcher {
  const fetcher = createFetcher({
    policy: policy ?? AS_IF_PUBLIC,
    limits: { ...SHORT, ...limits },
    clock: clock ?? testClock(),
    ignoreRobots: ignoreRobots ?? false,
    lookup: lookup ?? dns(),
  })
  onTestFinished(() => fetcher.close())
  return fetcher
}
