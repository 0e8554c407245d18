import { authorsIn } from '../byline.ts'
import { htmlLine, htmlParagraphs, looksLikeHtml } from '../html/paragraphs.ts'
import type { Reading, Reason } from '../items.ts'
import { type Fields, fieldsOf, objectsOf, textIn } from '../json/fields.ts'
import { isObject, type JsonObject } from '../json/parse.ts'
import { isCutOff } from '../teaser.ts'
import { publishedAt } from '../timestamp.ts'
import { MEDIA, PARTIAL, WITHDRAWN } from '../withheld.ts'

/** Of ninjs 1: `body_text`, `body_html`, `body_<representation>`. */
const BODY = /^body_[a-z]\w*$/u
const HEADLINE = /^headline_[a-z]\w*$/u
/** Roles of a body (of the providers' own choice) that is none of the article's text. */
const NO_BODY_ROLE = /caption|summary|abstract|teaser|headline|title|byline|script|note|slug/iu
const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'composite', 'article', ''])
/** Markup is taken before plain text, as it says what is a paragraph, unless it is a small part of it. */
const SMALL_PART = 0.6

interface Body {
  readonly role: string
  readonly type: string
  readonly value: string
}

/** Whether an object is a news item of ninjs 1, 2 or 3 that has a body: pictures and references have none. */
export function isItem(object: JsonObject): boolean {
  const fields = fieldsOf(object)
  return textIn(fields, 'uri') !== null && bodiesOf(fields).length > 0
}

/**
 * Reads a news item of ninjs (IPTC). Names are read in any case: 2.x writes `versioncreated`, 3.x `versionCreated`.
 *
 * @throws NoArticle where its text is none.
 */
export function readItem(object: JsonObject): Reading {
  const fields = fieldsOf(object)
  const reason = reasonToLeave(fields)
  if (reason !== null) return { kind: 'left out', reason }
  const title = headlineOf(fields)
  const body = bodyOf(bodiesOf(fields), title ?? '')
  if (isCutOff(body)) return { kind: 'left out', reason: PARTIAL }
  const outlet = outletOf(fields)
  const version = textIn(fields, 'versioncreated', 'contentmodified')
  const published = publishedAt(textIn(fields, 'firstcreated', 'contentcreated', 'versioncreated'))
  const changed = publishedAt(version)
  const modified = changed.instant ?? changed.value
  const embargo = textIn(fields, 'embargoed')
  return {
    kind: 'article',
    note:
      embargo === null ? null : `is under embargo until ${embargo.slice(0, 40)}; mind it before you publish`,
    extracted: {
      title,
      body,
      outlet,
      url: textIn(fields, 'uri'),
      language: textIn(fields, 'language'),
      authors: authorsOf(fields),
      published,
      modified: modified === (published.instant ?? published.value) ? null : modified,
      ...(outlet === null ? {} : { key: outlet }),
    },
  }
}

function reasonToLeave(fields: Fields): Reason | null {
  if (!TEXT_TYPES.has((textIn(fields, 'type') ?? '').toLowerCase())) return MEDIA
  if (/^(?:canceled|cancelled|withheld)$/iu.test(textIn(fields, 'pubstatus') ?? '')) return WITHDRAWN
  return /^(?:incomplete|partial|associated)$/iu.test(textIn(fields, 'representationtype') ?? '')
    ? PARTIAL
    : null
}

function bodiesOf(fields: Fields): readonly Body[] {
  return [...partsOf(fields, 'bodies'), ...namedParts(fields, BODY)].filter(
    ({ role }) => !NO_BODY_ROLE.test(role),
  )
}

function headlineOf(fields: Fields): string | null {
  const parts = partsOf(fields, 'headlines')
  const named = namedParts(fields, HEADLINE)
  const main = parts.find(({ role }) => /^main$/iu.test(role)) ?? parts[0]
  const text =
    main?.value ??
    textIn(fields, 'headline', 'headline_main', 'headline_text') ??
    named[0]?.value ??
    textIn(fields, 'title', 'name')
  return text === null ? null : htmlLine(text) || null
}

/** The list of ninjs 2 and 3: values with their roles and types. */
function partsOf(fields: Fields, name: string): readonly Body[] {
  return objectsOf(fields, name).flatMap((object) => {
    const part = fieldsOf(object)
    const value = textIn(part, 'value')
    return value === null
      ? []
      : { role: textIn(part, 'role') ?? '', type: textIn(part, 'contenttype') ?? '', value }
  })
}

/** Fields of ninjs 1 with their representation in the name: `body_xhtml`. */
function namedParts(fields: Fields, pattern: RegExp): readonly Body[] {
  return [...fields].flatMap(([name, value]) => {
    if (typeof value !== 'string' || value.trim() === '' || !pattern.test(name)) return []
    const role = name.slice(name.indexOf('_') + 1)
    return { role, type: /html|richtext/u.test(role) ? 'text/html' : '', value }
  })
}

function bodyOf(bodies: readonly Body[], title: string): string {
  const texts = bodies.map(({ type, value }) => {
    const isMarked = /html|nitf|xml/iu.test(type) || (type === '' && looksLikeHtml(value))
    return { isMarked, text: isMarked ? htmlParagraphs(value, title) : value }
  })
  const longest = (marked: boolean): string =>
    texts.reduce(
      (best, { isMarked, text }) => (isMarked === marked && text.length > best.length ? text : best),
      '',
    )
  const plain = longest(false)
  const marked = longest(true)
  return marked.length >= plain.length * SMALL_PART ? marked : plain
}

function outletOf(fields: Fields): string | null {
  return (
    textIn(fields, 'copyrightholder') ??
    partyIn(fields, 'provider') ??
    partyIn(fields, 'source') ??
    partyIn(fields, 'infosources') ??
    partyIn(fields, 'infosource')
  )
}

/** A name, as it stands or in an object or list of objects. */
function partyIn(fields: Fields, name: string): string | null {
  const written = textIn(fields, name)
  if (written !== null) return written
  const value = fields.get(name)
  const first = isObject(value) ? value : objectsOf(fields, name)[0]
  return first === undefined ? null : textIn(fieldsOf(first), 'name', 'literal')
}

function authorsOf(fields: Fields): readonly string[] {
  const byline = textIn(fields, 'by', 'byline')
  if (byline !== null) return authorsIn(htmlLine(byline))
  const listed = [...objectsOf(fields, 'authors'), ...objectsOf(fields, 'people')].map(fieldsOf)
  return listed.flatMap((person) =>
    /^(?:author|creator|writer|)$/iu.test(textIn(person, 'rel', 'role') ?? '') || !person.has('rel')
      ? (textIn(person, 'name', 'byline') ?? [])
      : [],
  )
}
