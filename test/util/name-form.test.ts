import { expect, it } from 'vitest'
import { unabbreviated, withoutLegalForm } from '../../src/util/name-form.ts'

it.each([
  ['Calder Foods Inc.', 'Calder Foods'],
  ['Calder Foods, LLC', 'Calder Foods'],
  ['PJSC Nordgaz', 'Nordgaz'],
  ['Calder Foods Co. Ltd.', 'Calder Foods'],
  ['Calder Foods', 'Calder Foods'],
  ['SA', 'SA'],
  ['Se Valdor', 'Se Valdor'],
])('%s is %s but for its legal form', (name, bare) => {
  expect(withoutLegalForm(name)).toBe(bare)
})

it.each([
  ['Ft. Calder', 'Fort Calder'],
  ['Mt Calder', 'Mount Calder'],
  ['St. Ines', 'Saint Ines'],
  ['Calder St.', 'Calder St.'],
  ['S Calder', 'S Calder'],
])('%s is %s in full', (name, full) => {
  expect(unabbreviated(name)).toBe(full)
})
