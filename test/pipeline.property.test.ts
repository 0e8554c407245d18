import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../src/align/index.ts'
import { compareClaims } from '../src/compare/claims.ts'
import type { Article } from '../src/model/article.ts'
import type { Finding } from '../src/model/finding.ts'
import { reconcile } from '../src/pipeline.ts'
import { renderJson } from '../src/report/json.ts'
import { claimsOf } from './claims.ts'
import { articleOf } from './helpers.ts'

const STORY = { id: 'ferry', title: 'A ferry sinks' }

/** Ways to tell the facts of one invented shipwreck; `n` is a number that sources may give otherwise. */
const TELLINGS: readonly ((n: number) => string)[] = [
  (n) =>
    `At least ${n} people were killed when the ferry Skarven sank off Bergen on Monday, the coast guard said.`,
  (n) => `The ferry Skarven sank off Bergen in a storm, killing ${n} people, according to the coast guard.`,
  (n) => `The sinking of the Skarven off Bergen injured ${n} passengers, hospital staff said.`,
  (n) => `The ferry Skarven had been built in 19${n} in a yard near Lisbon.`,
  (n) => `“We heard the hull break ${n} times before the lights went out,” said Captain Otto Lind.`,
  (n) => `Divers searched the wreck for ${n} days before the storm ended their work.`,
  (n) => `Ines Valdor, the owner, said that raising the ferry would cost $${n} million.`,
  (n) => `It was the worst shipwreck off Bergen in ${n} years.`,
  () => 'The Skarven left Bergen at 9 p.m. on Sunday, July 6, 2025.',
  () => 'Ines Valdor did not answer calls on Tuesday 🌊.',
  () => 'Otto Lind, the captain, was taken to a hospital in Oslo.',
]

const telling = fc
  .tuple(fc.constantFrom(...TELLINGS), fc.constantFrom(12, 15, 31, 40))
  .map(([tell, number]) => tell(number))

/** The body of one source: sentences in paragraphs. */
const body = fc.array(telling, { minLength: 1, maxLength: 7 }).map((sentences) => sentences.join('\n\n'))

const story: fc.Arbitrary<Article[]> = fc
  .array(fc.record({ body, title: fc.constantFrom('', 'Ferry sinks off Bergen, 12 dead') }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((sources) =>
    sources.map(({ body: text, title }, at) =>
      articleOf(text, {
        id: `s${at}`,
        file: `s${at}.md`,
        // The first and the last of four may be two captures of one article.
        outlet: `Outlet ${at % 3}`,
        title,
        published: { value: `2025-07-0${7 + (at % 2)}`, basis: 'stated', instant: null },
      }),
    ),
  )

describe('a report', () => {
  it('is the same to the byte for any order of sources', () => {
    const shuffled = story.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(renderJson(reconcile(STORY, other))).toBe(renderJson(reconcile(STORY, list)))
      }),
      { numRuns: 20 },
    )
  })

  it('rests on the words of its sources alone', () => {
    fc.assert(
      fc.property(story, (articles) => {
        const { findings, facts } = reconcile(STORY, articles)
        const texts = new Map(articles.map(({ id, text }) => [id, text]))
        for (const { readings } of [...findings, ...facts])
          for (const { source, exact, span, prefix, suffix, sentence } of readings) {
            const text = texts.get(source) ?? ''
            expect(exact).toBe(text.slice(span.start, span.end))
            expect(exact).not.toBe('')
            expect(text.slice(0, span.start).endsWith(prefix)).toBe(true)
            expect(text.slice(span.end).startsWith(suffix)).toBe(true)
            expect(sentence.start).toBeLessThanOrEqual(span.start)
            expect(sentence.end).toBeLessThanOrEqual(text.length)
          }
      }),
      { numRuns: 20 },
    )
  })

  it('has every finding once, with the readings its kind asks for', () => {
    fc.assert(
      fc.property(story, (articles) => {
        const { findings } = reconcile(STORY, articles)
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
        for (const { kind, readings } of findings) {
          const sources = new Set(readings.map(({ source }) => source))
          if (kind === 'discrepancy' || kind === 'agreement' || kind === 'refinement')
            expect(sources.size).toBeGreaterThan(1)
          if (kind === 'inconsistency' || kind === 'superlative') expect(sources.size).toBe(1)
        }
      }),
      { numRuns: 20 },
    )
  })
})

it('comparing two claims is symmetric', () => {
  fc.assert(
    fc.property(fc.tuple(body, body), ([herald, mail]) => {
      for (const { claims } of align(claimsOf({ herald, mail })))
        for (const a of claims)
          for (const b of claims) {
            const [forth, back] = [compareClaims(a, b), compareClaims(b, a)]
            expect([back.verdict, back.level]).toEqual([forth.verdict, forth.level])
          }
    }),
    { numRuns: 20 },
  )
})

describe('the id of a finding', () => {
  const HERALD =
    'The ferry Skarven sank off Bergen in a storm on Monday, killing 12 people, according to the coast guard.\n\n' +
    'The sinking injured 31 passengers, hospital staff in Bergen said.\n\n' +
    '“We heard the old hull break three times before all the lights went out,” said Captain Otto Lind.'
  const MAIL =
    'The ferry Skarven sank off Bergen in a storm on Monday, killing 15 people, according to the coast guard.\n\n' +
    'The sinking injured 31 passengers, hospital staff in Bergen said.\n\n' +
    '“We heard the old hull crack three times before all the lights went out,” said Captain Otto Lind.'
  const UNRELATED = [
    'A bakery in Lisbon sold 900 loaves of bread.',
    'The orchestra of Vienna has named a new conductor.',
    'Wheat prices fell by 3 percent.',
    'Nobody answered the telephone at the theatre.',
  ]

  function findingsOf(herald: string, mail: string): readonly Finding[] {
    return reconcile(STORY, [
      articleOf(herald, { id: 'herald', outlet: 'Herald' }),
      articleOf(mail, { id: 'mail', outlet: 'Mail' }),
    ]).findings
  }

  const toll = (findings: readonly Finding[]): Finding | undefined =>
    findings.find(({ kind, level }) => kind === 'discrepancy' && level === 'quantity/differs')
  const wording = (findings: readonly Finding[]): Finding | undefined =>
    findings.find(({ kind, dimension }) => kind === 'discrepancy' && dimension === 'quote')

  const base = findingsOf(HERALD, MAIL)

  it('is there to be kept', () => {
    expect(toll(base)?.readings.map(({ exact }) => exact)).toEqual(['12', '15'])
    expect(wording(base)?.readings).toHaveLength(2)
  })

  it('changes with an answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 40 }), (number) => {
        const changed = toll(findingsOf(HERALD, MAIL.replace('15 people', `${number} people`)))
        expect(changed?.readings.map(({ exact }) => exact)).toEqual(['12', String(number)])
        expect(changed?.id).not.toBe(toll(base)?.id)
      }),
      { numRuns: 8 },
    )
    const worded = wording(findingsOf(HERALD, MAIL.replace('hull crack', 'hull groan')))
    expect(worded).toBeDefined()
    expect(worded?.id).not.toBe(wording(base)?.id)
  })

  it('stays where something else is added elsewhere', () => {
    const place = fc.record({
      sentence: fc.constantFrom(...UNRELATED),
      first: fc.boolean(),
      mail: fc.boolean(),
    })
    const put = (text: string, sentence: string, first: boolean): string =>
      first ? `${sentence}\n\n${text}` : `${text}\n\n${sentence}`
    // What hardly passes as one question may fall below the mark: how rare words are changes with every sentence.
    const kept = base
      .filter(({ kind, confidence }) => (kind === 'discrepancy' || kind === 'agreement') && confidence > 0.7)
      .map(({ id }) => id)
    expect(kept.length).toBeGreaterThan(2)
    fc.assert(
      fc.property(place, ({ sentence, first, mail }) => {
        const ids = (
          mail
            ? findingsOf(HERALD, put(MAIL, sentence, first))
            : findingsOf(put(HERALD, sentence, first), MAIL)
        ).map(({ id }) => id)
        expect(ids).toEqual(expect.arrayContaining(kept))
      }),
      { numRuns: 16 },
    )
  })
})
