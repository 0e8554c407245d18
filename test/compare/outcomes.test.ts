import { expect, it } from 'vitest'
import { align } from '../../src/align/index.ts'
import { OUTCOME_RELATIONS } from '../../src/compare/data/outcomes.ts'
import { outcomeFindings } from '../../src/compare/outcomes.ts'
import { OUTCOMES } from '../../src/extract/data/outcomes.ts'
import { extractClaims } from '../../src/extract/index.ts'
import { witnessOf } from '../claims.ts'

type Text = string | { readonly body: string; readonly published: string }

/** "kind level: source=value …" of each finding. */
function found(texts: Readonly<Record<string, Text>>): string[] {
  const witnesses = Object.entries(texts).map(([id, text]) =>
    typeof text === 'string'
      ? witnessOf(id, text)
      : witnessOf(id, text.body, { published: { value: text.published, basis: 'stated', instant: null } }),
  )
  const clusters = align(extractClaims(witnesses)).filter(({ claims }) => claims[0]?.slot.role === 'outcome')
  return outcomeFindings(clusters, witnesses).map(({ kind, level, readings }) => {
    for (const { exact, span, source } of readings)
      expect(
        witnesses
          .find((one) => one.source.article.id === source)
          ?.source.article.text.slice(span.start, span.end),
      ).toBe(exact)
    return `${kind} ${level}: ${readings.map(({ source, value }) => `${source}=${value}`).join(' ')}`
  })
}

it.each<[string, Record<string, Text>, string[]]>([
  [
    'convicted and acquitted',
    { a: 'Ann Keller was found guilty.', b: 'Ann Keller was found not guilty.' },
    ['discrepancy outcome/excluded: a=convicted b=acquitted'],
  ],
  [
    'convicted, and acquitted on some counts',
    { a: 'Ann Keller was found guilty.', b: 'Ann Keller was found not guilty on two counts of theft.' },
    [],
  ],
  [
    'resigned, and was forced out',
    { a: 'Ann Keller resigned on Monday.', b: 'Ann Keller was forced out of the ministry.' },
    ['discrepancy outcome/excluded: a=resign b=oust'],
  ],
  [
    'two words for one thing',
    { a: 'Ann Keller resigned on Monday.', b: 'Minister Ann Keller stepped down.' },
    ['refinement outcome/says-more: a=resign b=step-down'],
  ],
  ['one word for it', { a: 'Tom Reed died on Monday.', b: 'Tom Reed has died.' }, []],
  [
    'two who differ, as one source reports',
    {
      a: 'The ministry said that Ann Keller resigned on Monday. The union said that Ann Keller was forced out.',
      b: 'Ann Keller was forced out of the ministry.',
    },
    [],
  ],
  [
    'an earlier office beside this one',
    {
      a: 'Ann Keller resigned on Monday.',
      b: 'Ann Keller will retire in August. In 1998, voters forced Ann Keller out of the council.',
    },
    ['discrepancy outcome/excluded: a=resign b=retire (planned)'],
  ],
  [
    'who stays',
    { a: 'Ann Keller resigned on Monday.', b: 'Minister Ann Keller will stay in office.' },
    ['discrepancy outcome/excluded: a=resign b=stay (planned)'],
  ],
  [
    'who stays for a while',
    { a: 'Ann Keller resigned on Monday.', b: 'Minister Ann Keller will stay in office until May.' },
    [],
  ],
  [
    'two who decide',
    {
      a: 'Japan rejected the trade deal with Norway on Friday.',
      b: 'Canada plans to reject the trade deal with Norway.',
    },
    [],
  ],
  [
    'released, and escaped',
    { a: 'Rebels released Tom Reed on Friday.', b: 'Tom Reed escaped from captivity on Friday.' },
    ['discrepancy outcome/excluded: a=released b=escaped'],
  ],
  [
    'upheld, and struck down',
    {
      a: 'The court in Oslo upheld the ban on Friday.',
      b: 'The court in Oslo struck down the ban on Friday.',
    },
    ['discrepancy outcome/excluded: a=upheld b=struck-down'],
  ],
  [
    'a source that tells of both contradicts itself, and who tells of one',
    {
      a: 'Ann Keller resigned on Monday. Her party had forced Ann Keller out.',
      b: 'Ann Keller was forced out of the ministry.',
    },
    ['discrepancy outcome/excluded: a=resign b=oust', 'inconsistency outcome/excluded: a=resign a=oust'],
  ],
  [
    'an office left many years before',
    {
      a: 'Ann Keller resigned on Monday.',
      b: 'In 1998, Ann Keller was forced out of the city council.',
    },
    [],
  ],
  ['two persons', { a: 'Ann Keller resigned on Monday.', b: 'Tom Reed was forced out of the ministry.' }, []],
  [
    'what others are quoted with is not the article’s word',
    { a: 'Ann Keller resigned on Monday.', b: '"Ann Keller was forced out of the ministry," said Tom Reed.' },
    [],
  ],
  [
    'alive or dead is a matter of fact, whoever is quoted with it',
    { a: 'Tom Reed is still alive, said the mayor.', b: '"Tom Reed was killed on Friday," said Ann Keller.' },
    ['discrepancy outcome/excluded: a=alive b=dead'],
  ],
  [
    'what a quotation leaves open is no fact',
    { a: 'Tom Reed is still alive.', b: '"Tom Reed may have been killed," said Ann Keller.' },
    [],
  ],
  [
    'one who has it both ways against one who has it one way',
    {
      a: 'Rebels cut off the highway on Friday. The capture of the highway came in the evening.',
      b: 'The rebels cut off the highway on Friday.',
    },
    ['discrepancy outcome/excluded: a=taken b=cut-off', 'inconsistency outcome/excluded: a=cut-off a=taken'],
  ],
  [
    'dead, and alive',
    { a: 'Tom Reed was killed on Friday.', b: 'Tom Reed is alive.' },
    ['discrepancy outcome/excluded: a=dead b=alive'],
  ],
  [
    'wounded, and dead later',
    { a: 'Tom Reed was wounded on Friday.', b: 'Tom Reed died on Friday.' },
    ['refinement outcome/later-state: a=hurt b=dead'],
  ],
  [
    'stated, and denied',
    { a: 'Tom Reed was arrested on Friday.', b: 'Tom Reed was not arrested on Friday.' },
    ['discrepancy outcome/denied: a=held b=not held'],
  ],
  [
    'done, and planned, on one day',
    {
      a: 'The troops were withdrawn from Norland.',
      b: 'The president plans to withdraw the troops from Norland.',
    },
    ['discrepancy outcome/done-or-planned: a=withdrawn b=withdrawn (planned)'],
  ],
  [
    'planned first, then done',
    {
      a: { body: 'The troops were withdrawn from Norland.', published: '2025-07-13' },
      b: { body: 'The president plans to withdraw the troops from Norland.', published: '2025-07-11' },
    },
    ['refinement outcome/since-done: a=withdrawn b=withdrawn (planned)'],
  ],
  [
    'will, and could',
    { a: 'Ann Keller will retire in May.', b: 'Ann Keller could retire in May.' },
    ['refinement outcome/less-certain: a=retire (planned) b=retire (hypothetical)'],
  ],
  [
    'two places',
    {
      a: 'The troops were withdrawn from Norway.',
      b: 'The president plans to withdraw the troops from Japan.',
    },
    [],
  ],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})

it('has relations for every question of the lexicon, between answers that it knows', () => {
  for (const { name, classes } of OUTCOMES) {
    const answers = classes.map((one) => one.name)
    const pairs = OUTCOME_RELATIONS.get(name)?.pairs ?? [['none', 'none', 'differs'] as const]
    for (const [a, b] of pairs) expect([name, answers]).toEqual([name, expect.arrayContaining([a, b])])
  }
})
