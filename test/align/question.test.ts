import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionFor } from '../../src/align/question.ts'
import type { Claim } from '../../src/model/claim.ts'
import { claimOf, quantityOf } from '../claims.ts'

const asked = (parts: Parameters<typeof claimOf>[0]): string => questionFor([claimOf(parts)]).question

describe('the question in words', () => {
  it.each<[string, Parameters<typeof claimOf>[0]]>([
    ['How many people were killed?', {}],
    ['How many children were killed?', { slot: { part: ['child'] } }],
    ['How many women were injured?', { slot: { of: 'woman', predicate: 'injure' } }],
    ['How many houses were destroyed?', { slot: { of: 'house', predicate: 'destroy' } }],
    ['How many buses were damaged?', { slot: { of: 'bus', predicate: 'damage' } }],
    ['How many factories were damaged?', { slot: { of: 'factory', predicate: 'damage' } }],
    ['How many cranes leaned?', { slot: { predicate: 'lean', of: 'crane' }, cloze: '… cranes leaned.' }],
    [
      'It cost how much?',
      { dimension: 'money', slot: { role: 'sum', predicate: null }, cloze: 'It cost ….' },
    ],
    ['It sank when?', { dimension: 'date', slot: { role: 'when', predicate: 'sink' }, cloze: 'It sank ….' }],
    [
      'It lay how long?',
      { dimension: 'duration', slot: { role: 'how-long', predicate: 'lie' }, cloze: 'It lay ….' },
    ],
    [
      'What is Port Selby called?',
      { dimension: 'place', slot: { role: 'name', predicate: null }, exact: 'Port Selby' },
    ],
    [
      'What is Ines Valdor’s role?',
      {
        dimension: 'role',
        slot: { role: 'office', predicate: null },
        value: { type: 'phrase', head: 'mayor', lemmas: ['mayor'], entity: 'e1', holder: 'Ines Valdor' },
      },
    ],
    [
      'How old is Ines Valdor?',
      {
        dimension: 'age',
        slot: { role: 'age', predicate: null },
        value: {
          type: 'quantity',
          mention: quantityOf(54, { form: 'age', unit: 'year' }),
          entity: 'e1',
          holder: 'Ines Valdor',
        },
      },
    ],
    [
      'She is how old?',
      {
        dimension: 'age',
        slot: { role: 'age', predicate: null },
        value: { type: 'quantity', mention: quantityOf(54, { form: 'age', unit: 'year' }) },
        cloze: 'She is ….',
      },
    ],
    ['What was said?', { dimension: 'quote', slot: { role: 'wording', predicate: 'say' } }],
    [
      'What did Ines Valdor say?',
      { dimension: 'quote', slot: { role: 'wording' }, attribution: 'Ines Valdor' },
    ],
  ])('%s', (question, parts) => {
    expect(asked(parts)).toBe(question)
  })

  it('takes the shortest wording', () => {
    const slot = { predicate: null }
    const group = [
      claimOf({ cloze: 'Of all that stood there … cranes leaned.', slot }),
      claimOf({ cloze: '… cranes leaned.', slot }),
    ]
    expect(questionFor(group).question).toBe('How many cranes leaned?')
  })

  it('takes a wording that makes a question before a shorter one', () => {
    const slot = { predicate: null }
    const group = [
      claimOf({ cloze: '… were.', slot }),
      claimOf({ cloze: 'On the quay … cranes leaned.', slot }),
    ]
    expect(questionFor(group).question).toBe('On the quay how many cranes leaned?')
  })

  it('takes what most say was counted', () => {
    const group = ['person', 'worker', 'worker'].map((of, at) => claimOf({ id: String(at), slot: { of } }))
    expect(questionFor(group).question).toBe('How many workers were killed?')
  })

  it('is empty for no claims', () => {
    expect(questionFor([])).toEqual({ question: '', key: '' })
  })
})

describe('the key', () => {
  const about = (
    source: string,
    words: readonly string[],
    parts: Parameters<typeof claimOf>[0] = {},
  ): Claim =>
    claimOf({ source, ...parts, event: { terms: new Map(words.map((word, at) => [word, 1 / (1 + at)])) } })
  const keyOf = (...claims: Claim[]): string => questionFor(claims).key
  const base = keyOf(about('herald', ['ferry', 'storm']), about('mail', ['ferry', 'storm']))

  it.each<[string, Claim[]]>([
    [
      'other answers',
      [9, 40].map((n, at) =>
        about(`s${at}`, ['ferry', 'storm'], { value: { type: 'quantity', mention: quantityOf(n) } }),
      ),
    ],
    [
      'another wording',
      [about('herald', ['ferry', 'storm'], { cloze: '… dead.' }), about('mail', ['ferry', 'storm'])],
    ],
    [
      'a term that one of them has alone',
      [about('herald', ['ferry', 'storm', 'gull']), about('mail', ['ferry', 'storm'])],
    ],
    ['a synonym', [about('herald', ['ferry', 'storm', '~77']), about('mail', ['ferry', 'storm', '~77'])]],
  ])('is the same for %s', (_what, claims) => {
    expect(keyOf(...claims)).toBe(base)
  })

  it.each<[string, Claim[]]>([
    [
      'another predicate',
      ['herald', 'mail'].map((id) => about(id, ['ferry', 'storm'], { slot: { predicate: 'injure' } })),
    ],
    [
      'another part',
      ['herald', 'mail'].map((id) => about(id, ['ferry', 'storm'], { slot: { part: ['child'] } })),
    ],
    ['another event', ['herald', 'mail'].map((id) => about(id, ['train', 'storm']))],
  ])('is another for %s', (_what, claims) => {
    expect(keyOf(...claims)).not.toBe(base)
  })

  it('does not depend on the order of claims', () => {
    const claims = [
      about('a', ['ferry', 'storm', 'night'], { slot: { of: 'worker' } }),
      about('b', ['storm', 'ferry'], { cloze: 'short …' }),
      about('c', ['night', 'pier', 'ferry'], { slot: { predicate: 'casualty' }, cloze: 'brief …' }),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        expect(questionFor(shuffled)).toEqual(questionFor(claims))
      }),
    )
  })
})
