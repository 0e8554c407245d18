import { Parser } from 'htmlparser2'
import { LEADS_TO_PAGE } from './data/lines.ts'

const LONGEST_LABEL = 120
const LONGEST_ADDRESS = 300

/**
 * The address at which a newsletter says that it can be read as a page. It is taken only where it leads to the sender's
 * own domain: others count clicks, and end.
 *
 * @returns without its query and fragment, which name the reader.
 */
export function pageLink(html: string, sender: string): string | null {
  const domain = /@(?:[\w-]{1,63}\.){0,5}?([\w-]{1,63}(?:\.[a-z]{2,3})?\.[a-z]{2,24})$/iu.exec(
    sender.trim(),
  )?.[1]
  if (domain === undefined) return null
  let found: string | null = null
  let open: string | null = null
  let label = ''
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === 'a') open = null
    },
    onattribute: (name, value) => {
      if (name === 'href') {
        open = value
        label = ''
      }
    },
    ontext: (text) => {
      if (open !== null && label.length < LONGEST_LABEL) label += text
    },
    onclosetag: (name) => {
      if (name !== 'a' || open === null) return
      if (found === null && LEADS_TO_PAGE.test(label.replace(/\s+/gu, ' ').slice(0, LONGEST_LABEL)))
        found = ownAddress(open, domain)
      open = null
    },
  })
  parser.end(html)
  return found
}

function ownAddress(href: string, domain: string): string | null {
  if (href.length > LONGEST_ADDRESS || !URL.canParse(href)) return null
  const { protocol, hostname, origin, pathname } = new URL(href)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  const isOwn = hostname === domain || hostname.endsWith(`.${domain}`)
  return isOwn && pathname !== '/' && !/^(?:click|links?|track|email|e|r|go)\b/iu.test(hostname)
    ? `${origin}${pathname}`
    : null
}
