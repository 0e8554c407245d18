import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../src/model/article.ts'
import type { Finding, FindingKind } from '../src/model/finding.ts'
import type { Reconciliation } from '../src/model/reconciliation.ts'
import { reconcile } from '../src/pipeline.ts'
import { readPaths } from '../src/read/index.ts'
import { articleOf } from './helpers.ts'

const SOURCES = join(import.meta.dirname, '../sources')

/** A sample story, each article changed by `edit` before it is read across. */
async function storyOf(
  id: string,
  edit: (article: Article) => Article = (article) => article,
): Promise<Reconciliation> {
  const { found } = await readPaths([join(SOURCES, id)])
  const [first] = found
  if (!first) throw new Error(`no story in ${id}`)
  return reconcile(first.story, first.articles.map(edit))
}

/** Kind, level, and who reads what: what a finding says, without its wording. */
function outline({ kind, level, readings }: Finding): string {
  return `${kind} ${level}: ${readings.map(({ source, exact, value }) => `${source} “${exact}” ${value}`).join(' | ')}`
}

function outlines({ findings }: Reconciliation, kind: FindingKind, dimension: RegExp): string[] {
  return findings.filter((finding) => finding.kind === kind && dimension.test(finding.dimension)).map(outline)
}

function wordsOf({ findings }: Reconciliation): string[] {
  return findings.map(({ readings }) => readings.map(({ exact }) => exact).join(' | '))
}

describe('two digests of one meeting', () => {
  let story: Reconciliation
  beforeAll(async () => {
    story = await storyOf('tri-chod-2025')
  })

  it('asks once on which day it was', () => {
    expect(outlines(story, 'discrepancy', /^(?:date|time)$/u)).toEqual([
      'discrepancy date/day-differs: japan-forward “July 11” 2025-07-11 | korea-herald “Thursday” 2025-07-10',
    ])
  })

  it('says from which day an implied date was counted', () => {
    const [date] = story.findings.filter(({ level }) => level === 'date/day-differs')
    expect(date?.evidence.filter(({ signal }) => signal === 'anchor').map(({ detail }) => detail)).toEqual([
      '“July 11”: the verb looks to the past; seen from 2025-07-14, the publication date',
      '“Thursday”: the verb looks to the past; seen from 2025-07-11, the publication date',
    ])
  })

  it('shows a plural in a quotation that the other source has in the singular', () => {
    expect(outlines(story, 'discrepancy', /^quote$/u)).toEqual([
      'discrepancy quote/words-differ: japan-forward “unprecedented military buildup” unprecedented military buildup' +
        ' | korea-herald “unprecedented military buildups” unprecedented military buildups',
    ])
  })

  it.each([
    ['“last year” against “August 2023”', 'date/relative-against-stated', ['last year', 'August 2023']],
    ['yearly, the 22nd, the first in 2014', 'quantity/editions', ['yearly', '22nd', '2014']],
    [
      'the first there, and the first since an earlier one',
      'superlative/forerunner',
      ['the first to be held in South Korea', 'for the first time since the summit at Camp David last year'],
    ],
  ])('finds that one source contradicts itself: %s', (_, level, words) => {
    const found = story.findings.filter((finding) => finding.level === level)
    expect(found.map(({ kind }) => kind)).toEqual(['inconsistency'])
    expect(found[0]?.readings.map(({ source, exact }) => [source, exact])).toEqual(
      words.map((exact) => ['korea-herald', exact]),
    )
  })

  it.each([
    [
      'the 22nd meeting',
      /22nd Trilateral Chiefs of Defense meeting \| .*22nd Trilateral Chiefs of Defense meeting/u,
    ],
    ['Dan and Daniel Caine, who are one person', /^Dan Caine \| Gen\. Daniel Caine$/u],
    ['the words on intent', /^a clear and unambiguous intent \| a clear and unambiguous intent$/u],
  ])('sees that they agree on %s', (_, words) => {
    const agreed = story.findings.filter(({ kind }) => kind === 'agreement')
    expect(agreed.some(({ readings }) => words.test(readings.map(({ exact }) => exact).join(' | ')))).toBe(
      true,
    )
  })

  it.each([
    ['a deployment', /first time this year/u],
    ['a venue', /first to be held in South Korea/u],
  ])('lists a first that one source alone claims: %s', (_, words) => {
    expect(outlines(story, 'superlative', /./u).some((line) => words.test(line))).toBe(true)
  })

  it.each([
    ['two men by the name of Yoshida', /Kenji/u],
    ['two meetings of one day', /Kuala Lumpur/u],
    ['another day of another event', /Wednesday|July 3\b/u],
    ['tariffs', /25%|10%/u],
  ])('flags neither %s', (_, words) => {
    const flagged = story.findings.filter(({ kind }) => kind === 'discrepancy' || kind === 'inconsistency')
    expect(flagged.filter((finding) => words.test(outline(finding)))).toEqual([])
  })
})

describe('the same digests without a date of publication', () => {
  it('says in which years they agree', async () => {
    const story = await storyOf('tri-chod-2025', (article) => ({
      ...article,
      published: { value: null, basis: 'unknown', instant: null },
    }))
    const asked = story.findings.filter(({ dimension }) => dimension === 'date')
    const [question] = asked
    expect(asked.map(({ kind, level }) => [kind, level])).toEqual([['refinement', 'date/unknown']])
    expect(question?.readings.map(({ exact }) => exact)).toEqual(['July 11', 'Thursday'])
    expect(question?.message).toContain('Thursday is July 11 only in 2019, 2024, 2030')
    const fact = story.facts.find(({ findings }) => question && findings.includes(question.id))
    expect(fact?.status).toBe('unresolved')
    expect(fact?.reason).toContain('2019, 2024, 2030')
  })
})

describe('an invented day of news', () => {
  let story: Reconciliation
  beforeAll(async () => {
    story = await storyOf('port-ellern-pier')
  })

  it('takes a toll that rises for an update', () => {
    const tolls = story.findings.filter(({ question }) => question === 'How many people were killed?')
    expect(tolls.map(({ kind }) => kind)).toEqual(['refinement'])
    expect(tolls[0]?.readings.map(({ value }) => value)).toContain('>=4')
  })

  it('shows a name that one outlet misspells', () => {
    expect(outlines(story, 'discrepancy', /^person$/u)).toEqual([
      'discrepancy name/spelling-differs: ellern-bay-radio “Ingrid Vashaug” Ingrid Vashaug' +
        ' | ellern-chronicle “Ingrid Vasshaug” Ingrid Vasshaug | vale-gazette “Ingrid Vasshaug” Ingrid Vasshaug',
    ])
  })

  it('sets the injured of one source against those of the others, though it counts them beside the dead', () => {
    const counts = outlines(story, 'discrepancy', /^quantity$/u)
    expect(counts.filter((count) => /“52” 52 \| northmark-today “46” 46/u.test(count))).toHaveLength(1)
  })

  it('shows a quotation worded in two ways, once', () => {
    const quotes = outlines(story, 'discrepancy', /^quote$/u)
    expect(quotes).toHaveLength(1)
    expect(quotes[0]).toMatch(/that pier to be closed .* the pier to be closed/u)
  })

  it('holds a headline against its body', () => {
    const found = story.findings.filter(({ level }) => level === 'headline/other-number')
    expect(found.map(outline)).toEqual([
      'inconsistency headline/other-number: northmark-today “Eight” 8 | northmark-today “At least seven” 7',
    ])
  })

  it('sets a first against a second', () => {
    expect(wordsOf(story)).toContain('first | second')
  })

  it('counts the outlets that carry one agency text as one origin', () => {
    const originOf = new Map(story.sources.map(({ annotated, origin }) => [annotated.article.id, origin]))
    expect(originOf.get('northmark-today')).toBe(originOf.get('vale-gazette'))
    expect(new Set(originOf.values()).size).toBe(3)
  })
})

describe('a toll that one outlet updates', () => {
  const told = (id: string, outlet: string, body: string): Article =>
    articleOf(body, {
      id,
      file: `${id}.md`,
      outlet,
      published: { value: '2025-03-04', basis: 'stated', instant: null },
    })
  const story = { id: 'ferry', title: 'Ferry fire' }
  const updated = told(
    'post',
    'The Harbour Post',
    'The death toll from a fire aboard a ferry off Tallow Point has risen to 15, up from 12, the coast guard said on Tuesday.',
  )
  const old = told(
    'ledger',
    'Morning Ledger',
    'Twelve people were killed in a fire aboard a ferry off Tallow Point, the coast guard said on Tuesday.',
  )
  const other = told(
    'tribune',
    'Tallow Tribune',
    'Seventeen people were killed in a fire aboard a ferry off Tallow Point, hospital officials said on Tuesday.',
  )

  it('is no dispute with the earlier count', () => {
    const { findings } = reconcile(story, [updated, old])
    const tolls = findings.filter(({ level }) => level.startsWith('quantity/'))
    expect(tolls.map(({ kind, level }) => `${kind} ${level}`)).toEqual(['refinement quantity/update'])
    expect(tolls[0]?.readings.map(({ exact }) => exact)).toEqual(['Twelve', '15'])
  })

  it('is one answer, the later, in a dispute with another outlet', () => {
    const { facts } = reconcile(story, [updated, old, other])
    const toll = facts.find(({ status }) => status === 'disputed')
    expect(toll?.readings.map(({ source, exact }) => `${source} ${exact}`)).toEqual([
      'ledger Twelve',
      'post 15',
      'tribune Seventeen',
    ])
  })
})
