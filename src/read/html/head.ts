import type { DomElement } from './dom.ts'
import { elementsOf } from './dom.ts'
import { MOST_ENTRIES } from './limits.ts'

/** What a page shows its readers of an article beside its text. */
export interface PageHead {
  /** Texts of the first headings: the one that hAtom calls the entry's (of weblogs, whose h1 is their name), then h1 in order. */
  readonly headings: readonly string[]
  /** Bylines, as they stand. */
  readonly bylines: readonly string[]
  /** `datetime` of times that the markup calls those of publication, of change. */
  readonly published: string | null
  readonly modified: string | null
  /** Of the first other time on the page, which may be anything's. */
  readonly first: string | null
}

const LONGEST_BYLINE = 200
const LONGEST_HEADING = 400

/** Reads it from a page before anything is removed. */
export function headOf(body: DomElement): PageHead {
  const entries: string[] = []
  const headings: string[] = []
  const bylines: string[] = []
  let published: string | null = null
  let modified: string | null = null
  let first: string | null = null
  for (const element of elementsOf(body)) {
    const { localName } = element
    const property = element.getAttribute('itemprop')?.toLowerCase() ?? ''
    const time = element.getAttribute('datetime') ?? element.getAttribute('content')
    const classes = (element.getAttribute('class') ?? '').toLowerCase().split(/\s+/u)
    // hAtom, as Blogger writes it.
    if (localName === 'abbr' && classes.includes('published')) published ??= element.getAttribute('title')
    if (time !== null && property === 'datepublished') published ??= time
    else if (time !== null && property === 'datemodified') modified ??= time
    else if (localName === 'time' && time !== null) {
      const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase()
      if (/updat|modif/u.test(names)) modified ??= time
      else if (/publi|posted|entry-date/u.test(names)) published ??= time
      else first ??= time
    }
    const isEntry = /^h[2-6]$/u.test(localName) && classes.includes('entry-title')
    const found = isEntry ? entries : headings
    if ((isEntry || localName === 'h1') && found.length < MOST_ENTRIES)
      found.push(shortText(element, LONGEST_HEADING))
    if (isByline(element, property) && bylines.length < MOST_ENTRIES)
      bylines.push(shortText(element, LONGEST_BYLINE))
  }
  return {
    // Several are those of a list.
    headings: [...(entries.length === 1 ? entries : []), ...headings].filter((text) => text !== ''),
    bylines: bylines.filter((text) => text !== ''),
    published,
    modified,
    first,
  }
}

function isByline(element: DomElement, property: string): boolean {
  if (property === 'author' || (element.getAttribute('rel') ?? '').split(/\s+/u).includes('author'))
    return true
  return /(?:^|[\s_-])(?:by-?line|authors?(?:-?name)?|autore?|auteur)(?:$|\s)/iu.test(
    element.getAttribute('class') ?? '',
  )
}

/** Text of a small element; empty where it is longer. */
function shortText(element: DomElement, longest: number): string {
  let text = ''
  for (const piece of textsOf(element)) {
    text += piece
    if (text.length > longest) return ''
  }
  return text.replace(/\s+/gu, ' ').trim()
}

function* textsOf(element: DomElement): Generator<string> {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) yield child.data
    else if (child.nodeType === 1) yield* textsOf(child)
  }
}
