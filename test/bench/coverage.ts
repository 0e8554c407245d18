/** Invented coverage of one accident, the same in every run: what the speed is measured on. */
import type { Article } from '../../src/model/article.ts'
import { articleOf } from '../helpers.ts'

/** What can be told of the accident, each in several wordings; `#` is a small number, `@` a person, `&` a place. */
const TOLD: readonly (readonly string[])[] = [
  [
    'At least # people were killed when a ferry capsized off & on Tuesday night, officials said.',
    'A ferry went down near & late on Tuesday, and # of those on board died.',
    'The sinking of a passenger ferry off & has left # people dead, the coastguard said.',
  ],
  [
    'Another # passengers were injured and taken to the hospital in &.',
    'The hospital in & is treating # survivors.',
    '# people with injuries were brought to & by helicopter.',
  ],
  [
    '“We heard a bang and then the deck was under water,” said @, who swam ashore.',
    '“We heard a bang,” @ said. “Then the whole deck was under water.”',
    '@ told a local station that there was “a bang and then the deck was under water”.',
  ],
  [
    'The Ministry of Transport ordered an inquiry on Wednesday morning.',
    'An inquiry was announced by the Ministry of Transport the next morning.',
    'Transport Minister @ said on Wednesday that an inquiry would begin within # days.',
  ],
  [
    'The vessel, built in 1987, had been licensed to carry 120 people.',
    'Licensed for 120 passengers, the ship was built in 1986.',
    'It was allowed to carry no more than 120 people.',
  ],
  [
    'Divers from & searched the wreck until dawn and found # bodies below deck.',
    'A team of # divers reached the wreck at about 4 a.m.',
    'The search went on through the night with # boats and two aircraft from &.',
  ],
  [
    'Mayor @ declared three days of mourning.',
    'Flags will fly at half mast for three days, Mayor @ said.',
    'In &, shops stayed closed and churches held services for the dead.',
  ],
  [
    'The company that runs the line, Norvale Shipping, said its ship had passed an inspection in March.',
    'Norvale Shipping said that the ferry was inspected in March and that nothing was found.',
    'A spokesman for Norvale Shipping, @, would not say how many people were on board.',
  ],
  [
    'It was the deadliest accident on the strait since 1994, when # people drowned.',
    'In 1994, # people died in a similar accident on the same line.',
    'No accident on the strait had cost so many lives since 1994.',
  ],
  [
    'Winds of up to 70 kilometres an hour were recorded at & that evening.',
    'The weather service had warned of winds of about 45 miles an hour.',
    'A storm warning had been in force since noon on Tuesday.',
  ],
  [
    '“Nobody told us to put on life jackets,” said @, # years old, who lost her brother.',
    '@, a #-year-old student, said that nobody had handed out life jackets.',
    'Several survivors said that there were no life jackets in the cabins.',
  ],
  [
    'The government will pay $# million to the families, Finance Minister @ said on Thursday.',
    'Families are to receive a total of $# million, according to the finance ministry.',
    'A fund of $# million was set up by the government two days after the accident.',
  ],
  [
    'Police arrested the captain, @, on Friday.',
    'The captain, named as @, was detained three days after the sinking.',
    'Prosecutors in & said that the captain and # members of the crew were being questioned.',
  ],
  [
    'About 40 per cent of the fleet is more than thirty years old, the union says.',
    'The seamen’s union has complained for years that two in five ships are over thirty years old.',
    'Union leader @ called the fleet “a disgrace”.',
  ],
  [
    'The line between & and the islands carries 2.3 million passengers a year.',
    'More than 2 million people use the line every year.',
    'Sailings from & were suspended until further notice.',
  ],
  [
    'Prime Minister @ is expected to visit the town next week.',
    '@, the prime minister, will travel to & next week.',
    'A visit by the prime minister is planned for Monday.',
  ],
]
const PEOPLE = [
  'Ilse Marwen',
  'Tobias Renn',
  'Karla Ostrander',
  'Jonas Feld',
  'Mirela Vance',
  'Pavel Dorn',
  'Agnes Holt',
  'Rune Calder',
]
const PLACES = ['Port Alden', 'Westhaven', 'Marrick', 'Saint Orin', 'Lower Kelm']

/** Numbers below `limit`, the same in every run (xorshift). */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
}

/** A sentence as told: which thing, in which wording, with which numbers and names. */
type Telling = readonly [told: number, wording: number, filler: number]

/**
 * Articles on one accident: a third are independent, each with its own choice of things to tell, the others light
 * rewrites of an earlier one, with sentences left out, reworded, or given with another number.
 */
export function coverage(count: number, seed = 42): Article[] {
  const next = numbersFrom(seed)
  const articles: Telling[][] = []
  for (let number = 0; number < count; number++) {
    const original = number % 3 === 0 ? undefined : articles[next(articles.length)]
    articles.push(
      original
        ? original
            .filter(() => next(6) > 0)
            .map(
              ([told, wording, filler]): Telling => [
                told,
                next(4) === 0 ? next(3) : wording,
                next(5) === 0 ? next(60) : filler,
              ],
            )
        : TOLD.flatMap((_, told): Telling[] =>
            next(5) === 0
              ? []
              : [
                  [told, next(3), next(8)],
                  ...(next(3) === 0 ? [[told, next(3), next(60)] satisfies Telling] : []),
                ],
          ),
    )
  }
  return articles.map((tellings, number) => {
    const id = `outlet-${String(number).padStart(3, '0')}`
    const paragraphs = tellings.map((telling, at) => sentenceOf(telling) + (at % 2 === 0 ? ' ' : '\n\n'))
    return articleOf(paragraphs.join('').trim(), {
      id,
      file: `${id}.md`,
      outlet: `Outlet ${number}`,
      title: `Ferry sinks off ${PLACES[number % PLACES.length]}`,
      published: { value: `2024-05-0${1 + (number % 4)}`, basis: 'stated', instant: null },
    })
  })
}

function sentenceOf([told, wording, filler]: Telling): string {
  const text = TOLD[told]?.[wording] ?? ''
  return text
    .replaceAll('#', String(3 + filler))
    .replaceAll('@', PEOPLE[(told + filler) % PEOPLE.length] ?? '')
    .replaceAll('&', PLACES[(told + filler) % PLACES.length] ?? '')
}
