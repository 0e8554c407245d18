import { excerpt, UserError } from '../util/user-error.ts'
import { TooLarge, UnknownCoding } from './body.ts'

const SAVE = 'save the page in a browser and add the file'

/**
 * What is said of an answer that is no page.
 *
 * @param retryAfter seconds after which the server wants to be asked again, 0 where that is over, null where it does not say.
 */
export function refusedBy(status: number, place: string, retryAfter: number | null): UserError {
  const error = (what: string, remedy: string): UserError =>
    new UserError({ file: place }, `${what} (${status})`, remedy)
  const later = retryAfter ? `try again in ${spanOf(retryAfter)}` : 'try again later'
  switch (status) {
    case 401:
    case 402:
    case 403:
    case 407:
      return error('the server does not give this page to programs without a login', SAVE)
    case 404:
    case 410:
      return error('there is no such page', 'check the address')
    case 429:
      return error('the server has had too many requests', later)
    case 451:
      return error('the server may not give this page here, for legal reasons', SAVE)
    case 204:
    case 205:
      return error('the server sends no page', 'check the address')
    default:
      if (status >= 500) return error('the server has failed', later)
      return error('the server answers otherwise than with a page', SAVE)
  }
}

/** `90` → "2 minutes": never less than is asked for. */
function spanOf(seconds: number): string {
  const [count, unit] =
    seconds <= 60
      ? [seconds, 'second']
      : seconds <= 3600
        ? [Math.ceil(seconds / 60), 'minute']
        : [Math.ceil(seconds / 3600), 'hour']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** What is said where no answer came, or not all of it. Errors that are no server's come back as they are. */
export function failureOf(error: unknown, place: string, host: string): unknown {
  const said = (what: string, remedy: string): UserError => new UserError({ file: place }, what, remedy)
  // Undici and Node wrap what they were given; the cause is what tells.
  for (const cause of causesOf(error)) {
    if (cause instanceof UserError) return said(cause.what, cause.remedy)
    if (cause instanceof TooLarge)
      return said(
        `the page is larger than ${cause.limit / 1_000_000} MB`,
        'save the part that you need and add the file',
      )
    if (cause instanceof UnknownCoding)
      return said('the page is packed in a way that Crossread cannot unpack', SAVE)
  }
  for (const cause of causesOf(error)) {
    const sentence = sentenceOf(cause, host)
    if (sentence) return said(...sentence)
  }
  return error
}

function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = []
  const open = [error]
  // Deep enough for what libraries do; a chain may be a ring.
  while (open.length > 0 && causes.length < 20) {
    const next = open.shift()
    causes.push(next)
    if (next instanceof AggregateError) open.push(...next.errors)
    if (next instanceof Error && next.cause !== undefined) open.push(next.cause)
  }
  return causes
}

function sentenceOf(error: unknown, host: string): [what: string, remedy: string] | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error ? String(error.code ?? '') : ''
  if (error.name === 'HTTPParserError')
    return ['the server does not speak HTTP as it should', 'check the address']
  if (error.name === 'TimeoutError')
    return ['the page has not come whole in the time it is given', 'try again later']
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EAI_NODATA')
    return [`no host is found by the name ${excerpt(host)}`, 'check the address and your connection']
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT')
    return [`${host} cannot be reached: it does not answer`, 'try again later']
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
    return ['the server has stopped answering', 'try again later']
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/u.test(code))
    return [`${host} cannot be reached (${code})`, 'check the address and your connection']
  if (/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_ABORTED|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/u.test(code))
    return [`the server broke off before the page was whole (${code})`, 'try again later']
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return ['the head of the answer is too long', SAVE]
  if (/^(?:Z_.*|ERR__ERROR_.*|ERR_BROTLI.*)$/u.test(code))
    return ['the page comes damaged: it cannot be unpacked', 'try again later']
  if (/CERT|^ERR_(?:TLS|SSL)|^EPROTO$|SIGNATURE|ISSUER|SELF_SIGNED/u.test(code))
    return [`the server cannot be trusted to be ${host} (${code})`, 'check the address']
  return null
}

/** Seconds that `Retry-After` (RFC 9110 10.2.3) names, as a number or a date; null where it names none. */
export function retryAfterOf(header: string | null, now: Date): number | null {
  const given = header?.trim() ?? ''
  if (/^\d{1,9}$/u.test(given)) return Number(given)
  const date = Date.parse(given)
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now.getTime()) / 1000))
}
