import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { EntityKind, EntityMention } from '../../model/mention.ts'
import { nameParts } from '../../util/personal-name.ts'
import { type Body, fullestBodyName } from './entity/bodies.ts'
import { type Decided, decideKinds } from './entity/kinds.ts'
import { withNeighbours } from './entity/neighbours.ts'
import { fullestName, type Person, Persons } from './entity/persons.ts'
import { gatherPlaces } from './entity/places.ts'
import type { RawMention } from './entity/raw.ts'
import { recognise } from './entity/recognise.ts'
import { roleBefore } from './entity/role-phrase.ts'
import { keepEstablished } from './entity/title-case.ts'
import { possessiveStems, wordsOf } from './entity/words.ts'

/**
 * People, organisations and places of an article, in text order and without overlap.
 *
 * A person's span takes in rank and form of address ("Gen. Dan Caine"); offices stand in `role`. Mentions of one
 * entity share `entity` and `canonical`. Nationality words are places with `attributive` set.
 */
export function findEntities(source: AnnotatedArticle): EntityMention[] {
  const stems = possessiveStems(source)
  const found: RawMention[] = []
  for (const sentence of source.sentences)
    found.push(...recognise(wordsOf(source, sentence, stems), sentence))
  const decided = decideKinds(withNeighbours(source.article.text, keepEstablished(source, found)))
  const entities = [
    ...people(decided.persons, source.article.titleSpan.end),
    ...organisations(decided),
    ...places(decided.places),
  ]
  const mentions: EntityMention[] = []
  const ids = new Map<string, number>()
  for (const { kind, canonical, raws } of entities) {
    const base = `${kind}/${canonical.toLowerCase()}`
    const count = (ids.get(base) ?? 0) + 1
    ids.set(base, count)
    const entity = count === 1 ? base : `${base}#${count}`
    for (const raw of raws) mentions.push(toMention(source, raw, kind, canonical, entity))
  }
  return mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

interface Entity {
  readonly kind: EntityKind
  readonly canonical: string
  readonly raws: readonly RawMention[]
}

/** Full names make the persons; a surname or given name alone goes to the person it can mean. */
function people(mentions: readonly RawMention[], titleEnd: number): Entity[] {
  const persons = new Persons(titleEnd)
  const singles: RawMention[] = []
  for (const mention of mentions)
    if (nameParts(mention.name).length > 1) persons.addFull(mention)
    else singles.push(mention)
  for (const { name, titled } of singles) if (!titled) persons.noteGivenName(name)
  for (const mention of singles) {
    const person = persons.find(
      mention.name,
      mention.titled ? mention.sex : null,
      mention.start,
      mention.titled,
    )
    if (person) person.mentions.push(mention)
    else persons.addSingle(mention)
  }
  return persons.all.map((person: Person) => ({
    kind: 'person',
    canonical: fullestName(person),
    raws: person.mentions,
  }))
}

function organisations({ bodies }: Decided): Entity[] {
  return bodies.all
    .filter((body: Body) => body.mentions.length > 0)
    .map((body) => ({ kind: 'organisation', canonical: fullestBodyName(body), raws: body.mentions }))
}

function places(mentions: readonly RawMention[]): Entity[] {
  return gatherPlaces(mentions).map(({ name, feature, mentions: raws }) => ({
    kind: 'place',
    canonical: feature === 'state' ? `${name} province` : name,
    raws,
  }))
}

function toMention(
  source: AnnotatedArticle,
  raw: RawMention,
  kind: EntityKind,
  canonical: string,
  entity: string,
): EntityMention {
  const role = kind === 'person' ? (roleBefore(source, raw.first) ?? raw.title) : null
  return {
    kind,
    exact: source.article.text.slice(raw.start, raw.end),
    span: { start: raw.start, end: raw.end },
    sentence: raw.sentence,
    canonical,
    entity,
    role,
    attributive: raw.attributive,
  }
}
