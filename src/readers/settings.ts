import { UserError } from '../util/user-error.ts'
import { isRecord } from './findings.ts'
import { PROTOCOLS, type Protocol } from './protocol.ts'

/** The model of a request that is to be named later, by whoever sends the batch. */
export const UNNAMED = 'unnamed'

/** How a reader is asked, whether by network, by batch or from the cache. */
export interface ReaderSettings {
  readonly model: string
  /** Null to leave it to the model. */
  readonly temperature: number | null
  /** Most tokens of a reply. */
  readonly maxReplyTokens: number
  /** Most tokens sent in one call, prompt and articles, by our estimate. */
  readonly budget: number
  /** How many times each part is asked about; what more than half of them list is kept. */
  readonly asked: number
}

export const USUAL = { maxReplyTokens: 8000, budget: 16_000, asked: 1 } as const

/** Where a reader is, and what it is told who asks. */
export interface Endpoint {
  readonly protocol: Protocol
  readonly url: URL
  /** Null where none is needed; it is sent to `url` and goes nowhere else. */
  readonly key: string | null
}

/** The service whose usual variable holds a key: it is never sent to anybody else. */
const VENDORS = {
  openai: { host: /(?:^|\.)openai\.com$/u, variable: 'OPENAI_API_KEY' },
  anthropic: { host: /(?:^|\.)anthropic\.com$/u, variable: 'ANTHROPIC_API_KEY' },
} as const satisfies Readonly<Record<Protocol, { host: RegExp; variable: string }>>

type Environment = Readonly<Record<string, string | undefined>>

/**
 * An endpoint from its address: Anthropic's protocol for Anthropic's hosts, OpenAI's for all others unless another is named.
 * Keys come from the environment alone: CROSSREAD_READER_KEY for any host, OPENAI_API_KEY and ANTHROPIC_API_KEY for
 * the hosts of their services.
 *
 * @throws UserError where the address is none, or holds a key or a password.
 */
export function endpointAt(address: string, protocol: Protocol | undefined, env: Environment): Endpoint {
  const url = parseUrl(address)
  const chosen = protocol ?? (VENDORS.anthropic.host.test(url.hostname) ? 'anthropic' : 'openai')
  const vendor = PROTOCOLS.map((name) => VENDORS[name]).find(({ host }) => host.test(url.hostname))
  const key = env['CROSSREAD_READER_KEY'] || (vendor && env[vendor.variable]) || null
  if (key === null && vendor)
    throw new UserError(
      null,
      `${url.hostname} needs a key`,
      `set ${vendor.variable} or CROSSREAD_READER_KEY in the environment`,
    )
  return { protocol: chosen, url: withPath(url, chosen), key }
}

function parseUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^https?:$/u.test(url.protocol))
    throw new UserError(
      null,
      '--reader is no address of a server',
      'write one like http://localhost:11434/v1',
    )
  if (url.username !== '' || url.password !== '' || url.search !== '')
    throw new UserError(
      null,
      '--reader holds a password or a query',
      'leave it out, and set CROSSREAD_READER_KEY in the environment',
    )
  return url
}

/** OpenAI-compatible servers answer below /v1, which is easily left out; Anthropic's client adds it itself. */
function withPath(url: URL, protocol: Protocol): URL {
  const path = url.pathname.replace(/\/+$/u, '')
  const wanted = protocol === 'anthropic' ? path.replace(/\/v1$/u, '') : path === '' ? '/v1' : path
  return new URL(`${url.origin}${wanted}`)
}

/** The code of a failed file operation or import, null where there is none. */
export function codeOf(error: unknown): string | null {
  return isRecord(error) && typeof error['code'] === 'string' ? error['code'] : null
}
