import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/read/language.ts'

describe('languageOf', () => {
  it.each([
    [
      'en',
      'The pier at the harbour fell on Saturday and at least seven of the people who were on it have died, said the mayor of the town.',
    ],
    [
      'de',
      'Der Steg im Hafen ist am Samstag eingestürzt, und mindestens sieben Menschen sind dabei ums Leben gekommen, sagte die Bürgermeisterin.',
    ],
    [
      'fr',
      'La jetée du port s’est effondrée samedi et au moins sept personnes sont mortes, a déclaré la maire de la ville, qui parle d’un drame.',
    ],
    [
      'nl',
      'De pier in de haven is zaterdag ingestort en daarbij zijn ten minste zeven mensen om het leven gekomen, zegt de burgemeester van de stad.',
    ],
    [
      'no',
      'Bryggen i havnen raste sammen lørdag, og minst sju mennesker er omkommet, sier ordføreren i byen til avisen.',
    ],
    ['ko', '항구의 부두가 토요일에 무너져 최소 일곱 명이 숨졌다고 시장이 밝혔다.'],
    ['ru', 'В субботу в порту обрушился пирс, погибли по меньшей мере семь человек, сообщила мэр города.'],
  ])('tells %s', async (language, text) => {
    expect(await languageOf(text)).toBe(language)
  })

  it.each(['', 'It fell.', '1907 – 2024', 'Der Steg fiel.', 'Port Ellern'])(
    'leaves open what %j is in',
    async (text) => {
      expect(await languageOf(text)).toBeNull()
    },
  )

  it('does not take English for another language for the names in it', async () => {
    const text =
      'Ingrid Vashaug, Jens-Ole Dalgaard, Bürgermeister Kröger, Søren Ødegård: all were there, and they said to the crowd that the pier was by then a ruin of what it had been for a century.'
    expect(await languageOf(text)).toBe('en')
  })
})
