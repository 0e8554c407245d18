import { describe, expect, it } from 'vitest'
import { misspellingProblems } from '../../src/compare/misspelling.ts'
import { annotated } from '../helpers.ts'

const found = (text: string) =>
  misspellingProblems({ source: annotated(text), mentions: [] }).map(({ severity, places }) => ({
    severity,
    values: places.map(({ value }) => value),
  }))

describe('one name in two spellings', () => {
  it.each([
    [
      'Mayor Tom Hardwick resigned. Hardwick had led the city since May. Critics of Hardwick cheered. A deputy served under Hartwick.',
      'medium',
      ['Hardwick', 'Hartwick'],
    ],
    ['Oram al-Jabr was hit. Aid reached Orim al-Jabr at noon.', 'low', ['Oram', 'Orim']],
    ['The town of Kalmira was hit. Aid reached Kalmyra at noon.', 'low', ['Kalmira', 'Kalmyra']],
    ['Ann Kastich won. Later Katsich spoke.', 'low', ['Kastich', 'Katsich']],
    ['Jerry Coldwell spoke. Later Colldwell left.', 'low', ['Coldwell', 'Colldwell']],
  ])('%s', (text, severity, values) => {
    expect(found(text)).toEqual([{ severity, values }])
  })

  it.each([
    'Oram al-Jabr was hit. Aid reached Orim al-Sahl at noon.',
    'Anna Hardwick and Bruno Hartwick were both elected.',
    'Ronald Pike met Roland Stone in the lobby.',
    'Freedonia protested. The Freedonians marched. A Freedonian won. Freedonias army left.',
    'The Ministry spoke. Their ministry is large. The Minister left.',
    'German farmers left Germany for Somalia with Somali friends.',
    'Tom Hardwick resigned. Hardwick left. HARDWICK QUITS.',
  ])('nothing against it: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
