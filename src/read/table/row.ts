import type { Published } from '../../model/article.ts'
import { excerpt } from '../../util/user-error.ts'
import { isZone } from '../../util/zone.ts'
import { authorsIn } from '../byline.ts'
import type { ColumnField } from '../capture.ts'
import { htmlLine } from '../html/paragraphs.ts'
import type { Reading, Reason } from '../items.ts'
import { isCutOff } from '../teaser.ts'
import { textOrHtml } from '../text-or-html.ts'
import { parseTimestamp, publishedAt } from '../timestamp.ts'

/** What a row holds in the column of a field; empty where there is none. */
export type Cells = (field: ColumnField) => string

const CUT_OFF: Reason = {
  why: 'the text breaks off, as in “[…]”',
  remedy: 'export the full text, or save the pages of the articles',
}
/** Seconds or milliseconds since 1970, of the years 2001 to 2286. */
const EPOCH = /^[1-9]\d{9}(?:\d{3}|\.\d{1,9})?$/u
const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/iu

/** Reads the rows of one table, and remembers what in them was not understood. */
export class RowReader {
  readonly #empty: Reason
  #dates: { count: number; readonly example: string } | null = null

  constructor(textColumn: string) {
    this.#empty = {
      why: `there is no text in ${excerpt(textColumn)}`,
      remedy: 'fill it in, or leave the rows out',
    }
  }

  /** @throws NoArticle where the text is none. */
  read(cells: Cells): Reading {
    const title = htmlLine(cells('title').trim())
    const body = textOrHtml(cells('text'), title)
    if (body.trim() === '') return { kind: 'left out', reason: this.#empty }
    if (isCutOff(body)) return { kind: 'left out', reason: CUT_OFF }
    const url = cells('url').trim() || null
    const outlet = cells('outlet').trim() || hostOf(url)
    const language = cells('language').trim().replaceAll('_', '-')
    const zone = cells('timezone').trim()
    return {
      kind: 'article',
      extracted: {
        title,
        body,
        outlet,
        url,
        language: LANGUAGE_TAG.test(language) ? language : null,
        authors: authorsIn(htmlLine(cells('authors'))),
        published: this.#date(cells('published').trim()),
        captured: parseTimestamp(fromEpoch(cells('captured').trim()))?.value ?? null,
        timezone: isZone(zone) ? zone : null,
        ...(outlet === null ? {} : { key: outlet }),
      },
    }
  }

  /** What is to be said once the table has ended, one sentence without the path. */
  get warnings(): readonly string[] {
    if (this.#dates === null) return []
    const { count, example } = this.#dates
    const rows = count === 1 ? 'one row has a date' : `${count} rows have dates`
    return [`${rows} that cannot be read (${excerpt(example)}); write them as YYYY-MM-DD.`]
  }

  #date(written: string): Published {
    const published = publishedAt(fromEpoch(written))
    if (published.value === null && written !== '') {
      this.#dates ??= { count: 0, example: written }
      this.#dates.count++
    }
    return published
  }
}

function fromEpoch(written: string): string {
  if (!EPOCH.test(written)) return written
  const number = Number(written)
  const instant = new Date(number > 99_999_999_999 ? number : number * 1000).toISOString()
  return instant.replace(/\.\d{3}Z$/u, 'Z')
}

/** Where a table says no outlet, the site stands for it: `https://www.ostvik.example/a` → `ostvik.example`. */
function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return new URL(url).hostname.replace(/^www\./u, '') || null
}
