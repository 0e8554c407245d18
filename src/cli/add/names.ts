import { slug } from '../../read/names.ts'
import { excerpt, UserError } from '../../util/user-error.ts'

/** Longest name of a file without its extension, in bytes of UTF-8: what is added to it stays far below the 255 that file systems take. */
const LONGEST = 100
const WORDS_OF_TITLE = 8
/** Names that Windows keeps for devices, with any extension; and the one that a folder scan passes over. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|readme)$/u
const LONGEST_STORY = 80

/**
 * The name of an article's file, without its extension: `harbour-gazette-ferry-sails-again`. Letters and digits of any script with hyphens
 * between: nothing in it can leave the folder, hide the file, turn the direction of writing or mean something to a shell.
 */
export function fileStem(outlet: string, title: string): string {
  const words = slug(title).split('-').slice(0, WORDS_OF_TITLE)
  const name = shortened([slug(outlet), ...words].filter((word) => word !== '').join('-'))
  return name === '' || RESERVED.test(name) ? `article${name === '' ? '' : `-${name}`}` : name
}

/** Cut at a character; a hyphen at the end goes. */
function shortened(name: string): string {
  let kept = ''
  let size = 0
  for (const character of name) {
    size += Buffer.byteLength(character)
    if (size > LONGEST) break
    kept += character
  }
  return kept.replace(/-$/u, '')
}

/**
 * Checks the name of a story, which becomes that of its folder.
 *
 * @throws UserError where it is none that every file system takes for a folder's.
 */
export function storyName(name: string): string {
  const isUsable =
    /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_. -]*$/u.test(name) &&
    !/[. ]$/u.test(name) &&
    Buffer.byteLength(name) <= LONGEST_STORY &&
    !RESERVED.test(name.split('.')[0]?.toLowerCase() ?? '')
  if (isUsable) return name
  throw new UserError(
    null,
    `${excerpt(name)} cannot be the name of a story’s folder`,
    'use letters, digits and hyphens, like ferry-2031',
  )
}

/** Extension of a file that keeps a capture, by its media type and then by the name it came under; never more than letters and digits. */
export function extensionOf(file: string, type: string | null): string {
  const own = /(?:\.(?:warc|jsonl|ndjson|csv|xml))?\.[a-z0-9]{1,8}$/u.exec(file.toLowerCase())?.[0]
  return BY_TYPE.get(type ?? '') ?? own ?? '.bin'
}

const BY_TYPE: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.xhtml'],
  ['text/plain', '.txt'],
  ['text/markdown', '.md'],
  ['text/csv', '.csv'],
  ['text/xml', '.xml'],
  ['application/xml', '.xml'],
  ['application/rss+xml', '.xml'],
  ['application/atom+xml', '.xml'],
  ['application/json', '.json'],
  ['application/feed+json', '.json'],
  ['application/jsonl', '.jsonl'],
  ['application/x-ndjson', '.jsonl'],
  ['application/pdf', '.pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', '.docx'],
  ['message/rfc822', '.eml'],
  ['application/warc', '.warc'],
  ['application/wacz', '.wacz'],
])
