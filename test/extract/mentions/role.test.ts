import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/extract/mentions/entity.ts'
import { canonicalRole, findRoles } from '../../../src/extract/mentions/role.ts'
import { annotated } from '../../helpers.ts'

function roles(text: string): string[] {
  const source = annotated(text)
  return findRoles(source, findEntities(source)).map(
    ({ exact, canonical, holder }) => `${exact} → ${canonical} [${holder}]`,
  )
}

describe('findRoles', () => {
  it.each([
    [
      'an office before the name',
      'Kenyan Foreign Minister Velda Kroon spoke.',
      ['Kenyan Foreign Minister → foreign minister, Kenya [person/velda kroon]'],
    ],
    [
      'with its complement',
      'Director of the Calder Observatory Nils Ostrom spoke.',
      ['Director of the Calder Observatory → director, calder observatory [person/nils ostrom]'],
    ],
    [
      'a body with a role word in its name',
      'Board of Harbour Masters Chairman Nils Ostrom spoke.',
      ['Board of Harbour Masters Chairman → chairman, board of harbour masters [person/nils ostrom]'],
    ],
    [
      "the nearest office is the holder's",
      'A spokesman for Mayor Velda Kroon declined.',
      ['Mayor → mayor [person/velda kroon]'],
    ],
    [
      'an office with its owner, and the name in apposition',
      "Letters went to the mayor's former campaign manager, Velda Kroon; none came back.",
      ['former campaign manager → former campaign manager [person/velda kroon]'],
    ],
    ['a list without an owner', 'Letters went to the campaign manager, Velda Kroon and a printer.', []],
    [
      'an apposition',
      'Velda Kroon, a professor at the Calder School of Law, agreed.',
      ['a professor at the Calder School of Law → professor, calder school of law [person/velda kroon]'],
    ],
    [
      'a participle that narrows the office after it',
      'Velda Kroon, chief operating officer of Calder Foods, agreed.',
      [
        'chief operating officer of Calder Foods → chief operating officer, calder foods [person/velda kroon]',
      ],
    ],
    [
      'and one that does not',
      'Velda Kroon, the chief operating the crane, agreed.',
      ['the chief → chief [person/velda kroon]'],
    ],
    [
      'ranks of several words',
      'Detective Chief Inspector Velda Kroon spoke.',
      ['Detective Chief Inspector → chief inspector, detective [person/velda kroon]'],
    ],
    [
      'an apposition after an age',
      'Velda Kroon, 59, a farmer, agreed.',
      ['a farmer → farmer [person/velda kroon]'],
    ],
    [
      'a copula',
      'Velda Kroon is the mayor of Nairobi.',
      ['the mayor of Nairobi → mayor, nairobi [person/velda kroon]'],
    ],
    [
      'an office left',
      'Velda Kroon, who resigned as chief executive of Calder Foods in May, agreed.',
      [
        'resigned as chief executive of Calder Foods → former chief executive, calder foods [person/velda kroon]',
      ],
    ],
    [
      'a narrowed rank',
      'Former Ohio Gov. Velda Kroon spoke.',
      ['Former Ohio Gov. → former governor, Ohio [person/velda kroon]'],
    ],
    ['a form of address is no office', 'Mr. Ostrom spoke.', []],
    [
      "in a list the next name's office is not the last one's",
      'They met Nils Ostrom, Harbour Minister Velda Kroon and others.',
      ['Harbour Minister → minister, harbour [person/velda kroon]'],
    ],
    ['a comma before a verb', 'Velda Kroon, having left, agreed.', []],
  ])('%s', (_rule, text, expected) => {
    expect(roles(text)).toEqual(expected)
  })
})

describe('canonicalRole', () => {
  it.each([
    ['Chairman of the Kenyan Board of Trade', 'Kenyan Chairman of the Board of Trade'],
    ["Kenya's Board of Trade Chairman", 'Chairman of the Board of Trade of Kenya'],
    ['Calder Foods CEO', 'chief executive of Calder Foods'],
    ['a spokeswoman for the FBI', 'Federal Bureau of Investigation spokesman'],
    ['Gov.', 'governor'],
    ['ex-President', 'former president'],
    ['Calder Foods press secretary', 'spokeswoman for Calder Foods'],
    ['Calder Radio anchor', 'a host of Calder Radio'],
    ['Chief Executive Officer', 'CEO'],
  ])('%s = %s', (a, b) => {
    expect(canonicalRole(a)).toBe(canonicalRole(b))
  })

  it.each([
    ['foreign minister of Kenya', 'foreign minister of Ghana'],
    ['attorney general', 'general'],
    ['deputy director', 'director'],
    ['former mayor', 'mayor'],
  ])('%s ≠ %s', (a, b) => {
    expect(canonicalRole(a)).not.toBe(canonicalRole(b))
  })
})
