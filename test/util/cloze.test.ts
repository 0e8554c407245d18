import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askCloze, askInPlace, type Blank } from '../../src/util/cloze.ts'

describe('askCloze', () => {
  it.each<[string, Blank, string]>([
    ['The mill opened in ….', 'when', 'The mill opened when?'],
    ['The mill has stood idle since ….', 'when', 'The mill has stood idle since when?'],
    ['On …, crowds gathered at the gate.', 'when', 'Crowds gathered at the gate when?'],
    ['… was the worst day of the siege.', 'when', 'When was the worst day of the siege?'],
    ['The harbour burned on … a witness said.', 'when', 'The harbour burned when?'],
    ['In …’s vote ended in a draw.', 'when', 'Which day’s vote ended in a draw?'],
    ['The town got … to leave.', 'how long', 'The town got how long to leave?'],
    [
      'The family borrowed … from Mr. Hale, who kept a ledger.',
      'how much',
      'The family borrowed how much from Mr. Hale?',
    ],
    ['… cranes leaned over the quay.', 'how many', 'How many cranes leaned over the quay?'],
    ['Police, she said, want a … for the raid.', 'who', 'Police, she said, want who for the raid?'],
    ['The … struck the bridge.', 'what', 'What struck the bridge?'],
    ['The chiefs’ meeting was held in Ostra, …', 'when', 'The chiefs’ meeting was held in Ostra when?'],
    ['It sank in water … deep.', 'how far', 'It sank in water how deep?'],
    ['The camp holds … of the tents.', 'how many', 'The camp holds how many of the tents?'],
    ['The fee rose by … in May.', 'what share', 'The fee rose by what share in May?'],
    [
      '… inspectors of the old river board have now at last roped off',
      'how many',
      'How many inspectors of the old river board have now at last roped off…?',
    ],
    [
      'The lords called for … pact when the boats of the islands would',
      'how many',
      'What number is given: “The lords called for … pact when the boats of the islands would”?',
    ],
    ['It was the … flood on the river.', 'which', 'It was which flood on the river?'],
    [
      'The talks were held here, also on …, at the old barracks.',
      'when',
      'The talks were held here, also when at the old barracks?',
    ],
    ['It weighed 1,200 kilos in ….', 'when', 'It weighed 1,200 kilos when?'],
    [
      'off the coast of the island where they sank …',
      'when',
      '…off the coast of the island where they sank when?',
    ],
  ])('%s', (cloze, blank, question) => {
    expect(askCloze(cloze, blank)).toBe(question)
  })

  it('cuts what is too long for a heading, and never ends on a word that waits for the next', () => {
    const asked = askInPlace(
      'The old ferry with two funnels and a crew of nine from the islands sailed to Port Selby in ',
      ' with the mail and the cattle of half of the villages along the coast road',
      'when',
    )
    expect(asked).toBe(
      '…two funnels and a crew of nine from the islands sailed to Port Selby when with the mail and the cattle of half of the villages along the coast…?',
    )
  })

  it.each<[string, Blank, string]>([
    ['The … pier fell.', 'how far', 'What length or distance is given: “The … pier fell”?'],
    ['The … -long pier fell.', 'how far', 'What length or distance is given: “The … -long pier fell”?'],
    [
      'She left with a … pension deal.',
      'how much',
      'What amount is given: “She left with a … pension deal”?',
    ],
    ['The number … aim was speed.', 'how many', 'What number is given: “The number … aim was speed”?'],
    ['… were.', 'how many', 'What number is given: “… were”?'],
    ['The club of … nations met.', 'how many', 'The club of how many nations met?'],
    ['The club of … summit met.', 'how many', 'What number is given: “The club of … summit met”?'],
    ['It holds … of evacuees.', 'how many', 'What number is given: “It holds … of evacuees”?'],
    ['Hal Orde, …, said no.', 'how old', 'What age is given: “Hal Orde, … said no”?'],
    ['They met in May or ….', 'when', 'What date or time is given: “They met in May or …”?'],
    [
      'It was seen in … when it sank.',
      'when',
      'What date or time is given: “It was seen in … when it sank”?',
    ],
    ['A … strike was ended.', 'how long', 'What length of time is given: “A … strike was ended”?'],
    [
      'A town of rich people … north of Ostra',
      'how far',
      'What length or distance is given: “A town of rich people … north of Ostra”?',
    ],
    [
      'Prices soared … to nine crowns.',
      'what share',
      'What share is given: “Prices soared … to nine crowns”?',
    ],
    ['… Century Nets sold it.', 'which', 'What number is given: “… Century Nets sold it”?'],
    ['The armed … seized the mill.', 'what', 'What words are used: “The armed … seized the mill”?'],
  ])('quotes what makes no question: %s', (cloze, blank, question) => {
    expect(askCloze(cloze, blank)).toBe(question)
  })

  it('asks of any words, and makes none up', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const asked = askInPlace(before, after, 'how many')
        expect(asked).toMatch(/how many|What number is given: “.*…/isu)
        expect(asked).toMatch(/\?$/u)
      }),
    )
  })
})
