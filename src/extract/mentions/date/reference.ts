/** The date an article speaks from: its publication, or the date line it opens with. */
import type { AnnotatedArticle } from '../../../model/annotation.ts'
import type { Published } from '../../../model/article.ts'
import type { AnchorBasis } from '../../../model/time.ts'
import { dayNumber, isDate, isoDate, MINUTES_PER_DAY, parseIsoDate } from '../../../util/civil.ts'
import { civilIn } from '../../../util/zone.ts'
import type { Home } from './home.ts'
import type { Expression, Fields } from './meaning.ts'

export interface Reference {
  /** Day number, or null where nothing tells. */
  readonly day: number | null
  readonly basis: Extract<AnchorBasis, 'publication' | 'dateline' | 'unknown'>
  /** For a person. */
  readonly detail: string
}

/** A date line stands before this many characters of the body. */
const DATELINE_WITHIN = 120
/** Characters of a line before the date of a stamp. */
const STAMP_LINE = 40
/** A wire story is printed within days of its date line. */
const DATELINE_AGE = 7
/** A date line after the publication date corrects it, up to this many days; beyond, it is some other date. */
const DATELINE_AHEAD = 31

/**
 * The publication date where it is known; a date line up to a week older takes its place, since "today" was
 * written then, and so does a date of the outlet's own that is later, since nothing is published before it is written.
 * Without a publication date, a full date that opens the body serves.
 */
export function referenceOf(
  source: AnnotatedArticle,
  expressions: readonly Expression[],
  home: Home | null,
): Reference {
  const { published, bodyStart } = source.article
  const publication = published.value === null ? null : parseIsoDate(published.value)
  const dateline = expressions.find(({ span }) => span.start >= bodyStart)
  const withinReach = dateline !== undefined && dateline.span.start - bodyStart <= DATELINE_WITHIN
  const fields = withinReach && dateline.meaning.kind === 'point' ? dateline.meaning.fields : {}
  if (publication === null) {
    const day = fullDate(fields, null)
    if (day !== null)
      return { day, basis: 'dateline', detail: `${isoDate(day)}, the date the text opens with` }
    const stamped = stampedDay(source.article.text, expressions)
    return stamped === null
      ? { day: null, basis: 'unknown', detail: 'the publication date is unknown' }
      : { day: stamped, basis: 'dateline', detail: `${isoDate(stamped)}, the date stamped on the page` }
  }
  const opening =
    dateline !== undefined && withinReach && opensLikeDateline(source.article.text, bodyStart, dateline)
  const day = opening ? fullDate(fields, publication) : null
  if (day !== null && publication - day > 0 && publication - day <= DATELINE_AGE) {
    return { day, basis: 'dateline', detail: `${isoDate(day)}, the date line` }
  }
  const own =
    dateline !== undefined && withinReach && standsAlone(source.article.text, dateline)
      ? fullDate(fields, null)
      : null
  if (own !== null && own > publication && own - publication <= DATELINE_AHEAD) {
    return { day: own, basis: 'dateline', detail: `${isoDate(own)}, the date the text opens with` }
  }
  const local = home === null ? null : localDay(published, home.zone)
  if (home !== null && local !== null && local !== publication) {
    return {
      day: local,
      basis: home.basis === 'dateline' ? 'dateline' : 'publication',
      detail: `${isoDate(local)}, the publication time in ${home.detail}`,
    }
  }
  return { day: publication, basis: 'publication', detail: `${isoDate(publication)}, the publication date` }
}

const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/

/** The day it was in a zone at the instant of publication; null where the source states no instant with a zone. */
function localDay({ instant }: Published, zone: string): number | null {
  if (instant === null || !ZONED.test(instant)) return null
  const civil = civilIn(zone, Date.parse(instant) / 60_000)
  return civil === null ? null : Math.floor(civil / MINUTES_PER_DAY)
}

/**
 * Before the date of a page, surest first. It begins its line, or what stands before it has ended: "a study published
 * on March 5, 2015" is no stamp.
 */
const STAMPS: readonly RegExp[] = [
  /(?:^|[\n.|·•)]) {0,3}(?:first )?(?:published|posted)(?: on| at)?:? {0,2}$/i,
  /(?:^|[\n.|·•)]) {0,3}(?:last )?(?:updated|modified)(?: on| at)?:? {0,2}$/i,
]

/** "Published 5 March 2015", "Last updated: March 5, 2015". */
function stampedDay(text: string, expressions: readonly Expression[]): number | null {
  for (const stamp of STAMPS) {
    for (const { meaning, span } of expressions) {
      if (
        meaning.kind !== 'point' ||
        !stamp.test(text.slice(Math.max(0, span.start - STAMP_LINE), span.start))
      )
        continue
      const day = fullDate(meaning.fields, null)
      if (day !== null) return day
    }
  }
  return null
}

/** "BEIRUT, March 5 (Agency) -": capitals before the date, a dash after it. */
function opensLikeDateline(text: string, bodyStart: number, { span }: Expression): boolean {
  const place = text.slice(bodyStart, span.start)
  const after = text.slice(span.end, span.end + 24)
  return (
    /^(?:[A-Z][A-Za-z.' ,/]{0,60})?\(?$/.test(place) &&
    /^[^.!?a-z]{0,3}(?:\([A-Za-z /]{0,16}\) ?)?(?:--|-|–|—)/.test(after)
  )
}

/** "Wednesday 26 Oct 2016 A report …": no preposition or article makes it part of a sentence. */
function standsAlone(text: string, { span }: Expression): boolean {
  if (
    /\b(?:on|in|the|of|since|by|until|till|from|to|for|at|before|after|a|and|between|this|next) $/i.test(
      text.slice(span.start - 9, span.start),
    )
  ) {
    return false
  }
  return /^\s*(?:$|[\p{Lu}\d("“—–|-])/u.test(text.slice(span.end, span.end + 4))
}

/** A date with day and month stated; a missing year is that of the latest such day up to `before`. */
function fullDate({ year, month, day }: Fields, before: number | null): number | null {
  if (month === undefined || day === undefined) return null
  if (year !== undefined) return isDate(year, month, day) ? dayNumber(year, month, day) : null
  if (before === null) return null
  const thisYear = Number(isoDate(before).slice(0, 4))
  for (const candidate of [thisYear, thisYear - 1]) {
    if (isDate(candidate, month, day) && dayNumber(candidate, month, day) <= before)
      return dayNumber(candidate, month, day)
  }
  return null
}
