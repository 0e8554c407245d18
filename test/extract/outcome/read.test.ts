import { expect, it } from 'vitest'
import { extractMentions } from '../../../src/extract/index.ts'
import { outcomesOf } from '../../../src/extract/outcome/read.ts'
import { annotated } from '../../helpers.ts'

/** What is read: "question/answer of participant, mood". */
function read(text: string): string[] {
  const source = annotated(text)
  const mentions = extractMentions(source)
  const found = outcomesOf(source, (sentence) => mentions.filter((mention) => mention.sentence === sentence))
  return found.map(({ question, answer, participant, mood, span }) => {
    expect(span.end).toBeGreaterThan(span.start)
    const denied = mood.polarity === 'negative' ? 'not ' : ''
    return `${question}/${denied}${answer} of ${participant.name}, ${mood.modality}`
  })
}

it.each<[string, string[]]>([
  ['Minister Ann Keller resigned on Monday.', ['leave-office/resign of Ann Keller, asserted']],
  [
    'Ann Keller, who led the ministry for years, stepped down.',
    ['leave-office/step-down of Ann Keller, asserted'],
  ],
  ['Ann Keller denied the claims, but quit.', ['leave-office/resign of Ann Keller, asserted']],
  ['The party forced Ann Keller out on Monday.', ['leave-office/oust of Ann Keller, asserted']],
  [
    'Ann Keller, the chairman ousted last year, has a new post.',
    ['leave-office/oust of Ann Keller, asserted'],
  ],
  [
    'Ann Keller, the blunt founder and CEO of Hartline ousted last year, has a new post.',
    ['leave-office/oust of Ann Keller, asserted'],
  ],
  ['The mayor who led the talks was arrested.', []],
  ['Ann Keller who had led the talks for years resigned.', ['leave-office/resign of Ann Keller, asserted']],
  ['Trucks waited on the highway which rebels cut off on Friday.', ['control/cut-off of road, asserted']],
  ['Trucks waited on the highway that armed rebels quickly cut off.', ['control/cut-off of road, asserted']],
  ['Ann Keller’s resignation letter came on Monday.', ['leave-office/resign of Ann Keller, asserted']],
  ['Anna Banks’ resignation letter came on Monday.', ['leave-office/resign of Anna Banks, asserted']],
  ['Ann Keller’s letter came on Monday.', []],
  ['Their leader, Ann Keller, resigned on Monday.', ['leave-office/resign of Ann Keller, asserted']],
  ['Ann Keller, their leader, resigned on Monday.', ['leave-office/resign of Ann Keller, asserted']],
  ['Ann Keller said she would stay on.', ['leave-office/stay of Ann Keller, planned']],
  ['Tom Reed stood in the dock. Ann Keller found him guilty.', ['case/convicted of Tom Reed, asserted']],
  ['The dam gave way on Friday.', ['building/destroyed of dam, asserted']],
  ['The firm has withdrawn its plan.', ['plan/dropped of plan, asserted']],
  ['Ann Keller has not resigned.', ['leave-office/not resign of Ann Keller, asserted']],
  ['Ann Keller never resigned.', ['leave-office/not resign of Ann Keller, asserted']],
  ['Ann Keller will retire in May.', ['leave-office/retire of Ann Keller, planned']],
  ['Ann Keller could retire in May.', ['leave-office/retire of Ann Keller, hypothetical']],
  ['Ann Keller has reportedly resigned.', ['leave-office/resign of Ann Keller, alleged']],
  ['Officials said that Ann Keller is still alive.', ['fate/alive of Ann Keller, asserted']],
  ['Tom Reed was found dead on Friday.', ['fate/dead of Tom Reed, asserted']],
  ['The president plans to pull all 900 troops out of Norland.', ['withdrawal/withdrawn of troop, planned']],
  ['The troops were withdrawn on Friday.', ['withdrawal/withdrawn of troop, asserted']],
  ['Norland imposes sanctions against tycoons.', ['sanction/imposed of oligarch, asserted']],
  ['Rebels cut off the highway on Friday.', ['control/cut-off of road, asserted']],
  ['The capture of the highway came on Friday.', ['control/taken of road, asserted']],
  [
    'Tom Reed was gunned down.',
    ['manner-of-death/killed of Tom Reed, asserted', 'fate/dead of Tom Reed, asserted'],
  ],
  ['The court struck down the ban on Friday.', ['ruling/struck-down of ban, asserted']],
  ['Ann Keller was forced to resign.', ['leave-office/oust of Ann Keller, asserted']],
  ['Ann Keller plans to resign.', ['leave-office/resign of Ann Keller, planned']],
  // near misses
  ['Ann Keller convicted him on Monday.', []],
  ['The plot to kill Tom Reed was known.', []],
  ['Ann Keller, three guards and two clerks were fired.', []],
  ['Tom Reed was nearly killed.', []],
  ['There was no reason to file the lawsuit.', []],
  ['Ann Keller retired from the army.', []],
  ['Tom Reed survived an assassination attempt.', []],
  ['Ann Keller fired back on Monday.', []],
  ['The retired general spoke.', []],
  ['Unions want Ann Keller to resign.', ['leave-office/resign of Ann Keller, hypothetical']],
  ['If Ann Keller resigned, the party would split.', []],
  ['The army has one goal: kill Tom Reed.', []],
  ['Ann Keller considered resigning.', []],
  ['Tom Reed stabbed to death the guard.', []],
  ['He fled the rebel-besieged town.', []],
  ['Tom Reed was treated and released from the hospital.', []],
  ['Another plane was shot down.', []],
  ['Critics call for the capture of the highway.', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

it('takes a pronoun for the one person of the sentence before, and for nobody where it names two', () => {
  expect(read('Ann Keller led the board. She resigned on Monday.')).toEqual([
    'leave-office/resign of Ann Keller, asserted',
  ])
  expect(read('Ann Keller met Maria Lund. She resigned on Monday.')).toEqual([])
})
