import { expect, it } from 'vitest'
import { byInterest } from '../../src/report/interest.ts'
import { sampleReconciliation } from './sample.ts'

it('puts facts whose question only quotes words after those that ask', () => {
  const { facts, findings, sources } = sampleReconciliation()
  const dated = new Set(findings.filter(({ dimension }) => dimension === 'date').map(({ id }) => id))
  const fact = facts.find((each) => each.findings.some((id) => dated.has(id)))
  if (!fact) throw new Error('the sample has no dated fact')
  const context = {
    findings: new Map(findings.map((finding) => [finding.id, finding])),
    articles: new Map(sources.map(({ annotated: { article } }) => [article.id, article])),
  }
  const quoting = { ...fact, id: 'quoting', question: 'What number is given: “the … pumps stood”?' }
  const asking = { ...fact, id: 'asking', question: 'How many pumps stood?' }
  expect(byInterest([quoting, asking], context).map(({ id }) => id)).toEqual(['asking', 'quoting'])
})
