import { UserError } from '../../util/user-error.ts'
import { extractedDraft } from '../draft.ts'
import type { Format } from '../format.ts'

/** Names of header fields, one of which a message that was sent or saved has beside From. */
const BESIDE_FROM: readonly string[] = [
  'date',
  'message-id',
  'mime-version',
  'received',
  'return-path',
  'content-type',
]
const FIELD = /^([A-Za-z][A-Za-z0-9-]{0,76}):(?=\s|$)/u
const MOST_FIELDS = 500
/** Largest message in bytes: what providers of mail take at most. Attachments are decoded before they are left out. */
const LARGEST_MESSAGE = 25_000_000

export const email: Format = {
  name: 'email',
  title: 'E-mail newsletters and saved pages (MIME)',
  extensions: ['.eml', '.mht', '.mhtml'],
  taken:
    'the text of the message, or of the one that it forwards: from HTML, else plain; outlet from the sender, title from the subject, published with its zone, address where it names one; attachments are not read',
  recognises: ({ start }) => isMessage(start),
  read: async function* (capture) {
    const bytes = await capture.bytes.all(LARGEST_MESSAGE)
    const { readMessage } = await import('../email/message.ts')
    const message = await readMessage(bytes, capture.path)
    if (!('article' in message)) throw new UserError({ file: capture.path }, message.what, message.remedy)
    for (const note of message.notes) yield { kind: 'warning', text: `${capture.path}: ${note}.` }
    yield { kind: 'article', draft: extractedDraft(capture, message.article) }
  },
}

/** Whether a text begins as messages do (RFC 5322): with header fields, From and another one of a message among them. */
function isMessage(start: string): boolean {
  const names = new Set<string>()
  const lines = start.split('\n', MOST_FIELDS)
  // A mailbox puts an envelope before each message.
  if (lines[0]?.startsWith('From ')) lines.shift()
  for (const line of lines) {
    if (line === '') break
    if (/^[ \t]/u.test(line)) continue
    const name = FIELD.exec(line)?.[1]
    if (name === undefined) return false
    names.add(name.toLowerCase())
  }
  return names.has('from') && BESIDE_FROM.some((name) => names.has(name))
}
