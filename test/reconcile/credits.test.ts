import { describe, expect, it } from 'vitest'
import { creditsOf } from '../../src/reconcile/credits.ts'
import { articleOf } from '../helpers.ts'

const FILLER = 'The river rose by two metres in a night. '.repeat(12)

describe('creditsOf', () => {
  it.each([
    ['a dateline', `LIMA, March 3 (Reuters) - The river rose. ${FILLER}`, 'Reuters', 'byline'],
    ['a dateline with a long dash', `LIMA (AP) — The river rose. ${FILLER}`, 'Associated Press', 'byline'],
    [
      'a dateline of an agency we do not know',
      `LIMA, March 3 (Delta Dispatch) - It rose. ${FILLER}`,
      'Delta Dispatch',
      'byline',
    ],
    [
      'a byline on a line of its own',
      `By Agence France-Presse\n\nThe river rose. ${FILLER}`,
      'Agence France-Presse',
      'byline',
    ],
    [
      'a header squeezed into the text',
      `River rises AFP Sunday 3 March 2024 It rose. ${FILLER}`,
      'Agence France-Presse',
      'byline',
    ],
    ['an ending in brackets', `${FILLER}It fell again. (dpa)`, 'Deutsche Presse-Agentur', 'byline'],
    ['an ending after a dash', `${FILLER}It fell again.-AFP`, 'Agence France-Presse', 'byline'],
    ['an ending after two dashes', `${FILLER}It fell again. --Reuters`, 'Reuters', 'byline'],
    ['a last line', `${FILLER}\n\nSource: Xinhua`, 'Xinhua', 'byline'],
    [
      'a note of a contribution',
      `${FILLER}\n\nThe Associated Press contributed to this report.`,
      'Associated Press',
      'contribution',
    ],
    ['files from an agency', `${FILLER}With files from The Canadian Press`, 'Canadian Press', 'contribution'],
    [
      'an invented agency that contributed',
      `${FILLER}Norland Press Agency contributed to this report.`,
      'Norland Press Agency',
      'contribution',
    ],
    [
      'somebody who spoke to an agency',
      `${FILLER}"It rose," she told AFP. ${FILLER}`,
      'Agence France-Presse',
      'interview',
    ],
    [
      'what a reporter of an agency saw',
      `${FILLER}An AFP correspondent saw it fall. ${FILLER}`,
      'Agence France-Presse',
      'interview',
    ],
  ])('reads %s', (_, body, agency, reach) => {
    expect(creditsOf(articleOf(body))).toEqual([{ agency, reach, exact: expect.any(String) }])
  })

  it.each([
    ['an abbreviation in running text', `${FILLER}The AP exam was put off. ${FILLER}`],
    ['brackets that are no dateline', `The council (Labour) - newly elected - met. ${FILLER}`],
    ['a party in brackets after a name', `Jane Roe (R) - the member for Hull - said so. ${FILLER}`],
    ['an agency that is itself the news', `${FILLER}Reuters dismissed its editor. ${FILLER}`],
    ['a reporter who contributed', `${FILLER}\n\nJane Roe contributed to this report.`],
    ['a word that ends like an agency', `${FILLER}The council leaves the matter to the press.`],
  ])('reads no credit in %s', (_, body) => {
    expect(creditsOf(articleOf(body))).toEqual([])
  })

  it('counts an outlet that is an agency, and an author', () => {
    expect(creditsOf(articleOf(FILLER, { outlet: 'Reuters' }))).toMatchObject([
      { agency: 'Reuters', reach: 'byline' },
    ])
    expect(creditsOf(articleOf(FILLER, { authors: ['Jane Roe', 'AFP'] }))).toMatchObject([
      { agency: 'Agence France-Presse', reach: 'byline' },
    ])
    expect(creditsOf(articleOf(FILLER, { outlet: 'Reuters Gardening Club' }))).toEqual([])
  })

  it('keeps the widest of several credits of one agency', () => {
    const body = `LIMA (AFP) - The river rose. ${FILLER} "It did," he told AFP. ${FILLER}`
    expect(creditsOf(articleOf(body))).toMatchObject([{ reach: 'byline' }])
  })
})
