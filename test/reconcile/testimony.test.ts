import { describe, expect, it } from 'vitest'
import type { AnnotatedArticle } from '../../src/model/annotation.ts'
import { reconcileFindings } from '../../src/reconcile/index.ts'
import { annotated } from '../helpers.ts'
import { findingOf, readingIn } from './findings.ts'
import { borderFlood } from './labelled/border-flood.ts'
import { sourcesOf } from './labelled/index.ts'
import { warehouseFire } from './labelled/warehouse-fire.ts'

const FIRE = sourcesOf(warehouseFire)
const FLOOD = sourcesOf(borderFlood)

/** How many independent origins a fact has that rests on these words of these sources. */
function independentOrigins(
  sources: readonly AnnotatedArticle[],
  places: readonly (readonly [string, string])[],
): number {
  const readings = places.map(([id, exact]) => {
    const source = sources.find(({ article }) => article.id === id)
    if (!source) throw new Error(`no source ${id}`)
    return readingIn(source, exact, '2')
  })
  const finding = findingOf({ kind: 'agreement', readings })
  return (
    reconcileFindings({ id: 'story', title: 'Story' }, sources, [finding]).facts[0]?.independentOrigins ?? 0
  )
}

describe('what counts as testimony of its own', () => {
  it.each<readonly [string, number, readonly (readonly [string, string])[]]>([
    [
      'an agency text and its copies',
      1,
      [
        ['wire', 'Two firefighters'],
        ['copy', 'Two firefighters'],
        ['damaged', 'Two firefighters'],
      ],
    ],
    [
      'an agency text and a light rewrite',
      1,
      [
        ['wire', '400'],
        ['rewrite', '400'],
      ],
    ],
    [
      'an agency text and a report from the spot',
      2,
      [
        ['wire', 'Two firefighters'],
        ['local', 'Two of her colleagues'],
      ],
    ],
    [
      'two reports from the spot and three copies',
      3,
      [
        ['wire', 'Two firefighters'],
        ['copy', 'Two firefighters'],
        ['partly', 'Two firefighters'],
        ['local', 'Two of her colleagues'],
        ['radio', 'Two members'],
      ],
    ],
    [
      'a copied paragraph of a partly copied article',
      1,
      [
        ['wire', 'Two firefighters'],
        ['partly', 'Two firefighters'],
      ],
    ],
    [
      'a paragraph that a partly copied article adds',
      2,
      [
        ['wire', '12 million pounds'],
        ['partly', 'about a million pounds'],
      ],
    ],
    [
      'a paragraph that only the agency’s text has',
      1,
      [
        ['wire', 'November'],
        ['copy', 'Thursday'],
      ],
    ],
  ])('%s: %i', (_, count, places) => {
    expect(independentOrigins(FIRE, places)).toBe(count)
  })

  it.each<readonly [string, number, readonly (readonly [string, string])[]]>([
    [
      'what an article made of two stories has from the one',
      1,
      [
        ['agency-one', 'two wagons'],
        ['both', 'two wagons'],
        ['both-again', 'two wagons'],
      ],
    ],
    [
      'what it has from the other',
      1,
      [
        ['agency-two', 'Eleven'],
        ['both', 'Eleven'],
        ['both-again', 'Eleven'],
        ['copy-two', 'Eleven'],
      ],
    ],
    [
      'two agencies, and an article that has both',
      2,
      [
        ['agency-one', 'Sunday night'],
        ['agency-two', 'Tuesday evening'],
        ['both', 'Sunday night'],
        ['both', 'Tuesday evening'],
      ],
    ],
    [
      'two agencies, and an article that has it from the second',
      2,
      [
        ['agency-one', '40'],
        ['agency-two', '900'],
        ['both', '900'],
      ],
    ],
    [
      'an agency, and a paragraph that the article adds',
      2,
      [
        ['agency-one', '1911'],
        ['both', '3 million'],
      ],
    ],
    [
      'the other agency, a paragraph that the article adds, and a station',
      3,
      [
        ['agency-two', '900'],
        ['both', '3 million'],
        ['station', 'nine hundred'],
      ],
    ],
    [
      'what the article has from one story and repeats in its own words',
      1,
      [
        ['agency-one', '40'],
        ['both', '40'],
        ['both', '3 million'],
      ],
    ],
  ])('a composite: %s: %i', (_, count, places) => {
    expect(independentOrigins(FLOOD, places)).toBe(count)
  })

  const passage = 'the ferry had left the harbour with its bow doors open and two deckhands asleep'
  const own = {
    a: `Anna Berg has sailed all her life. What she saw from the pier she will not forget. Around her people filmed. ${'She rang the coast guard and was told to wait. '.repeat(6)}`,
    b: `The inquiry will last a year. Its chair, a retired judge, has asked for the plans of the ship. ${'Nobody expects a verdict before the next summer season. '.repeat(6)}`,
  }

  it('links independent articles through the one passage they share, and only there', () => {
    const sources = [
      annotated(`${own.a}A crew member said ${passage}. The sea was 9 degrees.`, { id: 'a' }),
      annotated(`${own.b}According to the log, ${passage}. The water was 9 degrees.`, { id: 'b' }),
    ]
    expect(reconcileFindings({ id: 's', title: 'S' }, sources, []).origins).toHaveLength(2)
    expect(
      independentOrigins(sources, [
        ['a', 'two deckhands'],
        ['b', 'two deckhands'],
      ]),
    ).toBe(1)
    expect(
      independentOrigins(sources, [
        ['a', '9'],
        ['b', '9'],
      ]),
    ).toBe(2)
  })

  it.each<readonly [string, number, string | null]>([
    ['credits the other outlet', 1, 'the Cape Courier'],
    ['credits an agency that the other carries', 1, 'Reuters'],
    ['credits another agency', 2, 'state news agency SANA'],
    ['credits a person', 2, 'Jane Courier'],
    ['speaks in its own voice', 2, null],
  ])('an article that %s: %i', (_, count, attribution) => {
    const sources = [
      annotated('CAPE (Reuters) - Nine boats sank, the harbour office said.', {
        id: 'a',
        outlet: 'The Cape Courier',
      }),
      annotated('By evening 9 boats had gone down.', { id: 'b', outlet: 'B' }),
    ]
    const [a, b] = sources
    if (!a || !b) throw new Error('two sources')
    const readings = [readingIn(a, 'Nine', '9'), { ...readingIn(b, '9', '9'), attribution }]
    const { facts } = reconcileFindings({ id: 's', title: 'S' }, sources, [
      findingOf({ kind: 'agreement', readings }),
    ])
    expect(facts[0]?.independentOrigins).toBe(count)
  })
})
