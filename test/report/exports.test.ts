import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { codePointsBefore, renderAnnotations } from '../../src/report/annotations.ts'
import { renderClaimReviews } from '../../src/report/claim-review.ts'
import { renderCsv } from '../../src/report/csv.ts'
import { expectGolden } from './golden.ts'
import { hostileReconciliation } from './hostile.ts'
import { sampleReconciliation } from './sample.ts'

describe('codePointsBefore', () => {
  it('counts what the string iterator counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1)
        const splitsPair =
          /[\uD800-\uDBFF]$/u.test(text.slice(0, offset)) && /^[\uDC00-\uDFFF]/u.test(text.slice(offset))
        fc.pre(!splitsPair)
        expect(codePointsBefore(text)(offset)).toBe([...text.slice(0, offset)].length)
      }),
    )
  })
})

const collection = z.object({
  total: z.number(),
  first: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        target: z.object({
          source: z.string(),
          selector: z.tuple([
            z.object({ type: z.literal('TextQuoteSelector'), exact: z.string() }),
            z.object({ type: z.literal('TextPositionSelector'), start: z.number(), end: z.number() }),
          ]),
        }),
      }),
    ),
  }),
})

describe('renderAnnotations', () => {
  it('writes the sample', () => {
    expectGolden('report/sample.annotations.json', renderAnnotations(sampleReconciliation()))
  })

  it('points at the exact words in code points, also after astral characters', () => {
    const r = hostileReconciliation()
    const texts = new Map(r.sources.map(({ annotated: { article } }) => [article.file, [...article.text]]))
    const { total, first } = collection.parse(JSON.parse(renderAnnotations(r)))
    expect(first.items).toHaveLength(total)
    for (const { target } of first.items) {
      const [quote, position] = target.selector
      expect(texts.get(target.source)?.slice(position.start, position.end).join('')).toBe(quote.exact)
    }
    const [item] = first.items
    expect(item?.target.selector[1].start).toBeLessThan(r.findings[0]?.readings[0]?.span.start ?? 0)
  })

  it('has ids that are unique', () => {
    const { first } = collection.parse(JSON.parse(renderAnnotations(sampleReconciliation())))
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(first.items.length)
  })
})

describe('renderCsv', () => {
  it('writes the sample', () => {
    expectGolden('report/sample.csv', renderCsv(sampleReconciliation()))
  })

  it.each([
    ['a quotation mark', 'say "so"', '"say ""so"""'],
    ['a comma', 'a, b', '"a, b"'],
    ['a line end', 'a\nb', '"a\nb"'],
    ['a formula', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['a minus sign', '-5 °C', "'-5 °C"],
    ['a negative number, which is no formula', '-5.5', '-5.5'],
    ['a hyphen inside, which is no formula', 'a-b', 'a-b'],
  ])('writes %s as a cell', (_, message, expected) => {
    const r = sampleReconciliation()
    const [first] = r.findings
    if (!first) throw new Error('the sample has no finding')
    expect(renderCsv({ ...r, findings: [{ ...first, message }] })).toContain(`,${expected},coast-radio,`)
  })
})

describe('renderClaimReviews', () => {
  it('writes what a person has decided, and nothing else', () => {
    expectGolden('report/sample.claimreview.json', renderClaimReviews(sampleReconciliation()))
  })

  it.each(['follow-up', 'duplicate'] as const)(
    'leaves out the verdict %s, which judges nothing',
    (verdict) => {
      const r = sampleReconciliation()
      const findings = r.findings.map((f) => ({ ...f, decision: f.decision && { ...f.decision, verdict } }))
      expect(JSON.parse(renderClaimReviews({ ...r, findings }))).toMatchObject({ '@graph': [] })
    },
  )
})
