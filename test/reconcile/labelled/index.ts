import type { AnnotatedArticle } from '../../../src/model/annotation.ts'
import { annotated } from '../../helpers.ts'
import { borderFlood } from './border-flood.ts'
import { damVote } from './dam-vote.ts'
import { theatreClosure } from './theatre-closure.ts'
import { warehouseFire } from './warehouse-fire.ts'

export interface LabelledText {
  readonly title: string
  readonly published: string
  readonly body: string
}

/** Reports of one invented event, with the origins they go back to. */
export interface LabelledEvent {
  readonly name: string
  /** Ids of the texts, by origin; both levels sorted. */
  readonly origins: readonly (readonly string[])[]
  readonly texts: Readonly<Record<string, LabelledText>>
}

export const EVENTS: readonly LabelledEvent[] = [warehouseFire, damVote, borderFlood, theatreClosure]

/** The texts of an event as annotated articles, in the order they are written in. */
export function sourcesOf({ texts }: LabelledEvent): AnnotatedArticle[] {
  return Object.entries(texts).map(([id, { title, published, body }]) =>
    annotated(body, {
      id,
      outlet: `The ${id}`,
      title,
      published: { value: published, basis: 'stated', instant: null },
    }),
  )
}
