import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/extract/mentions/entity.ts'
import { annotated } from '../../helpers.ts'

/** `kind exact=canonical`, nationality words and modifiers with `~`. */
function found(text: string, title = ''): string[] {
  return findEntities(annotated(text, title === '' ? {} : { title })).map(
    ({ kind, exact, canonical, attributive }) => `${kind} ${exact}${attributive ? '~' : ''}=${canonical}`,
  )
}

describe('people', () => {
  it.each([
    [
      'rank before a full name, then the surname alone',
      'The base was opened by Gen. Dorian Ashgrove. Ashgrove left early.',
      ['person Gen. Dorian Ashgrove=Dorian Ashgrove', 'person Ashgrove=Dorian Ashgrove'],
    ],
    [
      'offices stay outside the span',
      'Prime Minister Velda Kroon spoke.',
      ['person Velda Kroon=Velda Kroon'],
    ],
    [
      'a list',
      'They met Tomas Brekke, Ines Valdor and Otto Lindqvist.',
      [
        'person Tomas Brekke=Tomas Brekke',
        'person Ines Valdor=Ines Valdor',
        'person Otto Lindqvist=Otto Lindqvist',
      ],
    ],
    [
      'a surname first, alone later',
      'The envoy was Kang Min-jae. Later Kang smiled.',
      ['person Kang Min-jae=Kang Min-jae', 'person Kang=Kang Min-jae'],
    ],
    [
      'particles and the Arabic article',
      'Omar bin Zayd met Yusuf al-Hariq. Hariq nodded.',
      [
        'person Omar bin Zayd=Omar bin Zayd',
        'person Yusuf al-Hariq=Yusuf al-Hariq',
        'person Hariq=Yusuf al-Hariq',
      ],
    ],
    [
      'a nickname and a suffix',
      'Daniel Marlow Jr. spoke first. Dan Marlow spoke again.',
      ['person Daniel Marlow Jr.=Daniel Marlow Jr.', 'person Dan Marlow=Daniel Marlow Jr.'],
    ],
    [
      'a month as a surname',
      'Teresa May resigned. In May, May had hesitated.',
      ['person Teresa May=Teresa May', 'person May=Teresa May'],
    ],
  ])('%s', (_rule, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('tells spouses with one surname apart by their titles', () => {
    const mentions = findEntities(
      annotated('Peter Halloran and Joan Halloran came. Mr. Halloran sat. Mrs. Halloran stood.'),
    )
    expect(mentions.map(({ canonical }) => canonical)).toEqual([
      'Peter Halloran',
      'Joan Halloran',
      'Peter Halloran',
      'Joan Halloran',
    ])
  })

  it('gives the surname alone to the one whom the article does not call by the given name', () => {
    const mentions = findEntities(
      annotated('Peter Halloran and Joan Halloran came. Joan sat. Then Halloran spoke.'),
    )
    expect(mentions.map(({ canonical }) => canonical)).toEqual([
      'Peter Halloran',
      'Joan Halloran',
      'Joan Halloran',
      'Peter Halloran',
    ])
  })

  it.each<[string, string, string]>([
    [
      'whom the title names',
      'Peter Halloran leaves the harbour',
      'Peter Halloran left. Joan Halloran wept. “Peter was kind,” she said.',
    ],
    [
      'who went by it before the other was named',
      'A farewell',
      'Peter Halloran left. Halloran was kind. Joan Halloran wept.',
    ],
  ])('gives the surname alone to the one %s', (_rule, title, text) => {
    const mentions = findEntities(annotated(`${text} Later Halloran spoke.`, { title }))
    expect(mentions.at(-1)?.canonical).toBe('Peter Halloran')
  })

  it('keeps two given names with one surname two persons', () => {
    const mentions = findEntities(annotated('The writer is Kenta Morioka. The pilot is Hideo Morioka.'))
    expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(2)
  })

  it('notes the office beside the name', () => {
    const [person] = findEntities(annotated('Harbour Police chief Nils Ostrom arrived.')).filter(
      ({ kind }) => kind === 'person',
    )
    expect(person?.role).toBe('Harbour Police chief')
  })
})

describe('organisations', () => {
  it.each([
    [
      'a head with its complement, an abbreviation in parentheses, the abbreviation alone',
      'The Northern Institute for Marine Safety (NIMS) reported it. NIMS gave no reason.',
      [
        'organisation Northern Institute for Marine Safety=Northern Institute for Marine Safety',
        'organisation NIMS=Northern Institute for Marine Safety',
        'organisation NIMS=Northern Institute for Marine Safety',
      ],
    ],
    [
      'the head alone',
      'The Calder Observatory closed. The Observatory will reopen.',
      ['organisation Calder Observatory=Calder Observatory', 'organisation Observatory=Calder Observatory'],
    ],
    [
      '"and" inside a name',
      'They stayed at the Silver Dune Resort and Casino.',
      ['organisation Silver Dune Resort and Casino=Silver Dune Resort and Casino'],
    ],
    [
      'a listed body under its abbreviation',
      'The FBI called the Federal Bureau of Investigation office.',
      [
        'organisation FBI=Federal Bureau of Investigation',
        'organisation Federal Bureau of Investigation~=Federal Bureau of Investigation',
      ],
    ],
    [
      'an office is no body',
      'National Security Adviser Ines Valdor left.',
      ['person Ines Valdor=Ines Valdor'],
    ],
  ])('%s', (_rule, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('places', () => {
  it.each([
    ['a listed town', 'Shots were heard in Nairobi.', ['place Nairobi=Nairobi']],
    ['an unlisted village by its noun', 'The village of Tarn Obel was empty.', ['place Tarn Obel=Tarn Obel']],
    [
      'a town before its state',
      'He lives in Pell Creek, Ohio.',
      ['place Pell Creek=Pell Creek', 'place Ohio=Ohio'],
    ],
    [
      'country names in other forms',
      'The U.S. and Britain agreed.',
      ['place U.S.=United States', 'place Britain=United Kingdom'],
    ],
    ['nationality words modify', 'Kenyan police came.', ['place Kenyan~=Kenya']],
    ['a country before a noun modifies', 'US troops left.', ['place US~=United States']],
    [
      'a dateline',
      'ORREL FALLS, Ohio — The bridge fell.',
      ['place ORREL FALLS=ORREL FALLS', 'place Ohio=Ohio'],
    ],
    [
      'province and town of one name are two places',
      'Brakna province borders Brakna city.',
      ['place Brakna~=Brakna province', 'place Brakna~=Brakna'],
    ],
  ])('%s', (_rule, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('what is no name', () => {
  it.each([
    [
      'common words that open a sentence',
      'Police came. Residents fled. Critics objected. Yesterday was quiet.',
    ],
    ['creeds and weekdays', 'On Friday the Muslim and Christian leaders met.'],
    ['contractions and numbers', "I'm told that B-52H bombers came."],
  ])('%s', (_rule, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('damaged text', () => {
  it('reads a possessive that lost its apostrophe where all apostrophes are lost', () => {
    expect(found('Kenyas army left. Ostrom spoke to Velda Kroon. Kroons troops stayed in Kenya.')).toContain(
      'person Kroon=Velda Kroon',
    )
  })

  it('keeps a final s where the text kept its apostrophes', () => {
    const mentions = found("Ann Rogers met Carl Roger at the mayor's house. Rogers left.")
    expect(mentions.at(-1)).toBe('person Rogers=Ann Rogers')
  })

  it('cuts a name that runs into the next at a repeated word', () => {
    expect(found('The photo shows Velda Kroon Kroon in Nairobi.')[0]).toMatch(/=Velda Kroon$/u)
  })
})

describe('headlines in title case', () => {
  it.each([
    [
      'the initials of a body that the text names',
      'Ferry Sank, NHC Says',
      ['organisation NHC=Northern Harbour Council'],
    ],
    ['no initials of nothing', 'Ferry Sank, QRX Says', []],
  ])('keep %s', (_rule, title, expected) => {
    const text = 'The ferry sank on Monday, the Northern Harbour Council said.'
    expect(found(text, title)).toEqual([
      ...expected,
      'organisation Northern Harbour Council=Northern Harbour Council',
    ])
  })

  it('yield only names that the body has', () => {
    const mentions = findEntities(
      annotated('The talks ended when Otto Lindqvist left.', {
        title: 'Lindqvist Walks Out As Talks Collapse Again',
      }),
    )
    expect(mentions.map(({ exact }) => exact)).toEqual(['Lindqvist', 'Otto Lindqvist'])
  })
})

it('every exact is the slice at its span, in order and without overlap', () => {
  const source = annotated(
    'Gen. Dorian Ashgrove of the Calder Observatory (CO) met Kenyan and U.S. envoys in Nairobi, Kenya.',
  )
  let end = 0
  for (const { exact, span } of findEntities(source)) {
    expect(source.article.text.slice(span.start, span.end)).toBe(exact)
    expect(span.start).toBeGreaterThanOrEqual(end)
    end = span.end
  }
})
