import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { UserError } from '../util/user-error.ts'
import { createApp } from './app.ts'
import { openDesk } from './desk.ts'
import { newToken } from './guard.ts'
import type { Office, Pages } from './office.ts'

export interface ReviewServer {
  /** With the token, which stands behind `#`: a browser sends that part to nobody. */
  readonly url: string
  /** Finishes what is being written, tells no more, and lets go of the port. */
  close(): Promise<void>
}

export interface ServerOptions {
  /** Null for a free one. */
  readonly port: number | null
  /** Whom the page is to propose as the reviewer, or empty. */
  readonly reviewer: string
  readonly onDefect: (error: unknown) => void
}

/** The name of this machine for itself: nobody else can reach it. */
const HOST = '127.0.0.1'
const FIRST_PORT = 20_000
const PORTS = 10_000

/**
 * Serves the review page to this machine alone.
 *
 * @throws UserError where the port is taken or may not be used.
 */
export async function startReview(
  office: Office,
  pages: Pages,
  { port, reviewer, onDefect }: ServerOptions,
): Promise<ReviewServer> {
  const token = newToken()
  const closing = new AbortController()
  const desk = await openDesk(office, pages, reviewer, onDefect)
  let bound = 0
  const app = createApp(desk, pages, { token, port: () => bound, closing: closing.signal, onDefect })
  const listen = async (
    wanted: number,
  ): Promise<{ server: ReturnType<typeof createAdaptorServer>; port: number }> => {
    const server = createAdaptorServer({ fetch: app.fetch, hostname: HOST })
    server.listen(wanted, HOST)
    await once(server, 'listening')
    const address = server.address()
    return { server, port: typeof address === 'object' && address !== null ? address.port : wanted }
  }
  try {
    const { server, port: got } = await (port === null
      ? listen(usualPort(office.watched)).catch(() => listen(0))
      : listen(port))
    bound = got
    return {
      url: `http://${HOST}:${got}/#key=${token}`,
      close: async () => {
        closing.abort()
        const ended = once(server, 'close')
        server.close()
        await desk.close()
        if ('closeAllConnections' in server) server.closeAllConnections()
        await ended
      },
    }
  } catch (error) {
    await desk.close()
    throw asUnusable(error, port)
  }
}

/** The same for the same paths, where it is free: a browser remembers the reviewer's name by the port. */
function usualPort(paths: readonly string[]): number {
  const name = paths.map((path) => resolve(path)).join('\n')
  return FIRST_PORT + (createHash('sha256').update(name).digest().readUInt32BE() % PORTS)
}

function asUnusable(error: unknown, port: number | null): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  const what =
    error.code === 'EADDRINUSE'
      ? `port ${port} is in use`
      : `port ${port} cannot be used (${String(error.code)})`
  return new UserError(null, what, 'choose another with --port, or leave it out')
}
