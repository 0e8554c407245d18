import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveAcross } from '../../src/extract/aliases.ts'
import { findEntities } from '../../src/extract/mentions/entity.ts'
import { annotated } from '../helpers.ts'

const sourceOf = (id: string, text: string) => {
  const source = annotated(text, { id })
  return { source, entities: findEntities(source) }
}

/** Story-wide ids of the first entity of each text. */
function firstIds(...texts: string[]): (string | undefined)[] {
  const sources = texts.map((text, i) => sourceOf(`s${i}`, text))
  const ids = resolveAcross(sources)
  return sources.map(({ entities }, i) => ids.get(`s${i}#${entities[0]?.entity}`))
}

describe('one entity', () => {
  it.each([
    ['nickname', 'Gen. Dan Ashgrove spoke.', 'General Daniel Ashgrove spoke.'],
    ['middle initial and suffix', 'Ines Valdor spoke.', 'Ines R. Valdor Jr. spoke.'],
    ['the Arabic article', 'President Omar al-Hariq spoke.', 'President Omar Hariq spoke.'],
    ['words cut otherwise', 'Sami Abdel Wahid spoke.', 'Sami Abdelwahid spoke.'],
    ['transliterated town', 'The town of Qasmili was hit.', 'The town of Kasmeli was hit.'],
    ['doubled letters and endings', 'The city of Tasakah was hit.', 'The city of Tassakeh was hit.'],
    ['a country by its abbreviation', 'The U.S. agreed.', 'The United States agreed.'],
    ['an abbreviation', 'The Northern Institute for Marine Safety closed.', 'NIMS closed.'],
    ['a surname alone', 'Ines Valdor spoke.', 'Mrs. Valdor spoke.'],
    ['the legal form of a company', 'Brakna Solutions LLC closed.', 'Brakna Solutions closed.'],
    ['whose nation it is', 'The Kenyan Coastal Command closed.', 'The Coastal Command closed.'],
    ['the chamber of a committee', 'The House Harbour Committee met.', 'The Harbour Committee met.'],
    ['an abbreviated word', 'They met in Ft. Brakna.', 'They met in Fort Brakna.'],
    ['a name that a source gives, too', 'Anna Lind, also known as Nora Valdor, spoke.', 'Nora Valdor spoke.'],
    ['a former name', 'Brakna Foods (formerly Calder Foods) closed.', 'Calder Foods closed.'],
    ['a town taken for a person', 'They met in Al Maradin.', 'The town of Maradeen was hit.'],
  ])('%s', (_rule, a, b) => {
    const [x, y] = firstIds(a, b)
    expect(x).toBeDefined()
    expect(x).toBe(y)
  })
})

describe('two entities', () => {
  it.each([
    ['one surname, two given names', 'Kenta Morioka spoke.', 'Hideo Morioka spoke.'],
    ['two listed towns that sound alike', 'They met in Amman.', 'They met in Oman.'],
    ['town and province', 'Brakna province was hit.', 'The city of Brakna was hit.'],
    ['person and body', 'Nils Ostrom spoke.', 'The Ostrom Institute closed.'],
    ['two people side by side', 'Anna Lind, also with Nora Valdor, spoke.', 'Nora Valdor spoke.'],
    ['another company', 'Brakna Solutions LLC closed.', 'Brakna Foods LLC closed.'],
    ['a person called like a town', 'Brakna spoke, said Ms. Brakna.', 'The town of Brakna was hit.'],
    ['a body and its owner', 'The Senate Budget Committee met.', 'The Senate met.'],
  ])('%s', (_rule, a, b) => {
    const [x, y] = firstIds(a, b)
    expect(x).toBeDefined()
    expect(y).toBeDefined()
    expect(x).not.toBe(y)
  })

  it('leaves a bare surname alone where the story has two of that surname', () => {
    const [first, second, bare] = firstIds(
      'Peter Halloran spoke.',
      'Joan Halloran spoke.',
      'Sen. Halloran spoke.',
    )
    expect(new Set([first, second, bare]).size).toBe(3)
  })
})

describe('names that a person holds to be one', () => {
  const sources = [
    sourceOf('a', 'Nils Ostrom spoke. The Ostrom Institute closed.'),
    sourceOf('b', 'Peter Halloran spoke.'),
  ]
  const idOf = (aliases: readonly (readonly string[])[], source: string, name: string) =>
    resolveAcross(sources, aliases).get(
      `${source}#${sources.find(({ source: { article } }) => article.id === source)?.entities.find(({ canonical }) => canonical === name)?.entity}`,
    )

  it('are one, whatever the rules say', () => {
    expect(idOf([], 'a', 'Nils Ostrom')).not.toBe(idOf([], 'b', 'Peter Halloran'))
    const aliases = [['peter halloran', 'Nils Ostrom', 'Somebody Else']]
    expect(idOf(aliases, 'a', 'Nils Ostrom')).toBeDefined()
    expect(idOf(aliases, 'a', 'Nils Ostrom')).toBe(idOf(aliases, 'b', 'Peter Halloran'))
  })

  it('stay apart where they are of two kinds', () => {
    const aliases = [['Nils Ostrom', 'Ostrom Institute']]
    expect(idOf(aliases, 'a', 'Nils Ostrom')).not.toBe(idOf(aliases, 'a', 'Ostrom Institute'))
  })
})

it('does not depend on the order of sources', () => {
  const sources = [
    sourceOf('a', 'Gen. Dan Ashgrove met Ines Valdor in the city of Tasakah. NIMS closed.'),
    sourceOf('b', 'General Daniel Ashgrove met Mrs. Valdor in the city of Tassakeh.'),
    sourceOf('c', 'The Northern Institute for Marine Safety told Paul Valdor and Ashgrove.'),
    sourceOf('d', 'Valdor met Ashgrove near the city of Tassaka.'),
  ]
  const expected = [...resolveAcross(sources)].sort()
  fc.assert(
    fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (order) => {
      expect([...resolveAcross(order)].sort()).toEqual(expected)
    }),
  )
})
