import { isIP } from 'node:net'
import { excerpt, UserError } from '../util/user-error.ts'
import type { Policy } from './policy.ts'

/** Longest address that is followed, in UTF-16 code units: those of articles have some hundred. */
const LONGEST_ADDRESS = 4096
const DEFAULT_PORTS: ReadonlyMap<string, number> = new Map([
  ['http:', 80],
  ['https:', 443],
])

/**
 * What an address leads to, if it may be followed. `URL` has brought odd forms (`0x7f.1`, `2130706433`, `①②⑦.⓪.⓪.①`) to the usual one.
 *
 * @param place what messages name: the address that the user gave.
 * @param base the address that a relative one is relative to, null where it must be absolute.
 * @returns without its fragment.
 * @throws UserError where it is none, or one that is refused.
 */
export function targetOf(address: string, policy: Policy, place: string, base: URL | null): URL {
  const led = base === null ? '' : `it leads on to ${excerpt(address)}, and `
  const refuse = (what: string, remedy: string): UserError =>
    new UserError({ file: place }, `${led}${what}`, remedy)
  if (address.length > LONGEST_ADDRESS)
    throw refuse('the address is longer than any article’s', 'save the page in a browser and add the file')
  if (!URL.canParse(address, base?.href))
    throw refuse('this is no web address', 'write it as your browser shows it')
  const url = new URL(address, base?.href)
  url.hash = ''
  const port = DEFAULT_PORTS.get(url.protocol)
  if (port === undefined)
    throw refuse(
      `only http and https are fetched, and not ${url.protocol.slice(0, -1)}`,
      url.protocol === 'file:' ? 'name the file itself' : 'save it to a file and add that',
    )
  if (url.username !== '' || url.password !== '')
    throw refuse(
      'there is a user name or password in the address',
      'leave it out: it would be kept with the capture; save the page in a browser if it needs a login',
    )
  if (!policy.allowsPort(url.port === '' ? port : Number(url.port)))
    throw refuse(
      `pages are not fetched from port ${url.port}`,
      'use --allow-private if the server is your own',
    )
  const literal = addressIn(url)
  if (literal === null ? !policy.allowsName(url.hostname) : !policy.allowsAddress(literal))
    throw refuse(...notPublic(url.hostname))
  return url
}

/** What is said of a host that is not on the public internet, and what to do. */
export function notPublic(host: string): [what: string, remedy: string] {
  return [
    `${host} is not on the public internet`,
    'use --allow-private if the server is your own and you trust the address',
  ]
}

/** The address that a URL names outright, without brackets; null where it names a host. */
function addressIn({ hostname }: URL): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  return isIP(bare) === 0 ? null : bare
}
