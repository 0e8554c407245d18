import { type ParsedMail, simpleParser } from 'mailparser'
import type { Extracted } from '../draft.ts'
import type { Block } from '../html/blocks.ts'
import { blocksOf } from '../html/blocks.ts'
import { removeFurniture } from '../html/furniture.ts'
import { articleBlocks } from '../html/lines.ts'
import { type Fault, type ReadPage, readPage } from '../html/page.ts'
import { scanPage } from '../html/scan.ts'
import { LARGEST_TEXT } from '../limits.ts'
import { publishedAt } from '../timestamp.ts'
import { ABOUT_NEWSLETTER, SUBJECT_PREFIX } from './data/lines.ts'
import { type Forwarded, forwardedIn } from './forwarded.ts'
import { pageLink } from './page-link.ts'
import { mailboxIn, senderOf } from './sender.ts'

/** Most header bytes of a part, and most parts: newsletters stay below 30 kB and 10. */
const MOST_HEADER_BYTES = 500_000
const MOST_PARTS = 200
const MOST_NOTED = 320

/**
 * Reads a message: its own text, or where it forwards another one, that one's. A message that a browser saved a page as
 * (MHTML) is read as the page.
 *
 * @param path for messages.
 * @throws UserError where its HTML is built beyond all bounds.
 */
export async function readMessage(bytes: Uint8Array, path: string): Promise<ReadPage | Fault> {
  const mail = await parsed(bytes)
  if (mail === null)
    return { what: 'this message has too many parts or headers to be read', remedy: 'save its text instead' }
  const field = fieldsOf(mail)
  const html = typeof mail.html === 'string' ? mail.html : ''
  const plain = mail.text ?? ''
  if (html.length > LARGEST_TEXT || plain.length > LARGEST_TEXT)
    return { what: 'the text of this message is longer than 5 MB', remedy: 'save the part that matters' }
  const address = field('snapshot-content-location')
  if (address !== null && html !== '') return readPage(html, path, address)
  const scanned = html === '' ? null : scanPage(html, path)
  if (scanned) removeFurniture(scanned.document.body)
  const ofHtml = scanned ? blocksOf(scanned.document.body) : []
  const blocks = ofHtml.length > 0 ? ofHtml : plainBlocks(plain)
  const { head, rest } = forwardedIn(blocks)
  const subject = (head?.subject ?? mail.subject ?? '').replace(SUBJECT_PREFIX, '').trim()
  const from = head?.from ? mailboxIn(head.from) : { ...mail.from?.value[0] }
  const kept = articleBlocks(withoutNewsletter(rest), subject)
  return {
    article: {
      title: subject,
      body: kept.map(({ text }) => text).join('\n\n'),
      ...senderOf(from.name ?? '', from.address ?? ''),
      published: dateOf(head, field('date')),
      url: webAddress(field('archived-at')) ?? pageLink(html, from.address ?? ''),
      language: tagOf(field('content-language') ?? scanned?.language ?? ''),
    } satisfies Extracted,
    notes: attachmentsNote(mail),
  }
}

async function parsed(bytes: Uint8Array): Promise<ParsedMail | null> {
  try {
    return await simpleParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      // What it would make of one text for the other, and of links and pictures, is of no use here.
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      skipImageLinks: true,
      keepCidLinks: true,
      maxHeadSize: MOST_HEADER_BYTES,
      maxChildNodes: MOST_PARTS,
    })
  } catch {
    return null
  }
}

/** Fields of the header as they were sent: what the library makes of a date has lost its zone. */
function fieldsOf({ headerLines }: ParsedMail): (name: string) => string | null {
  return (name) => {
    const line = headerLines.find(({ key }) => key === name)?.line
    return line === undefined
      ? null
      : line
          .slice(name.length + 1)
          .replace(/\s+/gu, ' ')
          .trim()
  }
}

/** A forwarding program writes the date its own way; where it cannot be read nothing is known of it. */
function dateOf(head: Forwarded | null, sent: string | null): NonNullable<Extracted['published']> {
  if (head === null) return publishedAt(sent)
  return publishedAt(head.date)
}

/** Paragraphs of plain text: lines that were broken for sending are joined. */
function plainBlocks(text: string): readonly Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t>]*\n/u)
    .map((paragraph) => paragraph.replace(/^(?:> ?)+/gmu, '').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'text', text: paragraph, linked: 0 }))
}

function withoutNewsletter(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    ({ text }) =>
      text.length > MOST_NOTED || !ABOUT_NEWSLETTER.some((line) => line.test(text.replace(/\s+/gu, ' '))),
  )
}

function webAddress(written: string | null): string | null {
  const address = written?.replace(/^<|>$/gu, '') ?? ''
  return /^https?:/iu.test(address) && URL.canParse(address) ? address : null
}

function tagOf(written: string): string | null {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/iu.test(written) ? written : null
}

/** Pictures in the text are no attachments of the sender's. */
function attachmentsNote({ attachments }: ParsedMail): readonly string[] {
  const count = attachments.filter(
    ({ related, contentType }) => !related && !/^image\//u.test(contentType),
  ).length
  if (count === 0) return []
  return [`${count === 1 ? 'its attachment is' : `its ${count} attachments are`} not read`]
}
