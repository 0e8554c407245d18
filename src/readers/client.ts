import { UserError } from '../util/user-error.ts'
import { isRecord } from './findings.ts'
import type { Protocol } from './protocol.ts'
import { completionBody, messageBody, type ReaderRequest } from './request.ts'
import { codeOf, type Endpoint } from './settings.ts'

/** What came of sending a request once. */
export type Sent =
  | { readonly ok: true; readonly body: unknown }
  | {
      readonly ok: false
      /** Ends the sentence "the reader …". */
      readonly why: string
      readonly failure: 'busy' | 'unreachable' | 'unfit' | 'refused'
      /** Milliseconds that the server asks to wait, null where it does not say. */
      readonly wait: number | null
    }

/** Sends requests to one reader; never throws for what the network or the server does. */
export interface ReaderClient {
  /** @param structured whether to ask the server to enforce our schema; not all servers can. */
  send(request: ReaderRequest, structured: boolean): Promise<Sent>
}

const PACKAGES = { openai: 'openai', anthropic: '@anthropic-ai/sdk' } as const satisfies Readonly<
  Record<Protocol, string>
>

/** Milliseconds after which a request is given up: a large local model may think for minutes. */
const TIME_LIMIT = 300_000

/** Stands for a key where a server needs none: the client insists on one. */
const NO_KEY = 'none'

/**
 * A client of a reader. Its package is loaded here and nowhere else, so that whoever asks no reader needs none of it.
 *
 * @param load imports a package.
 * @throws UserError where the package is not installed.
 */
export async function createClient(
  endpoint: Endpoint,
  load: Loaders = LOADERS,
  timeLimit: number = TIME_LIMIT,
): Promise<ReaderClient> {
  const { protocol } = endpoint
  try {
    return protocol === 'openai'
      ? await openaiClient(endpoint, load.openai, timeLimit)
      : await anthropicClient(endpoint, load.anthropic, timeLimit)
  } catch (error) {
    if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UserError(
      null,
      `asking this reader needs the package ${PACKAGES[protocol]}, which is not installed`,
      `run npm install ${PACKAGES[protocol]} beside crossread`,
    )
  }
}

/** Imports of the optional packages; another is given by tests alone. */
export interface Loaders {
  readonly openai: () => Promise<typeof import('openai')>
  readonly anthropic: () => Promise<typeof import('@anthropic-ai/sdk')>
}

const LOADERS: Loaders = { openai: () => import('openai'), anthropic: () => import('@anthropic-ai/sdk') }

async function openaiClient(
  { url, key }: Endpoint,
  load: Loaders['openai'],
  timeout: number,
): Promise<ReaderClient> {
  const { OpenAI } = await load()
  // What the package would take from the environment is given here, so that nothing else of it is sent along.
  const client = new OpenAI({
    baseURL: url.href,
    apiKey: key ?? NO_KEY,
    organization: null,
    project: null,
    timeout,
    maxRetries: 0,
    logLevel: 'off',
  })
  return {
    send: (request, structured) => {
      const { response_format, ...body } = completionBody(request)
      return attempt(() => client.chat.completions.create(structured ? { ...body, response_format } : body))
    },
  }
}

async function anthropicClient(
  { url, key }: Endpoint,
  load: Loaders['anthropic'],
  timeout: number,
): Promise<ReaderClient> {
  const { Anthropic } = await load()
  const client = new Anthropic({
    baseURL: url.href,
    apiKey: key ?? NO_KEY,
    authToken: null,
    timeout,
    maxRetries: 0,
    logLevel: 'off',
  })
  return {
    send: (request, structured) => {
      const { tools, tool_choice, ...body } = messageBody(request)
      return attempt(() => client.messages.create(structured ? { ...body, tools, tool_choice } : body))
    },
  }
}

async function attempt(send: () => Promise<unknown>): Promise<Sent> {
  try {
    return { ok: true, body: await send() }
  } catch (error) {
    return failureOf(error)
  }
}

/** Statuses that say "again, later". */
const BUSY = new Set([408, 409, 425, 429])

/** What went wrong, without the server's own words: they may repeat what was sent. */
function failureOf(error: unknown): Sent {
  const status = isRecord(error) && typeof error['status'] === 'number' ? error['status'] : null
  const name = error instanceof Error ? error.constructor.name : ''
  const failed = (failure: 'busy' | 'unreachable' | 'unfit' | 'refused', why: string): Sent => ({
    ok: false,
    why,
    failure,
    wait: waitOf(error),
  })
  if (status !== null && (BUSY.has(status) || status >= 500))
    return failed('busy', `answered with status ${status}`)
  if (status === 400 || status === 422) return failed('unfit', `refused the request with status ${status}`)
  if (status !== null) return failed('refused', `refused the request with status ${status}`)
  if (name.includes('Timeout')) return failed('busy', 'did not answer in time')
  if (name.includes('Connection')) return failed('unreachable', 'cannot be reached')
  // A reply that is no JSON makes the client fail, not the server.
  if (error instanceof SyntaxError) return failed('busy', 'sent a reply that is no JSON')
  return failed('busy', `could not be asked (${name === '' ? 'unknown error' : name})`)
}

/** `Retry-After`, in seconds or as a date, or its form in milliseconds. */
function waitOf(error: unknown): number | null {
  const headers = isRecord(error) ? error['headers'] : null
  if (!(headers instanceof Headers)) return null
  const milliseconds = Number.parseFloat(headers.get('retry-after-ms') ?? '')
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds)
  const given = headers.get('retry-after')
  if (given === null) return null
  const seconds = Number(given)
  const wait = Number.isFinite(seconds) ? 1000 * seconds : Date.parse(given) - Date.now()
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}
