import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { renderJson, reportJson } from '../../src/report/json.ts'
import { jsonSchemas } from '../../src/report/json-schema.ts'
import { renderMentions } from '../../src/report/mentions.ts'
import { reportSchema } from '../../src/report/schema.ts'
import { GENERATOR } from '../../src/util/version.ts'
import { annotated } from '../helpers.ts'
import { expectGolden } from './golden.ts'
import { hostileReconciliation } from './hostile.ts'
import { emptyReconciliation, sampleReconciliation } from './sample.ts'

const ajv = new Ajv2020({ allErrors: true })
const schemas = jsonSchemas()
const validReport = ajv.compile(schemas.report)
const validMentions = ajv.compile(schemas.mentions)

describe('renderJson', () => {
  it('writes the report contract', () => {
    expectGolden('report/sample.json', renderJson(sampleReconciliation()))
  })

  it.each([
    ['the sample', sampleReconciliation()],
    ['one source', emptyReconciliation()],
    ['hostile text', hostileReconciliation()],
  ])('satisfies its own JSON Schema and zod schema: %s', (_, r) => {
    const written: unknown = JSON.parse(renderJson(r))
    validReport(written)
    expect(validReport.errors).toBeNull()
    expect(reportSchema.parse(written)).toEqual(written)
  })

  it.each([
    ['another version', { schemaVersion: 2 }],
    ['a key too many', { extra: true }],
    ['no sources', { sources: undefined }],
  ])('has a schema that refuses %s', (_, change) => {
    const changed: unknown = JSON.parse(JSON.stringify({ ...reportJson(sampleReconciliation()), ...change }))
    expect(validReport(changed)).toBe(false)
  })

  it('keeps the exact words and the prose of hostile sources', () => {
    const r = hostileReconciliation()
    for (const { readings } of reportSchema.parse(JSON.parse(renderJson(r))).findings) {
      for (const { source, exact, span } of readings) {
        const text = r.sources.find(({ annotated }) => annotated.article.id === source)?.annotated.article
          .text
        expect(text?.slice(span.start, span.end)).toBe(exact)
      }
    }
  })

  it('does not depend on the order in which object keys were set', () => {
    const r = sampleReconciliation()
    const reversed = {
      ...r,
      findings: r.findings.map((f) => Object.fromEntries(Object.entries(f).reverse())),
    }
    expect(renderJson(Object.assign({}, r, reversed))).toBe(renderJson(r))
  })
})

describe('the schema of a mentions line', () => {
  const { article } = annotated('Nobody was hurt.')
  const span = { start: 0, end: 6 }

  it('accepts what we write', () => {
    const line: unknown = JSON.parse(
      renderMentions(article, [
        {
          kind: 'person',
          exact: 'Nobody',
          span,
          sentence: 0,
          canonical: 'Nobody',
          entity: 'e1',
          role: null,
          attributive: false,
        },
        { kind: 'superlative', exact: 'Nobody', span, sentence: 0, type: 'only', head: null, scope: null },
      ]),
    )
    validMentions(line)
    expect(validMentions.errors).toBeNull()
  })

  it.each([
    ['a date without TIMEX3', { kind: 'date', exact: 'today', span }],
    ['an unknown kind', { kind: 'mood', exact: 'sad', span }],
    [
      'a quantity with an unknown bound',
      { kind: 'quantity', exact: '5', span, value: 5, bound: '?', unit: null },
    ],
  ])('refuses %s', (_, mention) => {
    expect(validMentions({ file: 'a.md', source: 'a', published: null, mentions: [mention] })).toBe(false)
  })
})

it('names the version of the package', () => {
  const written: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(written).toMatchObject(GENERATOR)
})
