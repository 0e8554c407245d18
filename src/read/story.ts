import { basename } from 'node:path'
import type { Article } from '../model/article.ts'
import type { Story } from '../model/reconciliation.ts'
import { isoDate, MINUTES_PER_DAY } from '../util/civil.ts'
import { nearest } from '../util/nearest.ts'
import { excerpt } from '../util/user-error.ts'
import { civilIn } from '../util/zone.ts'
import { stem } from './names.ts'
import type { Settings } from './settings.ts'

/** A story as its settings have it. A setting that concerns no source is said in a warning. */
export function withSettings(
  story: Story,
  articles: readonly Article[],
  settings: Settings,
): { readonly story: Story; readonly articles: readonly Article[]; readonly warnings: readonly string[] } {
  const { path, title, timezone, weights, aliases, exclude } = settings
  const warnings: string[] = []
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))].sort()
  for (const { outlet, line } of weights)
    if (!outlets.some((known) => plain(known) === plain(outlet)))
      warnings.push(
        `${path}:${line}: no source is of the outlet ${excerpt(outlet)}${meant(outlet, outlets)}.`,
      )
  const files = [...new Set(articles.map(({ file }) => file))].sort()
  for (const { source, line } of exclude)
    if (!articles.some((article) => isNamed(article, source)))
      warnings.push(
        `${path}:${line}: there is no source ${excerpt(source)} to leave out${meant(source, files)}.`,
      )
  const kept = articles.filter((article) => !exclude.some(({ source }) => isNamed(article, source)))
  return {
    story: {
      id: story.id,
      title: title ?? story.title,
      settings: { weights: new Map(weights.map(({ outlet, weight }) => [plain(outlet), weight])), aliases },
    },
    articles: timezone === null ? kept : kept.map((article) => datedIn(article, timezone)),
    warnings,
  }
}

const plain = (name: string): string => name.trim().toLowerCase()

function meant(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  return near === null ? '' : `; did you mean ${excerpt(near)}`
}

/** By its id, or by its file with or without extension. */
function isNamed({ id, file }: Article, source: string): boolean {
  const name = basename(source.trim())
  return id === name || file === name || stem(file) === name
}

const MILLISECONDS_PER_MINUTE = 60_000
const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/u

/** An article as the story's zone has it: where it states the instant of its publication, the day that it then was there. */
function datedIn(article: Article, timezone: string): Article {
  const { published } = article
  const own = article.timezone ?? timezone
  if (published.value === null || published.instant === null || !ZONED.test(published.instant))
    return { ...article, timezone: own }
  const civil = civilIn(own, Date.parse(published.instant) / MILLISECONDS_PER_MINUTE)
  if (civil === null) return { ...article, timezone: own }
  const value = isoDate(Math.floor(civil / MINUTES_PER_DAY))
  return { ...article, timezone: own, published: { ...published, value } }
}
