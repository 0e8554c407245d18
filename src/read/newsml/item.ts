import { authorsIn } from '../byline.ts'
import { htmlParagraphs } from '../html/paragraphs.ts'
import type { Reading, Reason } from '../items.ts'
import { isCutOff } from '../teaser.ts'
import { publishedAt } from '../timestamp.ts'
import { MEDIA, PARTIAL, WITHDRAWN } from '../withheld.ts'
import type { XmlNode } from '../xml/elements.ts'
import { childrenAt, firstNamed, lineOf, textAt, textOf } from '../xml/node.ts'
import { markedText, type Nitf, nitfOf } from './nitf.ts'

const NO_TEXT: Reason = {
  why: 'references to text that is not in the file',
  remedy: 'save the items with their content',
}
/** A package lists items; in a message they come with it. */
const PACKAGE: Reason = { ...NO_TEXT, isUsual: true }
/** Natures of news in the IPTC's list `ninat`. */
const TEXT_CLASSES: ReadonlySet<string> = new Set(['text', 'composite', ''])

/**
 * Reads a newsItem of NewsML-G2 (IPTC), whose text is NITF or XHTML in `inlineXML` or lies in `inlineData`.
 *
 * Metadata of the item goes before what the text in it says of itself.
 *
 * @throws NoArticle where its text is none.
 */
export function readNewsItem(item: XmlNode): Reading {
  const reason = reasonToLeave(item)
  if (reason !== null) return { kind: 'left out', reason }
  const content = contentOf(item)
  if (content === null) return { kind: 'left out', reason: NO_TEXT }
  if (isCutOff(content.body)) return { kind: 'left out', reason: PARTIAL }
  const meta = metadataOf(item)
  const version = textAt(item, 'itemMeta', 'versionCreated')
  const first =
    textAt(item, 'itemMeta', 'firstCreated') ??
    textAt(item, 'contentMeta', 'contentCreated') ??
    version ??
    content.published
  const outlet = providerOf(item) ?? content.outlet ?? null
  const published = publishedAt(first)
  const changed = publishedAt(textAt(item, 'contentMeta', 'contentModified') ?? version ?? content.modified)
  const modified = changed.instant ?? changed.value
  const embargo = textAt(item, 'itemMeta', 'embargoed')
  return {
    kind: 'article',
    note:
      embargo === null ? null : `is under embargo until ${embargo.slice(0, 40)}; mind it before you publish`,
    extracted: {
      title: meta.title ?? content.title ?? null,
      body: content.body,
      outlet,
      url: addressOf(item),
      language: languageOf(item),
      authors: meta.authors.length > 0 ? meta.authors : (content.authors ?? []),
      published,
      modified: modified === (published.instant ?? published.value) ? null : modified,
      section: content.section ?? null,
      ...(outlet === null ? {} : { key: outlet }),
    },
  }
}

function reasonToLeave(item: XmlNode): Reason | null {
  if (item.name !== 'newsItem') return PACKAGE
  if (!TEXT_CLASSES.has(codeAt(item, 'itemClass'))) return MEDIA
  return /^(?:canceled|cancelled|withheld)$/u.test(codeAt(item, 'pubStatus')) ? WITHDRAWN : null
}

/** `ninat:text` or `http://cv.iptc.org/newscodes/ninature/text` → `text`. */
function codeAt(item: XmlNode, name: string): string {
  const { qcode, uri } = childrenAt(item, 'itemMeta', name)[0]?.attributes ?? {}
  return /[^:/]*$/u.exec(qcode ?? uri ?? '')?.[0] ?? ''
}

type Content = Pick<Nitf, 'body'> & Partial<Nitf>

/** The first of the contents that is text; renditions of one text follow one another. */
function contentOf(item: XmlNode): Content | null {
  for (const inline of childrenAt(item, 'contentSet', 'inlineXML')) {
    const nitf = firstNamed(inline, 'nitf')
    const content = nitf === null ? xhtmlOf(inline) : nitfOf(nitf)
    if (content.body !== '') return content
  }
  for (const inline of childrenAt(item, 'contentSet', 'inlineData')) {
    if (inline.attributes['encoding'] !== undefined) continue
    const type = inline.attributes['contenttype'] ?? 'text/plain'
    if (!/^(?:text\/|application\/xhtml)/u.test(type)) continue
    const text = textOf(inline)
    const body = /html/u.test(type) ? htmlParagraphs(text) : text
    if (body.trim() !== '') return { body }
  }
  return null
}

function xhtmlOf(inline: XmlNode): Content {
  const html = firstNamed(inline, 'html')
  const title = html && textAt(html, 'head', 'title')
  return { title: title ?? null, body: markedText(firstNamed(inline, 'body') ?? inline) }
}

function metadataOf(item: XmlNode): Pick<Nitf, 'title' | 'authors'> {
  const bylines = childrenAt(item, 'contentMeta', 'by').map(lineOf).flatMap(authorsIn)
  const creators = childrenAt(item, 'contentMeta', 'creator').flatMap((creator) => nameOf(creator) ?? [])
  return {
    title: textAt(item, 'contentMeta', 'headline') ?? textAt(item, 'itemMeta', 'title'),
    authors: bylines.length > 0 ? bylines : creators,
  }
}

function providerOf(item: XmlNode): string | null {
  const provider = childrenAt(item, 'itemMeta', 'provider')[0]
  const named = provider && (textAt(provider, 'name') ?? provider.attributes['literal'])
  if (named) return named
  const holder = childrenAt(item, 'rightsInfo', 'copyrightHolder')[0]
  return (
    (holder && nameOf(holder)) ??
    textAt(item, 'contentMeta', 'creditline') ??
    (provider ? nameOf(provider) : null)
  )
}

/** By its name, its literal, else its code in a list: `nprov:AFP` → `AFP`. */
function nameOf(party: XmlNode): string | null {
  const { literal, qcode } = party.attributes
  return (
    textAt(party, 'name') ?? literal ?? (qcode === undefined ? null : (/[^:/]+$/u.exec(qcode)?.[0] ?? null))
  )
}

function languageOf(item: XmlNode): string | null {
  return childrenAt(item, 'contentMeta', 'language')[0]?.attributes['tag'] ?? item.attributes['lang'] ?? null
}

function addressOf(item: XmlNode): string | null {
  const web = childrenAt(item, 'itemMeta', 'link').find(({ attributes }) =>
    /canonical|web/iu.test(attributes['rel'] ?? ''),
  )
  return web?.attributes['href'] ?? item.attributes['guid'] ?? null
}
