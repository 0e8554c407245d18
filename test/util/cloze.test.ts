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
    ['The chiefs’ meeting in Ostra, …', 'when', 'The chiefs’ meeting in Ostra when?'],
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
      '…crew of nine from the islands sailed to Port Selby when with the mail and the cattle of half?',
    )
  })

  it('asks for any words around the blank', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const asked = askInPlace(before, after, 'how many')
        expect(asked.toLowerCase()).toContain('how many')
        expect(asked).toMatch(/\?$/u)
      }),
    )
  })
})
