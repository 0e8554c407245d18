import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/util/fingerprint.ts'

describe('fingerprint', () => {
  it('names a list as it did in every earlier version, for ledgers refer to it', () => {
    expect(fingerprint(['How many died?', 'herald', '11'])).toBe('3f5c56b29fcc')
  })

  it('tells lists apart that read alike when joined', () => {
    expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']))
    expect(fingerprint([])).not.toBe(fingerprint(['']))
  })

  it('depends on the order of the parts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 6 }), (parts) => {
        expect(fingerprint(parts)).not.toBe(fingerprint([...parts].reverse()))
      }),
    )
  })
})
