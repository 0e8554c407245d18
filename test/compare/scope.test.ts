import { describe, expect, it } from 'vitest'
import { contentWords, presupposesEarlier, readRankScope } from '../../src/compare/scope.ts'

const OPEN = {
  since: null,
  sinceYear: null,
  years: null,
  vague: false,
  current: null,
  ever: false,
  words: [],
}

describe('readRankScope', () => {
  it.each([
    [null, {}],
    ['since the flood', { since: 'the flood' }],
    ['since 1990', { since: '1990', sinceYear: 1990 }],
    ['in 15 years', { years: 15 }],
    ['in a decade', { years: 10 }],
    ['in two centuries', { years: 200 }],
    ['in a quarter-century', { years: 25 }],
    ['in half an hour', { words: ['half', 'hour'] }],
    ['in at least 15 years', { years: 15, vague: true }],
    ['this year', { current: 'year' }],
    ['ever', { ever: true }],
    ['in living memory', { ever: true }],
    ['in Norway', { words: ['norway'] }],
    ['in Norway since 1990', { since: '1990', sinceYear: 1990, words: ['norway'] }],
  ])('%s', (scope, expected) => {
    expect(readRankScope(scope)).toEqual({ ...OPEN, ...expected })
  })
})

describe('presupposesEarlier', () => {
  it.each([
    ['since the flood', true],
    ['in 15 years', true],
    ['ever', false],
    ['this year', false],
    ['in Norway', false],
  ])('%s', (scope, expected) => {
    expect(presupposesEarlier(readRankScope(scope))).toBe(expected)
  })
})

describe('contentWords', () => {
  it.each([
    ['the storms of the North', ['storm', 'north']],
    ['storm, storms and a storm', ['storm']],
    ['the meeting', ['meet']],
    ['its virus', ['virus']],
    ['of the', []],
  ])('%s', (text, expected) => {
    expect(contentWords(text)).toEqual(expected)
  })
})
