import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { reconcile } from '../../src/pipeline.ts'
import { newestOf, versionsOf } from '../../src/reconcile/versions.ts'
import { articleOf } from '../helpers.ts'
import { CAPTURES } from './labelled/captures.ts'

const BODY =
  'A ferry with some forty people on board ran aground off the northern mole early on Tuesday. ' +
  'The coastguard said that four passengers were hurt and that the ship had been leaking for days.'
const OTHER =
  'Farmers in the valley have begun to bring in the hay two weeks before the usual time, the chamber told us.'

function capture(id: string, overrides: Partial<Article> = {}, body = BODY): Article {
  return articleOf(body, { id, file: `${id}.md`, outlet: 'Harbour Gazette', ...overrides })
}

function groups(...articles: Article[]): string[] {
  return versionsOf(articles).map((versions) => versions.map(({ id }) => id).join(' → '))
}

describe('versionsOf', () => {
  it.each([
    [
      'one address',
      { url: 'https://g.example/a/ferry' },
      { url: 'http://www.g.example/a/ferry/?utm_source=x#top' },
      OTHER,
      'a → b',
    ],
    [
      'two addresses',
      { url: 'https://g.example/a/ferry' },
      { url: 'https://g.example/a/hay' },
      OTHER,
      'a, b',
    ],
    [
      'pages told apart by their query',
      { url: 'https://g.example/show.php?id=1' },
      { url: 'https://g.example/show.php?id=2' },
      OTHER,
      'a, b',
    ],
    [
      'articles told apart by a number in the query',
      { url: 'https://g.example/article?id=1' },
      { url: 'https://g.example/article?id=2' },
      OTHER,
      'a, b',
    ],
    [
      'one address from two places',
      { url: 'https://g.example/article?from=home' },
      { url: 'https://g.example/article?from=mail' },
      OTHER,
      'a → b',
    ],
    [
      'one day, the later first by its clock',
      { captured: '2024-05-15', capturedAt: '2024-05-15T09:00:00Z', url: 'https://g.example/a' },
      { captured: '2024-05-15', capturedAt: '2024-05-15T10:30:00+02:00', url: 'https://g.example/a' },
      'The ferry is free again.',
      'b → a',
    ],
    [
      'one day, one of them without a clock: the longer text is the later',
      { captured: '2024-05-15', url: 'https://g.example/a' },
      { captured: '2024-05-15', capturedAt: '2024-05-15T08:30:00Z', url: 'https://g.example/a' },
      'The ferry is free again.',
      'b → a',
    ],
    ['two front pages', { url: 'https://g.example/' }, { url: 'https://g.example' }, OTHER, 'a, b'],
    ['one outlet and nearly one text', {}, {}, BODY.replace('four', 'five'), 'a → b'],
    ['one outlet and another text', {}, {}, OTHER, 'a, b'],
    ['nearly one text of two outlets', {}, { outlet: 'Selby Times' }, BODY.replace('four', 'five'), 'a, b'],
  ])('%s', (_, first, second, body, expected) => {
    const a = capture('a', { captured: '2024-05-14', ...first })
    const b = capture('b', { captured: '2024-05-15', ...second }, body)
    expect(groups(a, b).join(', ')).toBe(expected)
    expect(groups(b, a).join(', ')).toBe(expected)
  })

  it.each(CAPTURES)('one outlet: $name', ({ texts: [first, second], daysApart, isOneArticle }) => {
    const on = (day: number) => ({
      value: `2024-06-${String(day).padStart(2, '0')}`,
      basis: 'stated' as const,
      instant: null,
    })
    const a = capture('a', { published: on(1) }, first)
    const b = capture('b', { published: on(1 + daysApart) }, second)
    expect(versionsOf([a, b])).toHaveLength(isOneArticle ? 1 : 2)
  })

  it('orders captures by their day, then by publication, then by length', () => {
    const url = 'https://g.example/a/ferry'
    const stated = (value: string) => ({ value, basis: 'stated', instant: null }) as const
    const first = capture('x', { url, captured: '2024-05-14', published: stated('2024-05-14') })
    const second = capture('c', { url, captured: '2024-05-15', published: stated('2024-05-14') })
    const third = capture('b', { url, captured: '2024-05-15', published: stated('2024-05-15') })
    const fourth = capture(
      'a',
      { url, captured: '2024-05-15', published: stated('2024-05-15') },
      `${BODY} More.`,
    )
    expect(groups(fourth, second, third, first)).toEqual(['x → c → b → a'])
    expect(newestOf([first, second])).toBe(second)
  })
})

describe('reconcile with versions', () => {
  it('counts the newest capture alone, and tells what changed', () => {
    const old = capture('old', { captured: '2024-05-14' })
    const now = capture('now', { captured: '2024-05-15' }, BODY.replace('four', 'five'))
    const times = capture(
      'times',
      { outlet: 'Selby Times' },
      'Five people were hurt when a ferry ran aground.',
    )
    const result = reconcile({ id: 'ferry', title: 'Ferry' }, [old, now, times])
    expect(result.sources.map(({ annotated }) => annotated.article.id)).toEqual(['now', 'times'])
    expect(result.findings.flatMap(({ readings }) => readings.map(({ source }) => source))).not.toContain(
      'old',
    )
    expect(result.revisions.map(({ before, after }) => [before.id, after.id])).toEqual([['old', 'now']])
    expect(reconcile({ id: 'ferry', title: 'Ferry' }, [times, now, old])).toEqual(result)
  })
})
