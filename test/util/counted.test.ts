import { describe, expect, it } from 'vitest'
import { countedInWords, plural } from '../../src/util/counted.ts'

describe('plural', () => {
  it.each([
    ['person', 'people'],
    ['child', 'children'],
    ['policeman', 'policemen'],
    ['human', 'humans'],
    ['bus', 'buses'],
    ['church', 'churches'],
    ['factory', 'factories'],
    ['railway', 'railways'],
    ['rocket', 'rockets'],
    ['aircraft', 'aircraft'],
  ])('%s: %s', (noun, several) => {
    expect(plural(noun)).toBe(several)
  })
})

describe('countedInWords', () => {
  it.each<[string, readonly string[], string]>([
    ['person', [], 'people'],
    ['person', ['child'], 'children'],
    ['person', ['elderly'], 'elderly people'],
    ['person', ['united kingdom'], 'people from the United Kingdom'],
    ['person', ['child', 'poland'], 'children from Poland'],
    ['person', ['child', 'woman'], 'children or women'],
    ['rocket', [], 'rockets'],
    ['vehicle', ['police'], 'police vehicles'],
  ])('%s, %j: %s', (of, part, words) => {
    expect(countedInWords(of, part)).toBe(words)
  })
})
