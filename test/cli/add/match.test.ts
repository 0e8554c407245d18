import { describe, expect, it } from 'vitest'
import { hasAllWords, wordsIn } from '../../../src/cli/add/match.ts'

describe('hasAllWords', () => {
  it.each([
    ['The ferry sails from Selby.', 'selby FERRY', true],
    ['The ferry sails.', 'selby ferry', false],
    ['Ferrymen on strike.', 'ferry', false],
    ['A ferry-boat.', 'ferry', true],
    ['Anything.', '', true],
    ['Le Cafe\u0301 ferme.', 'caf\u00e9', true],
    ['العبّارة تبحر', 'العبّارة', true],
  ])('%j for %j: %s', (text, wanted, expected) => {
    expect(hasAllWords(text, wordsIn(wanted))).toBe(expected)
  })
})
